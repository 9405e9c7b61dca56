package org.rapport.app.shell;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlimTests {
    @Test
    void leavesOutWhatOnlyPeopleReadInStyles() {
        assertThat(Slim.css("""
                /* One line. */
                @layer parts {
                  .a { color: red; } /* stays, for it shares a line */

                  /* Two
                     lines. */
                  .b::before { content: "  /* no comment */  "; }
                }
                """)).isEqualTo("""
                @layer parts {
                .a { color: red; } /* stays, for it shares a line */
                .b::before { content: "  /* no comment */  "; }
                }
                """);
    }

    @Test
    void keepsWhatStandsBehindACommentOnItsLine() {
        assertThat(Slim.css("/* a */ .b {}\n.c {}")).contains(".c {}");
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
