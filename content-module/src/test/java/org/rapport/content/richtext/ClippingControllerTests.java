package org.rapport.content.richtext;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ClippingControllerTests {
    private final Browser browser;

    ClippingControllerTests(Browser browser) {
        this.browser = browser;
    }

    @Test
    void answersMarkdownAndNothingElse() {
        var answer = browser.post("/desk/clippings", "html", "<h1>Tides</h1><p>We <b>wait</b>.</p>");

        assertThat(answer.document().select("[data-markdown=block]"))
                .extracting(Element::wholeText).containsExactly("## Tides\n\nWe **wait**.");
        assertThat(answer.document().select("main, header, form, [role=alert]")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void tellsWordsFromBlocks() {
        assertThat(browser.post("/desk/clippings", "html", "we <i>wait</i>").document().select("[data-markdown=words]")
                .text()).isEqualTo("we *wait*");
    }

    @Test
    void countsNotesOn() {
        var html = "<p>Tides<a href='#n' id='r'>1</a></p><p id='n'><a href='#r'>1</a> Low.</p>";

        assertThat(browser.post("/desk/clippings", "html", html, "notes", "7").document().select("[data-markdown]")
                .text()).isEqualTo("Tides[^8] [^8]: Low.");
    }

    @Test
    void saysThatItIsTooMuch() {
        var answer = browser.post("/desk/clippings", "html", "o".repeat(500_001));

        assertThat(answer.document().select("[role=alert]").text()).startsWith("Pasted as plain text");
        assertThat(answer.document().select("[data-markdown]")).isEmpty();
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(browser.post("/desk/clippings").document().select("[data-markdown]").text()).isEmpty();
    }
}
