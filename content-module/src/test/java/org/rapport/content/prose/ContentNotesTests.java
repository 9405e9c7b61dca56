package org.rapport.content.prose;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentNotesTests {
    @Test
    void foldsAPassageBehindALine() {
        var text = shown("Before.\n\n::: On losing <a> child\nIt *was* winter.\n\n- one\n- two\n:::\n\nAfter.");

        assertThat(text.select("details.content-note > summary").text()).isEqualTo("On losing <a> child");
        assertThat(text.select("details > p > em").text()).isEqualTo("was");
        assertThat(text.select("details > ul > li")).hasSize(2);
        assertThat(text.select("body > p").eachText()).containsExactly("Before.", "After.");
        assertThat(text.select("[open]")).isEmpty();
    }

    @Test
    void interruptsAParagraph() {
        assertThat(shown("Before.\n::: Hard\nx\n:::\nAfter.").select("body > *").eachText())
                .containsExactly("Before.", "Hard x", "After.");
    }

    @Test
    void goesOnToTheEndWhenItIsNeverClosed() {
        assertThat(shown("::: Hard\nx\n\ny").select("details > p").eachText()).containsExactly("x", "y");
    }

    @Test
    void holdsSourcesToo() {
        assertThat(shown("::: Hard\nx[^a]\n:::\n\n[^a]: A. Marsh.").select("details sup.footnote-ref a"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {":: Hard", "a ::: Hard", "    ::: Hard", "```\n::: Hard\n```"})
    void isNothingElse(String text) {
        assertThat(shown(text).select("details")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {":::\nx\n:::\n\nAfter.", "::: \nx\n:::\nAfter.", ":::\n\nx\n\n:::\n\nAfter."})
    void isFoldedWithoutWordsToo(String text) {
        assertThat(shown(text).select("details > p").text()).isEqualTo("x");
        assertThat(shown(text).select("body > p").text()).isEqualTo("After.");
    }

    @Test
    void holdsAnother() {
        var text = shown("::: Hard\na\n\n::: Harder\nb\n:::\n\nc\n:::\n\nd");

        assertThat(text.select("details > details > p").text()).isEqualTo("b");
        assertThat(text.select("body > details > p").eachText()).containsExactly("a", "c");
        assertThat(text.select("body > p").text()).isEqualTo("d");
    }

    @Test
    void bearsThousandsOfThem() {
        assertThat(shown("::: Hard\n".repeat(20_000)).select("details")).isNotEmpty();
    }

    private static Document shown(String markdown) {
        return Sanitiser.article(Markdown.html(markdown));
    }
}
