package org.rapport.content;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.rapport.api.Origin;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ModuleTest
class PublicationControllerTests {
    private static final ArticleId ID = new ArticleId(1);

    private final Browser browser;
    private final Articles articles;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;

    PublicationControllerTests(Browser browser, Articles articles, Events events, DroppedTags dropped,
            MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
    }

    @Test
    void showsADraftToReaders() {
        Cast.draft(articles, Cast.silence());

        var answer = press("publication");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/articles/silence");
        assertThat(browser.follow(answer).status()).isEqualTo(200);
        assertThat(browser.get("/desk/articles/1").id("retreats").select("a").attr("href"))
                .isEqualTo("/articles/silence");
    }

    @Test
    void asksOnceWhereReadersSeeLessThanSheThinks() {
        Cast.draft(articles, Cast.silence().saying("Quiet.[@nobody2003]\n\n[^1]: Unread."));

        var asked = press("publication");

        assertThat(asked.location()).isEqualTo("/desk/articles/1?publication");
        assertThat(articles.find(ID)).map(Article::isPublic).contains(false);
        var sheet = browser.follow(asked);
        assertThat(sheet.document().select("#remarks .write__unknown").eachText()).satisfiesExactly(
                source -> assertThat(source).contains("nobody2003"), note -> assertThat(note).contains("[^1]"));

        assertThat(browser.press(sheet.form("write"), "anyway").location()).isEqualTo("/articles/silence");
    }

    @Test
    void savesWhatItAsksAbout() {
        Cast.publish(articles, Cast.silence());

        var asked = browser.press(browser.get("/desk/articles/1").form("write"), "publication", "body",
                "Louder.[@nobody2003]");

        assertThat(asked.location()).isEqualTo("/desk/articles/1?publication");
        assertThat(browser.get("/desk/articles/1").id("body").val()).isEqualTo("Louder.[@nobody2003]");
        assertThat(browser.get("/desk/articles/1").document().select("#remarks")).isEmpty();
        assertThat(browser.get("/articles/silence").document().text()).doesNotContain("Louder");
        assertThat(events.published(ArticleRevised.class)).isEmpty();
    }

    @Test
    void doesNotAskAgainWhatReadersSeeAlready() {
        Cast.publish(articles, Cast.silence().saying("Quiet.[@nobody2003]"));

        var told = browser.press(browser.get("/desk/articles/1").form("write"), "publication", "body",
                "Quieter.[@nobody2003]");
        assertThat(told.location()).isEqualTo("/articles/silence");

        var asked = browser.press(browser.get("/desk/articles/1").form("write"), "publication", "body",
                "Quieter.[@nobody2003] [@anybody2004]");
        assertThat(browser.follow(asked).document().select("#remarks .write__unknown").eachText()).singleElement()
                .asString().contains("anybody2004").doesNotContain("nobody2003");
    }

    @Test
    void asksNothingOnceItIsMended() {
        Cast.draft(articles, Cast.silence().saying("Quiet.[@nobody2003]"));
        press("publication");

        assertThat(browser
                .press(browser.get("/desk/articles/1?publication").form("write"), "publication", "body", "Quiet.")
                .location()).isEqualTo("/articles/silence");
        assertThat(browser.get("/desk/articles/1?publication").document().select("#remarks")).isEmpty();
    }

    /// A header holds only the letters of ASCII.
    @Test
    void leadsToAnAddressInAnyScript() {
        Cast.draft(articles, Cast.titled("Тишина, Œuvre"));

        var answer = press("publication");

        assertThat(answer.location()).matches("/articles/[\\x21-\\x7E]+").contains("%D1%82");
        assertThat(browser.follow(answer).document().select("h1").text()).isEqualTo("Тишина, Œuvre");
    }

    @Test
    void tellsThatAnArticleIsPublished() {
        Cast.draft(articles, Cast.silence());

        press("publication");

        assertThat(events.published(ArticlePublished.class)).containsExactly(
                new ArticlePublished(ID, new Slug("silence"), "Silence", Cast.NOW, Origin.HERE, null));
        assertThat(dropped.all()).containsExactlyInAnyOrder(Articles.tag(ID), Articles.LISTED);
    }

    @Test
    void publishesOnceHoweverOftenTheButtonIsPressed() {
        Cast.draft(articles, Cast.silence());
        var sheet = browser.get("/desk/articles/1");
        browser.press(sheet.form("write"), "publication");
        dropped.forget();
        clock.pass(Duration.ofHours(1));

        assertThat(browser.press(sheet.form("write"), "publication").location()).isEqualTo("/articles/silence");

        assertThat(events.published(ArticlePublished.class)).hasSize(1);
        assertThat(articles.find(ID)).map(Article::publishedAt).contains(Cast.NOW);
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void takesAnArticleBack() {
        Cast.publish(articles, Cast.silence());

        var answer = press("withdrawal");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/desk/articles/1");
        assertThat(browser.follow(answer).document().select("header").text()).contains("taken back on 4 March 2026");
        assertThat(browser.get("/articles/silence").status()).isEqualTo(410);
        assertThat(browser.get("/").body()).doesNotContain("Silence");
    }

    @Test
    void tellsThatAnArticleIsWithdrawn() {
        Cast.publish(articles, Cast.silence());
        dropped.forget();
        clock.pass(Duration.ofHours(1));

        press("withdrawal");

        assertThat(events.published(ArticleWithdrawn.class)).containsExactly(new ArticleWithdrawn(ID, Cast.LATER));
        assertThat(dropped.all()).containsExactlyInAnyOrder(Articles.tag(ID), Articles.LISTED);
    }

    @Test
    void withdrawsNothingThatReadersDoNotSee() {
        Cast.draft(articles, Cast.silence());

        assertThat(browser.post("/desk/articles/1/withdrawal").status()).isEqualTo(303);

        assertThat(events.published(Object.class)).isEmpty();
        assertThat(browser.get("/articles/silence").status()).isEqualTo(404);
    }

    @Test
    void tellsTheFirstDateAndThatItIsNotTheFirstTime() {
        articles.withdraw(Cast.publish(articles, Cast.silence()));
        clock.pass(Duration.ofDays(40));

        press("publication");

        assertThat(events.published(ArticlePublished.class)).extracting(ArticlePublished::at, ArticlePublished::again)
                .containsExactly(tuple(Cast.NOW, false), tuple(Cast.NOW, true));
    }

    @Test
    void knowsOnlyWhatIsThere() {
        assertThat(browser.post("/desk/articles/1/publication").status()).isEqualTo(404);
        assertThat(browser.post("/desk/articles/1/withdrawal").status()).isEqualTo(404);
        assertThat(browser.post("/desk/articles/x/publication").status()).isEqualTo(400);
    }

    @Test
    void isNotDoneByALink() {
        Cast.draft(articles, Cast.silence());

        browser.get("/desk/articles/1/publication");

        assertThat(articles.find(ID)).map(Article::isPublic).contains(false);
    }

    @Test
    void savesWhatStandsOnTheSheetAndShowsIt() {
        Cast.draft(articles, Cast.silence());

        var answer = press("publication", "body", "Another text, just typed.");

        assertThat(browser.follow(answer).body()).contains("Another text, just typed.");
        assertThat(events.published(ArticleRevised.class)).isEmpty();
    }

    @Test
    void savesWhatStandsOnTheSheetAndTakesItBack() {
        Cast.publish(articles, Cast.silence());

        press("withdrawal", "body", "Not for anybody yet.");

        assertThat(articles.find(ID)).map(Article::body).contains("Not for anybody yet.");
        assertThat(events.published(ArticleRevised.class)).isEmpty();
    }

    @Test
    void takesItBackWhateverIsWrongOnTheSheet() {
        Cast.publish(articles, Cast.silence());

        var refused = press("withdrawal", "title", "o".repeat(301));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(browser.get("/articles/silence").status()).isEqualTo(410);
    }

    @Test
    void takesItBackThoughTheSheetIsOld() {
        Cast.publish(articles, Cast.silence());
        var older = browser.get("/desk/articles/1").form("write");
        browser.submit(browser.get("/desk/articles/1").form("write"), "body", "Newer words.");

        var refused = browser.press(older, "withdrawal", "body", "Not for anybody yet.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("body").val()).isEqualTo("Not for anybody yet.");
        assertThat(browser.get("/articles/silence").status()).isEqualTo(410);
        assertThat(articles.find(ID)).map(Article::body).contains("Newer words.");
    }

    @Test
    void publishesWhatASheetSavedByItself() {
        var sheet = browser.get("/desk/articles/new").form("write");
        browser.htmxPost("/desk/articles/manuscript", "title", "On Rain", "body", "It falls.", "sheet",
                sheet.select("[name=sheet]").val(), "turn", "1");

        var answer = browser.press(sheet, "publication", "title", "On Rain", "body", "It falls and falls.", "turn",
                "2");

        assertThat(answer.location()).isEqualTo("/articles/on-rain");
        assertThat(browser.follow(answer).body()).contains("It falls and falls.");
        assertThat(articles.all(Genre.ARTICLE)).hasSize(1);
    }

    @Test
    void publishesWhatStandsThereWhenNoSheetIsSent() {
        Cast.draft(articles, Cast.silence("Grief"));

        assertThat(browser.post("/desk/articles/1/publication").location()).isEqualTo("/articles/silence");

        assertThat(browser.get("/articles/silence").document().select(".tags").text()).isEqualTo("Grief");
    }

    @Test
    void publishesANewSheetAtOnce() {
        var sheet = browser.get("/desk/articles/new").form("write");

        var answer = browser.press(sheet, "publication", "title", "On Rain", "body", "It falls.");

        assertThat(answer.location()).isEqualTo("/articles/on-rain");
        assertThat(browser.follow(answer).body()).contains("It falls.");
    }

    @Test
    void publishesNothingThatHasNoText() {
        Cast.draft(articles, Cast.silence());

        var refused = press("publication", "title", "On Rain", "body", " ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("title").val()).isEqualTo("On Rain");
        assertThat(refused.has("body-problem")).isTrue();
        assertThat(articles.find(ID)).map(Article::isPublic).contains(false);
    }

    private Reply press(String button, String... typed) {
        return browser.press(browser.get("/desk/articles/1").form("write"), button, typed);
    }
}
