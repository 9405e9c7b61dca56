package org.rapport.plugins.readinglist;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.api.Origin;
import org.rapport.content.ArticleId;
import org.rapport.content.ArticlePublished;
import org.rapport.content.ArticleWithdrawn;
import org.rapport.content.Slug;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class MentionsTests {
    private static final Instant NOW = MovableClock.START;
    private static final String PAUSE = "https://harbour.example/pause";
    private static final ArticleId ARTICLE = new ArticleId(1);

    private final Browser browser;
    private final ReadingList readingList;
    private final Events events;
    private final DroppedTags dropped;

    MentionsTests(Browser browser, ReadingList readingList, Events events, DroppedTags dropped) {
        this.browser = browser;
        this.readingList = readingList;
        this.events = events;
        this.dropped = dropped;
    }

    @Test
    void showsWhatIsRecommendedUnderAnArticleThatNamesIt() {
        recommend("The Pause", PAUSE);
        recommend("Low Tide", "https://tide.example");
        publish("As [Marsh](" + PAUSE + ") says.");

        var page = browser.get("/articles/silence");

        assertThat(page.id("further-reading").text())
                .contains("From the reading list", "The Pause", "A. Marsh", "Short.")
                .doesNotContain("Low Tide");
    }

    @Test
    void findsArticlesThatWerePublishedBefore() {
        publish("As [Marsh](" + PAUSE + ") says.");
        recommend("The Pause", PAUSE);

        assertThat(isShown()).isTrue();
    }

    @Test
    void showsNothingUnderAnArticleThatNamesNothing() {
        recommend("The Pause", PAUSE);
        recommend("A book without an address", "");
        publish("Nobody is named here.");

        assertThat(isShown()).isFalse();
    }

    @Test
    void showsNothingWhereNothingIsRecommended() {
        publish("As [Marsh](" + PAUSE + ") says.");

        assertThat(isShown()).isFalse();
    }

    @Test
    void makesTheArticleAnewWhenThereIsSomethingToShow() {
        publish("As [Marsh](" + PAUSE + ") says.");

        assertThat(browser.get("/articles/silence").keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(ReadingList.TAG, Mentions.tag(ARTICLE)));
        assertThat(dropped.all()).contains(Mentions.tag(ARTICLE));
    }

    @Test
    void followsARevision() {
        recommend("The Pause", PAUSE);
        publish("As [Marsh](" + PAUSE + ") says.");

        revise("As somebody says.");
        assertThat(isShown()).isFalse();

        revise("As Marsh says, " + PAUSE + ".");
        assertThat(isShown()).isTrue();
    }

    @Test
    void forgetsAnArticleThatIsWithdrawn() {
        recommend("The Pause", PAUSE);
        publish("As [Marsh](" + PAUSE + ") says.");

        browser.post("/desk/articles/1/withdrawal");
        events.settle();

        assertThat(readingList.namedIn(ARTICLE)).isEmpty();
    }

    @Test
    void remembersAnArticleThatIsPublishedAgain() {
        recommend("The Pause", PAUSE);
        publish("As [Marsh](" + PAUSE + ") says.");
        browser.post("/desk/articles/1/withdrawal");
        browser.post("/desk/articles/1/publication");
        browser.post("/desk/articles/1/address", "address", "stillness");
        events.settle();

        assertThat(readingList.namedIn(ARTICLE)).hasSize(1);
        assertThat(browser.get("/articles/stillness").has("further-reading")).isTrue();
    }

    @Test
    void isNotMisledByEventsThatComeTwiceOrLate() {
        recommend("The Pause", PAUSE);
        publish("As [Marsh](" + PAUSE + ") says.");

        events.publish(new ArticlePublished(ARTICLE, new Slug("silence"), "Silence", NOW, Origin.HERE, null));
        events.publish(new ArticleWithdrawn(ARTICLE, NOW));
        events.settle();

        assertThat(isShown()).isTrue();
    }

    private void recommend(String title, String address) {
        readingList.add(new Tip(Kind.BOOK, title, "A. Marsh", address, "", "", "Short."));
    }

    private void publish(String body) {
        browser.post("/desk/articles", "title", "Silence", "body", body);
        browser.post("/desk/articles/1/publication");
        events.settle();
    }

    private void revise(String body) {
        browser.press(browser.get("/desk/articles/1").form("write"), "publication", "body", body);
        events.settle();
    }

    private boolean isShown() {
        return browser.get("/articles/silence").has("further-reading");
    }
}
