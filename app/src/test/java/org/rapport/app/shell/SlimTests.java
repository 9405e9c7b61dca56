package org.rapport.app.shell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SlimTests {
    @Test
    void leavesOutWhatOnlyPeopleReadInStyles() {
        assertThat(Slim.css("""
                /* One line, don't look. */
                @layer parts {
                  .a, .b:is(i, b) > p { color: red; margin: 0 auto; } /* behind it */

                  /* Two
                     lines. */
                  @media (width >= 48rem) {
                    .c { margin: calc(1rem + 2px)
                      auto; }
                  }
                }
                """)).isEqualTo("@layer parts{.a,.b:is(i,b) > p{color:red;margin:0 auto}"
                + "@media (width >= 48rem){.c{margin:calc(1rem + 2px) auto}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"  /* no comment */  \"", "'; }'", "\"\\\" { \"", "'\\' ; '", "url(\"data:a;b, c\")"})
    void keepsStringsInStyles(String string) {
        assertThat(Slim.css(".a { content: " + string + "; }")).isEqualTo(".a{content:" + string + "}");
    }

    @Test
    void takesAStringOfAnyLength() {
        var picture = ".a{background:url(\"data:" + "x".repeat(100_000) + "\")}";

        assertThat(Slim.css(picture)).isEqualTo(picture);
    }

    @Test
    void leavesOutWhatOnlyPeopleReadInScripts() {
        assertThat(Slim.js("""
                // A line.
                const a = "// no comment";
                  go(a); // stays

                """)).isEqualTo("""
                const a = "// no comment";
                go(a); // stays
                """);
    }
}
