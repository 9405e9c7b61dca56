package org.rapport.content;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ArticleControllerTests {
    private final Browser browser;
    private final Articles articles;
    private final MovableClock clock;

    ArticleControllerTests(Browser browser, Articles articles, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.clock = clock;
    }

    @Test
    void showsAnArticle() {
        Cast.publish(articles, Cast.silence("Grief", "Waiting"));

        var page = browser.get("/articles/silence");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().title()).isEqualTo("Silence");
        assertThat(page.document().select("h1").text()).isEqualTo("Silence");
        assertThat(page.document().select("header").text()).contains("What a pause says.", "4 March 2026", "1 minute");
        assertThat(page.document().select(".tags a").eachAttr("href")).containsExactly("/tags/grief", "/tags/waiting");
        assertThat(page.id("on-what-then").text()).isEqualTo("What then?");
        assertThat(page.document().select("meta[name=description]").attr("content")).isEqualTo("What a pause says.");
    }

    @Test
    void showsItsNotesBelowIt() {
        Cast.publish(articles, Cast.silence());

        var page = browser.get("/articles/silence");

        assertThat(page.id("notes").text()).isEqualTo("Notes");
        assertThat(page.document().select(".sources #fn-marsh").text()).contains("A. Marsh, The Pause.");
        assertThat(page.document().select(".prose").text()).contains("says nothing.1").doesNotContain("Marsh");
    }

    @Test
    void showsNoNotesWhereThereAreNone() {
        Cast.publish(articles, Cast.titled("Silence"));

        var page = browser.get("/articles/silence");

        assertThat(page.has("notes")).isFalse();
        assertThat(page.document().select(".tags, .lead")).isEmpty();
    }

    @Test
    void showsTitleStandfirstAndTagsAsTheirWords() {
        Cast.publish(articles, new ArticleText("<b>Silence</b>", "\"><script>alert(1)</script>", "a", Format.MARKDOWN,
                Cast.silence("<i>Grief</i>").tags()));

        var page = browser.get("/articles/b-silence-b");

        assertThat(page.document().select("h1").text()).isEqualTo("<b>Silence</b>");
        assertThat(page.document().select(".lead").text()).isEqualTo("\"><script>alert(1)</script>");
        assertThat(page.document().select(".tags").text()).isEqualTo("<i>Grief</i>");
        assertThat(page.document().select("script:not([type])")).isEmpty();
    }

    @Test
    void tellsMachinesWhenItChangedAndTheWayToIt() {
        var id = Cast.publish(articles, Cast.silence("Grief & loss"));
        clock.pass(Duration.ofDays(2));
        articles.revise(id, Cast.silence("Grief & loss"));

        var told = browser.get("/articles/silence").document().select("script[type=application/ld+json]").stream()
                .map(data -> JsonMapper.shared().readTree(data.data())).toList();

        assertThat(told.getFirst().get("datePublished").asString()).isEqualTo("2026-03-04T17:00:00Z");
        assertThat(told.getFirst().get("dateModified").asString()).isEqualTo("2026-03-06T17:00:00Z");
        assertThat(told.getFirst().at("/keywords/0").asString()).isEqualTo("Grief & loss");
        assertThat(told.getLast().at("/itemListElement").findValuesAsString("name")).endsWith("Grief & loss",
                "Silence");
        assertThat(told.getLast().at("/itemListElement").findValuesAsString("item")).containsExactly(
                "https://practice.example/", "https://practice.example/tags/grief-loss",
                "https://practice.example/articles/silence");
    }

    @Test
    void showsWhatOthersPutAroundIt() {
        Cast.publish(articles, Cast.silence());

        var page = browser.get("/articles/silence");

        assertThat(page.document().head().select("[name=lighthouse]").attr("content")).isEqualTo("silence");
        assertThat(page.document().select("#under-silence ~ #foot")).hasSize(1);
    }

    @Test
    void isKeptUntilItChanges() {
        var id = Cast.publish(articles, Cast.silence());

        assertThat(browser.get("/articles/silence").keptUnder()).hasValueSatisfying(tags -> assertThat(tags)
                .containsExactlyInAnyOrder(Articles.tag(id), Articles.LISTED, Lighthouse.TAG, CacheTag.SITE));
    }

    @Test
    void foldsAPassageThatHasNoWordsOfItsOwn() {
        Cast.publish(articles, new ArticleText("Silence", "", ":::\nHard.\n:::", Format.MARKDOWN, List.of()));

        var folded = browser.get("/articles/silence").document().select(".prose details");
        assertThat(folded.select("summary").text()).isEqualTo("What follows may be hard to read");
        assertThat(folded.attr("open")).isEmpty();
    }

    @Test
    void leavesFactsToPages() {
        Cast.publish(articles, new ArticleText("Silence", "", "{{reply}}", Format.MARKDOWN, List.of()));

        assertThat(browser.get("/articles/silence").document().select(".prose").text()).isEqualTo("{{reply}}");
    }

    @Test
    void isNotKeptForAQuestionThatItDoesNotRead() {
        Cast.publish(articles, Cast.silence());

        assertThat(browser.get("/articles/silence?fbclid=x").status()).isEqualTo(200);
        assertThat(browser.get("/articles/silence?fbclid=x").keptUnder()).isEmpty();
    }

    @Test
    void givesHtmxTheBodyAlone() {
        Cast.publish(articles, Cast.silence());

        assertThat(browser.htmx("/articles/silence").body()).contains("What then?").doesNotContain("<main>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/tides", "/articles/Silence", "/articles/silence-2", "/articles/%00",
        "/articles/..%2Fsilence", "/articles/silence%20", "/articles"})
    void isNotThereForAnotherName(String address) {
        Cast.publish(articles, Cast.silence());

        assertThat(browser.get(address).status()).isEqualTo(404);
    }

    @Test
    void isNotThereWhileItIsADraft() {
        Cast.draft(articles, Cast.silence());

        var page = browser.get("/articles/silence");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).isEqualTo(browser.get("/articles/tides").body());
        assertThat(page.keptUnder()).isEmpty();
    }

    @Test
    void isGoneWhenItIsWithdrawn() {
        articles.withdraw(Cast.publish(articles, Cast.silence()));

        var page = browser.get("/articles/silence");

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.body()).doesNotContain("Silence", "pause");
        assertThat(page.keptUnder()).isEmpty();
    }

    @Test
    void isThereAgainUnderItsFirstDate() {
        var id = Cast.publish(articles, Cast.silence());
        articles.withdraw(id);
        clock.pass(Duration.ofDays(40));

        articles.publish(id);

        assertThat(browser.get("/articles/silence").document().select("time").text()).isEqualTo("4 March 2026");
    }
}
