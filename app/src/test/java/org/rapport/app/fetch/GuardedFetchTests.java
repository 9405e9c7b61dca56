package org.rapport.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.First;
import org.rapport.api.Fetch.Get;
import org.rapport.api.Fetch.Post;
import org.rapport.api.Fetch.Reason;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rapport.app.fetch.Neighbourhood.FRIEND;

@Timeout(30)
class GuardedFetchTests {
    private Neighbour neighbour;
    private GuardedFetch fetch;

    @BeforeEach
    void open() throws IOException {
        neighbour = new Neighbour();
        fetch = Neighbourhood.fetch(Duration.ofSeconds(10));
    }

    @AfterEach
    void close() throws IOException {
        fetch.close();
        neighbour.close();
    }

    @Test
    void bringsWhatIsThere() {
        neighbour.says("/post", "Splendid ü");
        var arrived = arrived(neighbour.at(FRIEND, "/post?a=b%20c#part"));
        assertThat(arrived.address()).isEqualTo(neighbour.at(FRIEND, "/post?a=b%20c"));
        assertThat(arrived.status()).isEqualTo(200);
        assertThat(arrived.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(arrived.body()).asString(UTF_8).isEqualTo("Splendid ü");
        assertThat(neighbour.asked).containsExactly("/post?a=b%20c");
    }

    @Test
    void bringsManyAtTheSameTime() throws IOException {
        neighbour.answersTogether("/slow", 31).says("/post", "Splendid");
        var addresses = Stream.concat(Stream.of(neighbour.at(FRIEND, "/post"), URI.create("ftp://friend.example/")),
                Stream.generate(() -> neighbour.at(FRIEND, "/slow")).limit(31)).map(Get::new).toList();

        try (var many = Neighbourhood.fetch(40)) {
            assertThat(many.all(addresses)).satisfies(outcomes -> {
                assertThat(outcomes.getFirst()).isInstanceOf(Arrived.class);
                assertThat(outcomes.get(1)).isEqualTo(new Failed(Reason.NOT_AN_ADDRESS));
                assertThat(outcomes.subList(2, 33)).allSatisfy(
                        slow -> assertThat(slow).asInstanceOf(type(Arrived.class)).returns(204, Arrived::status));
            });
            assertThat(many.all(List.of())).isEmpty();
        }
    }

    @Test
    void sendsWhatItIsGiven() {
        neighbour.takes("/endpoint");
        var sent = new Post(neighbour.at(FRIEND, "/endpoint?a=b"), "text/plain; charset=UTF-8",
                "Splendid ü".getBytes(UTF_8));

        assertThat(fetch.ask(sent)).asInstanceOf(type(Arrived.class)).returns(202, Arrived::status);
        assertThat(neighbour.asked).containsExactly("POST /endpoint?a=b text/plain; charset=UTF-8 Splendid ü");
    }

    @ParameterizedTest
    @CsvSource({"301, POST", "302, POST", "307, POST", "308, POST", "303, GET"})
    void sendsItOnceMoreWhereARedirectLeads(int status, String method) {
        neighbour.leadsOn("/old", status, "/new").takes("/new");

        fetch.ask(new Post(neighbour.at(FRIEND, "/old"), "text/plain", "x".getBytes(UTF_8)));

        assertThat(neighbour.asked).last().asString().startsWith(method + " /new");
    }

    @Test
    void tellsTheHeaders() {
        neighbour.answers("/post", 200, "X-Pingback", "https://friend.example/xmlrpc", "x".getBytes(UTF_8));
        var arrived = arrived(neighbour.at(FRIEND, "/post"));

        assertThat(arrived.header("x-PINGBACK")).containsExactly("https://friend.example/xmlrpc");
        assertThat(arrived.header("Link")).isEmpty();
    }

    @Test
    void saysWhoAsksAndNothingElse() {
        neighbour.says("/", "x");
        arrived(neighbour.at(FRIEND, ""));
        var said = neighbour.headers.getFirst();
        assertThat(said.getFirst("User-agent")).isEqualTo("Rapport (+https://elena.example)");
        assertThat(said.getFirst("Host")).startsWith(FRIEND + ":");
        assertThat(said.keySet()).isSubsetOf("User-agent", "Host", "Accept-encoding", "Connection");
    }

    @Test
    void bringsWhatIsNotFoundToo() {
        neighbour.answers("/", 404, "X-Note", "none", new byte[0]);
        assertThat(arrived(neighbour.at(FRIEND, "/away")))
                .returns(404, Arrived::status)
                .returns("", Arrived::contentType)
                .satisfies(arrived -> assertThat(arrived.body()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsRedirects(int status) {
        neighbour.leadsOn("/old", status, "new")
                .leadsOn("/new", status, neighbour.at("second.example", "/a//end?x=1").toString())
                .says("/", "end");
        var arrived = arrived(neighbour.at(FRIEND, "/old"));
        assertThat(arrived.address()).isEqualTo(neighbour.at("second.example", "/a//end?x=1"));
        assertThat(neighbour.asked).containsExactly("/old", "/new", "/a//end?x=1");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirectForWhoWantsTheFirstAnswer(int status) {
        neighbour.leadsOn("/old", status, "/new").says("/new", "new");
        var first = assertThat(fetch.ask(new First(neighbour.at(FRIEND, "/old")))).asInstanceOf(type(Arrived.class))
                .actual();
        assertThat(first.status()).isEqualTo(status);
        assertThat(first.header("Location")).containsExactly("/new");
        assertThat(neighbour.asked).containsExactly("/old");
    }

    @ParameterizedTest
    @CsvSource({"friend.example, friend.example", "bücher.example, xn--bcher-kva.example"})
    void readsLocationsAsTheyAreWrittenInTheWild(String written, String host) {
        neighbour.says("/", "found")
                .talks("HTTP/1.1 301 Moved\r\nLocation: "
                        + inBytes(neighbour.at(written, "/") + "für") + "\r\nContent-Length: 0\r\n\r\n", "", 0, 0);
        assertThat(arrived(neighbour.rudeAt(FRIEND)).address()).isEqualTo(neighbour.at(host, "/f%C3%BCr"));
    }

    @Test
    void asksAHostOfAnyScriptByTheNameThatTheNetworkKnows() {
        neighbour.says("/", "found");
        arrived(neighbour.at("xn--bcher-kva.example", "/"));
        assertThat(neighbour.headers.getFirst().getFirst("Host")).startsWith("xn--bcher-kva.example:");
    }

    @Test
    void keepsNoCookies() {
        neighbour.answers("/old", 302, "Location", "/new", new byte[0]);
        neighbour.answers("/cookie", 200, "Set-Cookie", "a=b; Path=/", new byte[0]).says("/new", "x");
        arrived(neighbour.at(FRIEND, "/cookie"));
        arrived(neighbour.at(FRIEND, "/new"));
        assertThat(neighbour.headers.getLast().keySet()).doesNotContain("Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense\r\n\r\n", "HTTP/1.1 twohundred OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nplain",
        "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx", "HTTP/1.1 302 Found\r\nLocation: http://a b/\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"})
    void takesABrokenAnswerForNone(String said) {
        neighbour.talks(said, "", 0, 0);
        assertThat(fetch.get(neighbour.rudeAt(FRIEND))).isEqualTo(new Failed(Reason.UNREACHABLE));
    }

    @Test
    void findsNobodyWhereNobodyIs() throws IOException {
        assertThat(fetch.get(URI.create("http://nobody.example/"))).isEqualTo(new Failed(Reason.NO_SUCH_HOST));
        var left = new Neighbour();
        var address = left.at(FRIEND, "/");
        left.close();
        assertThat(fetch.get(address)).isEqualTo(new Failed(Reason.UNREACHABLE));
    }

    @Test
    void unpacksWhatCameGzippedUnasked() throws IOException {
        neighbour.answers("/", 200, "Content-Encoding", "gzip", Neighbourhood.gzipped("Splendid".getBytes(UTF_8)));
        assertThat(arrived(neighbour.at(FRIEND, "/")).body()).asString(UTF_8).isEqualTo("Splendid");
    }

    @Test
    void answersWhenTheSiteStops() throws IOException {
        fetch.close();
        assertThat(fetch.get(URI.create("http://friend.example/"))).isEqualTo(new Failed(Reason.UNREACHABLE));
    }

    private Arrived arrived(URI address) {
        return assertThat(fetch.get(address)).asInstanceOf(type(Arrived.class)).actual();
    }

    private static String inBytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }
}
