package org.rapport.comments;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch.Arrived;
import org.rapport.comments.Endpoint.Pingback;
import org.rapport.comments.Endpoint.Webmention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class EndpointTests {
    private static final String PAGE = "https://ward.example/posts/waiting";
    private static final String THERE = "https://ward.example/endpoint";

    private static Optional<Endpoint> of(Map<String, List<String>> headers, String html) {
        return Endpoint.of(new Arrived(URI.create(PAGE), 200, "text/html", headers, html.getBytes(UTF_8)));
    }

    private static Optional<Endpoint> inHeader(String link) {
        return of(Map.of("link", List.of(link)), "");
    }

    private static Optional<Endpoint> inText(String html) {
        return of(Map.of(), html);
    }

    private static Webmention webmention(String address) {
        return new Webmention(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<https://ward.example/endpoint>; rel=webmention", "</endpoint>; rel=\"webmention\"",
        "<../endpoint>;rel=\"webmention\"", "<endpoint/../../endpoint>; REL=WebMention",
        "</other>; rel=\"prev\", </endpoint>; rel=\"webmention\"", "</endpoint>; rel=\"webmention somethingelse\"",
        "</endpoint>; rel=\"x webmention\"; title=\"a, <b>; rel=c\"",
        "</other>; title=\"; rel=webmention\"; rel=next, </endpoint>; foo; rel=webmention"})
    void isNamedInAHeader(String link) {
        assertThat(inHeader(link)).contains(webmention(THERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"</endpoint>; rel=\"not-webmention\"", "</endpoint>", "webmention", "",
        "</endpoint>; rel=next; rel=webmention", "<http://[bad>; rel=webmention"})
    void isNotNamedInAnotherHeader(String link) {
        assertThat(inHeader(link)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<link rel=webmention href=/endpoint>", "<link rel=\"webmention\" href=\"../endpoint\">",
        "<a rel=webmention href=/endpoint>here</a>", "<link rel=\"next webmention\" href=/endpoint>",
        "<link rel=webmention><a rel=webmention href=/endpoint>the first has no address</a>",
        "<!-- <link rel=webmention href=/wrong> --><a rel=webmention href=/endpoint>this</a>",
        "&lt;a rel=webmention href=/wrong&gt;<a rel=webmention href=/endpoint>this</a>",
        "<a rel=webmention href=/endpoint>first</a><link rel=webmention href=/wrong>",
        "<link rel=not-webmention href=/wrong><link rel=WEBMENTION href=/endpoint>",
        "<base href=https://ward.example/elsewhere/><link rel=webmention href=../endpoint>"})
    void isNamedInAPage(String html) {
        assertThat(inText(html)).contains(webmention(THERE));
    }

    @Test
    void mayBeThePageItself() {
        assertThat(inText("<link rel=webmention href=\"\">")).contains(webmention(PAGE));
        assertThat(inHeader("<>; rel=webmention")).contains(webmention(PAGE));
        assertThat(inHeader("<?wm=1>; rel=webmention")).contains(webmention(PAGE + "?wm=1"));
    }

    @Test
    void isFoundInNoTimeInWhateverIsSent() {
        for (var part : List.of("; x", "<", "<>", "; rel=\"", ";=", ", ", "<a>; ", " ;")) {
            assertTimeoutPreemptively(Duration.ofSeconds(5),
                    () -> inHeader("<a>" + part.repeat(16_000 / part.length())));
        }
    }

    @Test
    void mayLieOnAHostInAnyScript() {
        var there = webmention("https://xn--mller-kva.example/endpoint");

        assertThat(inText("<link rel=webmention href=\"https://müller.example/endpoint\">")).contains(there);
        assertThat(inHeader("<//müller.example/endpoint>; rel=webmention")).contains(there);
    }

    @Test
    void keepsItsQuery() {
        assertThat(inText("<link rel=webmention href=\"/endpoint?token=a&amp;b=c\">"))
                .contains(webmention(THERE + "?token=a&b=c"));
    }

    @Test
    void isTakenFromTheHeaderFirst() {
        assertThat(of(Map.of("link", List.of("</other>; rel=next", "</endpoint>; rel=webmention")),
                "<link rel=webmention href=/wrong>")).contains(webmention(THERE));
    }

    @Test
    void isOneOfPingbacksWhereThereIsNoOther() {
        var pingback = new Pingback(URI.create("https://ward.example/xmlrpc"));

        assertThat(of(Map.of("x-pingback", List.of("https://ward.example/xmlrpc")), "")).contains(pingback);
        assertThat(inText("<link rel=pingback href=\"https://ward.example/xmlrpc\">")).contains(pingback);
        assertThat(of(Map.of("x-pingback", List.of("https://ward.example/xmlrpc")),
                "<a rel=webmention href=/endpoint>this</a>")).contains(webmention(THERE));
    }

    @Test
    void isNoneInAPageThatNamesNone() {
        assertThat(inText("<a href=/endpoint>webmention</a>")).isEmpty();
        assertThat(Endpoint.of(new Arrived(URI.create(PAGE), 200, "application/pdf",
                "<link rel=webmention href=/endpoint>".getBytes(UTF_8)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "https://a.example/ü?x=1&y=2 ~ source=https%3A%2F%2Fa.example%2F%C3%BC%3Fx%3D1%26y%3D2&target=https%3A%2F%2Fward.example%2F"})
    void isToldByAForm(String source, String form) {
        var post = webmention(THERE).told(source, "https://ward.example/");

        assertThat(post.address()).isEqualTo(URI.create(THERE));
        assertThat(post.contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(post.body()).asString(UTF_8).isEqualTo(form);
    }

    @Test
    void isToldByACallThatWeWouldUnderstand() {
        var post = new Pingback(URI.create(THERE)).told("https://a.example/?a=1&b=<2>", PAGE);

        assertThat(XmlRpc.read(post.body())).contains(
                new XmlRpc("pingback.ping", List.of("https://a.example/?a=1&b=<2>", PAGE)));
    }
}
