package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PreviewControllerTests {
    private final Browser browser;
    private final Articles articles;
    private final DroppedTags dropped;

    PreviewControllerTests(Browser browser, Articles articles, DroppedTags dropped) {
        this.browser = browser;
        this.articles = articles;
        this.dropped = dropped;
    }

    @Test
    void showsWhatReadersWouldSee() {
        var id = Cast.publish(articles, Cast.silence("Grief"));
        var text = browser.get("/articles/silence").document().select("article").outerHtml();
        var form = browser.get("/desk/articles/" + id.value()).form("write");

        var beside = browser.htmxPost("/desk/articles/" + id.value() + "/preview", "title", Cast.SILENCE, "standfirst",
                Cast.STANDFIRST, "body", Cast.BODY, "tags", "Grief");

        assertThat(beside.document().select("article").outerHtml()).isEqualTo(text);
        assertThat(form.select("#preview").attr("data-hx-post")).isEqualTo("/desk/articles/1/preview");
    }

    @Test
    void showsABlankSheetToo() {
        var beside = browser.htmxPost("/desk/articles/preview", "title", "Tides & <moons>", "body", "*One*");

        assertThat(beside.document().select("h1").text()).isEqualTo("Tides & <moons>");
        assertThat(beside.document().select("em").text()).isEqualTo("One");
        assertThat(articles.all(Genre.ARTICLE)).isEmpty();
    }

    @Test
    void hasATitleBeforeItIsTyped() {
        assertThat(browser.htmxPost("/desk/articles/preview", "body", "x").document().select("h1").text())
                .isEqualTo("Untitled");
    }

    @Test
    void isAPageOfItsOwnWithoutAScript() {
        var page = browser.press(browser.get("/desk/articles/new").form("write"), "see", "title", "Tides", "body", "x");

        assertThat(page.document().title()).contains("Tides");
        assertThat(page.document().select(".ahead article h1").text()).isEqualTo("Tides");
        assertThat(page.keptUnder()).isEmpty();
    }

    @Test
    void keepsNothing() {
        var id = Cast.publish(articles, Cast.silence());
        dropped.forget();

        browser.htmxPost("/desk/articles/" + id.value() + "/preview", "title", "Noise", "body", "x");

        assertThat(articles.find(id)).map(Article::title).contains("Silence");
        assertThat(browser.get("/desk/articles/1").id("title").val()).isEqualTo("Silence");
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void tellsOfANoteToWhichNoMarkLeads() {
        assertThat(notes("One.[^1]\n\n[^1]: Read.\n\n[^2]: Not read.\n\n[^Three]: Not read either.")).isEqualTo(
                "No mark in the text leads to these notes, and nobody reads them: [^2], [^Three].");
        assertThat(notes("|a|b|\n|-|-|\n|c|d|[^1]\n\n[^1]: Lost.")).startsWith("No mark in the text leads to this");
        assertThat(notes("One.[^One] `[^2]: x`\n\n[^one]: Read.")).isEmpty();
    }

    private String notes(String body) {
        return browser.htmxPost("/desk/articles/preview", "title", "Tides", "body", body).document()
                .select("[role=status]").text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))"})
    void letsNothingRun(String body) {
        var shown = browser.htmxPost("/desk/articles/preview", "title", "Tides", "body", body).document();

        assertThat(shown.select("script, [onerror], [href^=javascript]")).isEmpty();
    }

    @Test
    void knowsNoOtherArticle() {
        assertThat(browser.htmxPost("/desk/articles/7/preview", "title", "x").status()).isEqualTo(404);
    }
}
