package org.rapport.awards.credentials.baking;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.awards.credentials.baking.Drawings.OTHER_TOKEN;
import static org.rapport.awards.credentials.baking.Drawings.STAR;
import static org.rapport.awards.credentials.baking.Drawings.TOKEN;
import static org.rapport.awards.credentials.baking.Drawings.bytes;

class BakedSvgTests {
    /// Open Badges 3.0, section 5.3.2.1.
    @Test
    void carriesTheCredentialDirectlyInTheDrawing() {
        var svg = parsed(BakedSvg.bake(STAR, TOKEN)).child(0);

        assertThat(svg.tagName()).isEqualTo("svg");
        assertThat(svg.attr("xmlns:openbadges")).isEqualTo("https://purl.imsglobal.org/ob/v3p0");
        assertThat(svg.child(0).tagName()).isEqualTo("openbadges:credential");
        assertThat(svg.child(0).attr("verify")).isEqualTo(TOKEN);
        assertThat(svg.child(0).childNodes()).isEmpty();
    }

    @Test
    void leavesTheDrawingAsItWas() {
        var svg = parsed(BakedSvg.bake(STAR, TOKEN)).child(0);

        assertThat(svg.attr("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.attr("viewBox")).isEqualTo("0 0 160 160");
        assertThat(svg.attr("aria-label")).isEqualTo("A star & more");
        assertThat(svg.select("circle").attr("fill")).isEqualTo("#a8483f");
        assertThat(new String(BakedSvg.bake(STAR, TOKEN), UTF_8)).contains("<!-- ★ -->");
    }

    @Test
    void carriesOneCredentialOnly() {
        var baked = BakedSvg.bake(BakedSvg.bake(STAR, TOKEN), OTHER_TOKEN);

        assertThat(parsed(baked).select("openbadges|credential").eachAttr("verify")).containsExactly(OTHER_TOKEN);
        assertThat(parsed(baked).select("circle")).hasSize(1);
        assertThat(BakedSvg.find(baked)).contains(OTHER_TOKEN);
    }

    @Test
    void bakesWhatWasABadgeOfTheFormerGeneration() {
        assertThat(BakedSvg.find(BakedSvg.bake(bytes("""
                <svg xmlns:openbadges="http://openbadges.org"><openbadges:assertion verify="a.b.c"/></svg>
                """), TOKEN))).contains(TOKEN);
    }

    @Test
    void bakesADrawingOfNothing() {
        assertThat(BakedSvg.find(BakedSvg.bake(bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), TOKEN)))
                .contains(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a star", "<svg>", "<!DOCTYPE svg>"})
    void bakesNothingElse(String text) {
        assertThatThrownBy(() -> BakedSvg.bake(bytes(text), TOKEN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsACredentialWhateverItsPrefix() {
        assertThat(BakedSvg.find(bytes("""
                <?xml version="1.0"?>
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg xmlns:b="https://purl.imsglobal.org/ob/v3p0"><g><b:credential verify="a.b.c"/></g></svg>
                """))).contains("a.b.c");
    }

    @Test
    void findsACredentialWithAProofOfItsOwn() {
        assertThat(BakedSvg.find(bytes("""
                <svg xmlns:b="https://purl.imsglobal.org/ob/v3p0"><b:credential><![CDATA[{"id": 1}]]></b:credential></svg>
                """))).contains("{\"id\": 1}");
    }

    /// The former generation of badges, and somebody else's element.
    @ParameterizedTest
    @ValueSource(strings = {
        "<svg xmlns:openbadges='http://openbadges.org'><openbadges:assertion verify='a.b.c'/></svg>",
        "<svg xmlns:openbadges='https://mallory.example/'><openbadges:credential verify='a.b.c'/></svg>",
        "<svg><credential verify='a.b.c'/></svg>"})
    void findsNothingInWhatOnlyLooksLikeIt(String svg) {
        assertThat(BakedSvg.find(bytes(svg))).isEmpty();
    }

    @Test
    void opensNoFile() {
        assertThat(BakedSvg.find(bytes("""
                <!DOCTYPE svg [<!ENTITY file SYSTEM "file:///etc/hostname">]>
                <svg xmlns:b="https://purl.imsglobal.org/ob/v3p0"><b:credential>&file;</b:credential></svg>
                """)).orElse("")).isEmpty();
    }

    @Test
    void readsNothingThatADrawingDeclares() {
        assertThat(BakedSvg.find(bytes("""
                <!DOCTYPE svg [<!ENTITY token "a.b.c">]>
                <svg xmlns:b="https://purl.imsglobal.org/ob/v3p0"><b:credential>&token;</b:credential></svg>
                """)).orElse("")).isEmpty();
    }

    @Test
    @Timeout(5)
    void doesNotSwellUp() {
        var bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY e0 'ha'>");
        for (var i = 1; i <= 40; i++) {
            bomb.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
        }
        bomb.append("]><svg xmlns:b='https://purl.imsglobal.org/ob/v3p0'><b:credential>&e40;</b:credential></svg>");

        assertThat(BakedSvg.find(bytes(bomb.toString())).orElse("")).isEmpty();
    }

    private static Document parsed(byte[] svg) {
        return Jsoup.parse(new String(svg, UTF_8).replaceFirst("<\\?xml[^>]*>", ""), Parser.xmlParser());
    }
}
