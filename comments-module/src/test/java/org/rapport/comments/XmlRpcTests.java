package org.rapport.comments;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class XmlRpcTests {
    private static final String CALL = """
            <?xml version="1.0"?>
            <methodCall>
              <methodName>pingback.ping</methodName>
              <params>
                <param><value><string>https://ward.example/a?b&amp;c</string></value></param>
                <param><value> https://practice.example/ö </value></param>
              </params>
            </methodCall>
            """;

    @Test
    void readsTextWithAndWithoutItsType() {
        assertThat(XmlRpc.read(CALL.getBytes(UTF_8))).contains(
                new XmlRpc("pingback.ping", List.of("https://ward.example/a?b&c", "https://practice.example/ö")));
    }

    @Test
    void readsCharacterData() {
        assertThat(parameters("<value><![CDATA[a&b]]></value><value><string>c<![CDATA[<d>]]></string></value>"))
                .containsExactly("a&b", "c<d>");
    }

    @Test
    void readsAnEmptyValue() {
        assertThat(parameters("<value/><value><string/></value>")).containsExactly("", "");
    }

    @Test
    void readsACallWithoutParameters() {
        assertThat(read("<methodCall><methodName>system.listMethods</methodName></methodCall>"))
                .contains(new XmlRpc("system.listMethods", List.of()));
    }

    @Test
    void readsTheEncodingThatTheCallNames() {
        var call = "<?xml version='1.0' encoding='%s'?><methodCall><methodName>grüßen</methodName></methodCall>";

        assertThat(List.of(UTF_8, UTF_16, Charset.forName("ISO-8859-1")))
                .allSatisfy(charset -> assertThat(XmlRpc.read(call.formatted(charset).getBytes(charset)))
                        .contains(new XmlRpc("grüßen", List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ping", "{\"method\": \"pingback.ping\"}", "<html><body><p>Hello", "<methodCall/>",
        "<methodCall><methodName>pingback.ping</methodName>",
        "<methodCall><methodName>pingback.ping</methodName><value>a</methodCall>",
        "<methodCall><methodName>ping<b>back</b></methodName></methodCall>",
        "<methodCall><methodName> </methodName></methodCall>",
        "<?xml version='1.0' encoding='fig'?><methodCall><methodName>pingback.ping</methodName></methodCall>"})
    void knowsWhatIsNoCall(String body) {
        assertThat(read(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!ENTITY x 'figs'>", "<!ENTITY x SYSTEM 'file:///etc/hostname'>",
        "<!ENTITY x SYSTEM 'http://127.0.0.1:9/figs'>",
        "<!ENTITY a 'figsfigsfigs'><!ENTITY b '&a;&a;&a;'><!ENTITY x '&b;&b;&b;'>"})
    void refusesEntitiesOfItsOwn(String declarations) {
        var declared = "<!DOCTYPE methodCall [" + declarations + "]>";

        assertThat(read(declared + "<methodCall><methodName>&x;</methodName></methodCall>")).isEmpty();
        assertThat(read(declared + "<methodCall><methodName>a</methodName><value>&x;</value></methodCall>")).isEmpty();
    }

    @Test
    void looksUpNoDocumentType() {
        assertThat(read("<!DOCTYPE methodCall SYSTEM 'file:///nowhere/at/all.dtd'>"
                + "<methodCall><methodName>pingback.ping</methodName></methodCall>"))
                .contains(new XmlRpc("pingback.ping", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "array", "methodCall"})
    void survivesDeepNesting(String element) {
        var deep = ("<" + element + ">").repeat(100_000) + ("</" + element + ">").repeat(100_000);

        assertThat(read("<methodCall><methodName>a</methodName>" + deep + "</methodCall>")).isEmpty();
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(XmlRpc.read(new byte[]{'<', 'm', (byte) 0xff, (byte) 0xc0, '>'})).isEmpty();
    }

    @Test
    void survivesWhateverIsSent() {
        var random = new Random(4);

        assertThatCode(() -> {
            for (var time = 0; time < 5_000; time++) {
                read(broken(random));
            }
        }).doesNotThrowAnyException();
    }

    private static String broken(Random random) {
        var call = new StringBuilder(CALL);
        for (var places = random.nextInt(1, 4); places > 0; places--) {
            call.setCharAt(random.nextInt(call.length()), (char) random.nextInt(128));
        }
        return call.toString();
    }

    private static Optional<XmlRpc> read(String body) {
        return XmlRpc.read(body.getBytes(UTF_8));
    }

    private static List<String> parameters(String values) {
        return read("<methodCall><methodName>a</methodName>" + values + "</methodCall>").orElseThrow().parameters();
    }
}
