package org.rapport.content;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class SavingTests {
    private final Browser browser;
    private final Articles articles;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;

    SavingTests(Browser browser, Articles articles, Events events, DroppedTags dropped, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
    }

    @Test
    void savesAgain() {
        Cast.draft(articles, Cast.titled("Silence", "Grief"));

        var answer = revise("title", "Pauses", "tags", "Waiting, Grief");

        assertThat(answer.location()).isEqualTo("/desk/articles/1");
        assertThat(browser.follow(answer).id("title").val()).isEqualTo("Pauses");
        assertThat(browser.follow(answer).id("body").val()).isEqualTo("We wait.");
        assertThat(browser.follow(answer).id("tags").val()).isEqualTo("Waiting, Grief");
        assertThat(events.published(Object.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void isNoneWithTheVerySameText(Format format) {
        Cast.publish(articles, new ArticleText("Silence", "A pause.", "<p>We wait.</p>\n\nStill.", format,
                List.of(Tag.named("Grief"))));
        dropped.forget();

        revise();

        assertThat(events.published(ArticleRevised.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void changesNothingThatReadersSee() {
        Cast.publish(articles, Cast.silence());
        dropped.forget();

        revise("title", "Pauses", "body", "Another text.");

        assertThat(browser.get("/articles/silence").document().title()).isEqualTo("Silence");
        assertThat(browser.get("/desk/articles/1").id("title").val()).isEqualTo("Pauses");
        assertThat(browser.get("/desk/articles/1").id("body").val()).isEqualTo("Another text.");
        assertThat(events.published(ArticleRevised.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void saysWhichTextReadersStillSee() {
        Cast.publish(articles, Cast.silence());
        clock.pass(Duration.ofDays(40));
        assertThat(browser.get("/desk/articles/1").id("saving").text()).doesNotContain("Readers still see");

        revise("title", "Pauses");

        assertThat(browser.get("/desk/articles/1").id("saving").text()).contains("Saved on 13 April 2026, 17:00",
                "Readers still see the text of 4 March 2026.");
    }

    @Test
    void showsTheChangesWhenTheyArePublished() {
        var id = Cast.publish(articles, Cast.silence("Grief"));
        dropped.forget();
        clock.pass(Duration.ofHours(1));
        revise("title", "Pauses", "tags", "Waiting");

        var answer = browser.press(browser.get("/desk/articles/1").form("write"), "publication");

        assertThat(answer.location()).isEqualTo("/articles/silence");
        assertThat(browser.follow(answer).document().title()).isEqualTo("Pauses");
        assertThat(browser.follow(answer).document().select(".tags").text()).isEqualTo("Waiting");
        assertThat(events.published(ArticleRevised.class))
                .containsExactly(new ArticleRevised(id, new Slug("silence"), "Pauses", Cast.LATER));
        assertThat(dropped.all()).containsExactlyInAnyOrder(Articles.tag(id), Articles.LISTED);
        assertThat(browser.get("/desk/articles/1").id("saving").text()).doesNotContain("Readers still see");
    }

    @Test
    void keepsWhatWasTypedIntoAnArticleThatCannotBeSaved() {
        Cast.publish(articles, Cast.silence());

        var answer = revise("title", "o".repeat(301), "body", "We wait longer.");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.form("write").attr("action")).isEqualTo("/desk/articles/1");
        assertThat(answer.id("body").val()).isEqualTo("We wait longer.");
        assertThat(browser.get("/articles/silence").body()).doesNotContain("longer");
        assertThat(events.published(ArticleRevised.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Silence, silence", "Pauses, pauses", "Tides, tides-2", "'', untitled"})
    void letsTheAddressOfADraftFollowItsTitle(String title, String slug) {
        Cast.draft(articles, Cast.silence());
        Cast.draft(articles, Cast.titled("Tides"));

        revise("title", title, "body", "Another text.");

        assertThat(articles.find(new ArticleId(1))).map(Article::slug).contains(new Slug(slug));
    }

    @Test
    void leavesTheAddressThatReadersKnow() {
        articles.withdraw(Cast.publish(articles, Cast.silence()));

        revise("title", "Pauses");

        assertThat(articles.find(new ArticleId(1))).map(Article::slug).contains(new Slug("silence"));
    }

    @Test
    void refusesWhatWasTypedOnAnOlderState() {
        Cast.draft(articles, Cast.silence());
        var older = browser.get("/desk/articles/1").form("write");
        revise("body", "We wait together.");

        var refused = browser.submit(older, "title", "Pauses", "body", "We sit together.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("body").val()).isEqualTo("We sit together.");
        assertThat(refused.id("title").val()).isEqualTo("Pauses");
        assertThat(refused.id("standing").select("dd").eachText()).containsExactly(
                "(taken out:) Pauses (end)(put in:) Silence (end)", "What a pause says.",
                "We (taken out:) sit (end)(put in:) wait (end) together.");
        assertThat(articles.find(new ArticleId(1))).map(Article::body).contains("We wait together.");
    }

    @Test
    void takesItWhenItIsSentOnceMore() {
        Cast.draft(articles, Cast.silence());
        var older = browser.get("/desk/articles/1").form("write");
        revise("body", "We wait together.");

        var taken = browser.submit(browser.submit(older, "body", "We sit together.").form("write"));

        assertThat(taken.status()).isEqualTo(303);
        assertThat(articles.find(new ArticleId(1))).map(Article::body).contains("We sit together.");
    }

    @Test
    void refusesThePublicationOfAnOlderState() {
        Cast.draft(articles, Cast.silence());
        var older = browser.get("/desk/articles/1").form("write");
        revise("body", "We wait together.");

        assertThat(browser.press(older, "publication", "body", "We sit.").status()).isEqualTo(422);

        assertThat(articles.find(new ArticleId(1))).map(Article::isPublic).contains(false);
    }

    @Test
    void showsHostileWordsAsWords() {
        Cast.draft(articles, Cast.silence());
        var older = browser.get("/desk/articles/1").form("write");
        revise("body", "<script>alert(1)</script> and on");

        var refused = browser.submit(older, "body", "<script>alert(1)</script></textarea>");

        assertThat(refused.document().select("script")).isEmpty();
        assertThat(refused.id("standing").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void leavesAnArticleInTheFormItCameIn() {
        var id = Cast.draft(articles,
                new ArticleText("Silence", "", "We<br>wait.", Format.HTML, Cast.silence().tags()));

        assertThat(browser.get("/desk/articles/1").document().select("[for=body]").text()).contains("HTML");
        revise("body", "We<br>wait *longer*.");

        assertThat(articles.find(id)).map(Article::format).contains(Format.HTML);
    }

    @Test
    void saysNothingOfAnArticleThatReadersDoNotSee() {
        var id = Cast.publish(articles, Cast.silence());
        articles.withdraw(id);
        dropped.forget();

        revise("title", "Pauses");

        assertThat(events.published(ArticleRevised.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
        articles.publish(id);
        assertThat(browser.get("/articles/silence").document().title()).isEqualTo("Pauses");
    }

    private Reply revise(String... typed) {
        return browser.submit(browser.get("/desk/articles/1").form("write"), typed);
    }
}
