package org.rapport.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.Reason;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.app.fetch.Neighbourhood.FRIEND;
import static org.rapport.app.fetch.Neighbourhood.INSIDE;

@Timeout(30)
class RefusedAddressesTests {
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

    @ParameterizedTest
    @ValueSource(strings = {"ftp://friend.example/", "file:///etc/passwd", "jar:http://friend.example/a.jar!/b",
        "mailto:a@b.example",
        "data:text/plain,x", "//friend.example/", "/post", "", "http:post", "http:///post", "https:friend.example",
        "gopher://friend.example/", "http://user@friend.example/", "http://user:word@friend.example/",
        "http://@friend.example/",
        "http://open.example:8080/", "http://open.example:22/", "https://open.example:8443/", "http://open.example:0/",
        "http://friend.example:65536/", "http://friend.example:0/",
        "http://2130706433/", "http://017700000001/", "http://0x7f000001/", "http://0x7F.1/", "http://127.1/",
        "http://127.0.1/",
        "http://0/", "http://0177.0.0.1/", "http://127.0.0.01/", "http://0x7f.0.0.1/", "http://127.0.0.0x1/",
        "http://00.0.0.0/",
        "http://127.0.0.1./", "http://example.1/", "http://example.0x1f/", "http://256.256.256.256/",
        "http://1.2.3.4.5/",
        "http://%31%32%37.0.0.1/", "http://friend%2eexample/", "http://１２７.０.０.１/", "http://127。0。0。1/",
        "http://①②⑦.0.0.1/",
        "http://[fe80::1%25eth0]/", "http://friend_example/", "http://friend.example:x/"})
    void refusesWhatIsNoPlainAddress(String address) {
        assertThat(fetch.get(URI.create(address))).isEqualTo(new Failed(Reason.NOT_AN_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://127.8.8.8/", "https://127.0.0.1/", "http://127.0.0.1:443/",
        "http://0.0.0.0/",
        "http://10.1.2.3/", "http://100.64.0.1/", "http://169.254.169.254/latest/meta-data/", "http://172.20.0.1/",
        "http://192.168.1.1/", "http://192.0.0.8/", "http://192.0.2.1/", "http://198.18.0.1/", "http://198.51.100.7/",
        "http://203.0.113.7/", "http://224.0.0.1/", "http://255.255.255.255/", "http://[::1]/", "http://[::]/",
        "http://[0:0:0:0:0:0:0:1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::7f00:1]/",
        "http://[fe80::1]/", "http://[fc00::1]/", "http://[fd00::1]/", "http://[ff02::1]/",
        "http://[64:ff9b::127.0.0.1]/",
        "http://[2002:7f00:1::]/", "http://[2001:db8::1]/", "http://[2001:0:7f00:1::]/", "http://[100::1]/",
        "http://[::ffff:0:127.0.0.1]/", "http://inside.example/", "HTTP://INSIDE.example/", "http://mixed.example/",
        "http://wrapped.example/"})
    void refusesPrivateAddresses(String address) {
        assertThat(fetch.get(URI.create(address))).isEqualTo(new Failed(Reason.PRIVATE_ADDRESS));
    }

    @Test
    void refusesWhatThisMachineCallsItself() throws IOException {
        try (var real = new GuardedFetch(Neighbourhood.properties(Duration.ofSeconds(10)), new HomeSite())) {
            assertThat(real.get(URI.create("http://localhost/"))).isEqualTo(new Failed(Reason.PRIVATE_ADDRESS));
        }
    }

    @Test
    void followsNobodyInside() {
        neighbour.says("/", "secret")
                .leadsOn("/name", 302, "http://inside.example/")
                .leadsOn("/number", 302, "http://127.0.0.1/")
                .leadsOn("/port", 302, neighbour.at(INSIDE, "/").toString())
                .leadsOn("/file", 302, "file:///etc/passwd")
                .leadsOn("/odd", 302, "http://2130706433/");
        assertThat(fetch.get(neighbour.at(FRIEND, "/name"))).isEqualTo(new Failed(Reason.PRIVATE_ADDRESS));
        assertThat(fetch.get(neighbour.at(FRIEND, "/number"))).isEqualTo(new Failed(Reason.PRIVATE_ADDRESS));
        assertThat(fetch.get(neighbour.at(FRIEND, "/port"))).isEqualTo(new Failed(Reason.NOT_AN_ADDRESS));
        assertThat(fetch.get(neighbour.at(FRIEND, "/file"))).isEqualTo(new Failed(Reason.NOT_AN_ADDRESS));
        assertThat(fetch.get(neighbour.at(FRIEND, "/odd"))).isEqualTo(new Failed(Reason.NOT_AN_ADDRESS));
        assertThat(neighbour.asked).containsExactly("/name", "/number", "/port", "/file", "/odd");
    }

    @Test
    void followsNobodyInsideInWideLetters() {
        neighbour.talks("HTTP/1.1 302 Found\r\nLocation: "
                + new String("http://１２７.０.０.１/".getBytes(UTF_8), ISO_8859_1) + "\r\nContent-Length: 0\r\n\r\n", "", 0,
                0);

        assertThat(fetch.get(neighbour.rudeAt(FRIEND))).isEqualTo(new Failed(Reason.PRIVATE_ADDRESS));
    }
}
