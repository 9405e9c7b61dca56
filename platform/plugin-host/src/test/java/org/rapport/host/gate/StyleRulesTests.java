package org.rapport.host.gate;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StyleRulesTests {
    private static final List<String> PLACES = List.of("styles/guest.css", "styles/guest-desk.css",
            "styles/guest/more.css", "styles/guest-desk/more.css", "files/guest/print.css",
            "files/guest/a/b.min.css");

    @ParameterizedTest
    @ValueSource(strings = {"", "/* a {} */", "@layer parts { .a { color: red } }", "@layer parts{.a{color:red}}\n",
        "@charset \"utf-8\"; @layer parts { @media print { .a { color: red; } } }",
        "@layer parts;\n@layer parts { .a { &:hover { color: red } } }\n@layer parts.guest { b { top: 0 } };",
        "@font-face { font-family: Pen; src: url(pen.woff2) } @layer /* ours */ parts { a { top: 0 } }",
        "@keyframes sway { from { left: 0 } to { left: 1em } } @layer\nparts { a { animation: sway 1s } }",
        "@property --size { syntax: '<length>'; inherits: false; initial-value: 0 }",
        "@layer parts { a::before { content: \"} b {\" } a::after { content: '\\'}' } }",
        "@layer parts { a { background: url(data:image/svg+xml;utf8,<svg>{}}) } }",
        "@layer parts { .it\\{s { top: 0 } } /* it's here } */", "@layer parts { a[title=\"/*\"] { top: 0 } }"})
    void takesStylesInTheLayerOfPlugins(String sheet) {
        for (var place : PLACES) {
            assertThat(Judge.findings(PluginJar.of().with(place, sheet))).as(place).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {".a { color: red } ¦ .a", "body{} ¦ body",
        "@layer parts { a { top: 0 } } .b, .c { top: 0 } ¦ .b, .c", "@layer house { a { top: 0 } } ¦ @layer house",
        "@layer { a { top: 0 } } ¦ @layer", "@layer parts, house; ¦ @layer parts, house",
        "@layer partsandmore { a { top: 0 } } ¦ @layer partsandmore",
        "@media print { @layer parts { a { top: 0 } } } ¦ @media print",
        "@import url(https://example.org/a.css); ¦ @import url(https://example.org/a.css)",
        "@import 'a.css' ¦ @import 'a.css'", "@layer parts { a { content: '}' } } b { } ¦ b",
        "@layer parts { /* } */ } b[title='{'] { } c { } ¦ b[title='{']",
        "@supports (top: 0) { a { } } ¦ @supports (top: 0)"})
    void refusesStylesOutsideOfIt(String sheet, String outside) {
        for (var place : PLACES) {
            assertRefused(place, sheet, "unlayered | " + place + " | " + outside);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"@layer parts { .a { color: red }", "@layer parts { a { top: 0 } } }",
        "@layer parts { a { top: 0 } } } b {", "@layer parts { } /* a", "@layer parts { a::before { content: \"} } }",
        "@layer parts { a::before { content: '\n' } }"})
    void refusesStylesThatDoNotEnd(String sheet) {
        for (var place : PLACES) {
            assertRefused(place, sheet, "unclosed | " + place + " |");
        }
    }

    @Test
    void namesNoMoreThanAPersonReads() {
        assertThat(Judge.findings(PluginJar.of().with("styles/guest.css", ".a,\n\n".repeat(999) + ".b {}")))
                .singleElement().satisfies(each -> assertThat(each.values().getFirst()).hasSizeLessThan(70)
                        .startsWith(".a, .a, "));
    }

    @Test
    void readsWhatIsLongAndOddToItsEnd() {
        for (var odd : List.of("\"" + "\\\"".repeat(200_000) + "\"", "/*" + "*".repeat(200_000), "{".repeat(200_000),
                "'".repeat(200_001), "\\".repeat(200_000), "url(" + "(".repeat(200_000), "/* ".repeat(200_000),
                "url( ".repeat(200_000))) {
            assertThat(Judge.findings(PluginJar.of().with("styles/guest.css", odd))).hasSize(1);
        }
    }

    @Test
    void leavesOtherFilesAsTheyAre() {
        assertThat(Judge.findings(PluginJar.of().with("org/example/guest/letter.css", "body {}")
                .with("files/guest/css.txt", "body {}"))).isEmpty();
    }

    private static void assertRefused(String place, String sheet, String expected) {
        assertThat(Judge.findings(PluginJar.of().with(place, sheet))).map(Intruder::written)
                .containsExactly(expected);
    }
}
