package org.rapport.content;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.api.Origin;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class DeparturesTests {
    private static final ArticleId ID = new ArticleId(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Departures departures;
    private final Articles articles;
    private final ScheduleTable schedules;
    private final Stone stone;
    private final Browser browser;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;

    DeparturesTests(Departures departures, Articles articles, ScheduleTable schedules, Stone stone, Browser browser,
            Events events, DroppedTags dropped, MovableClock clock) {
        this.departures = departures;
        this.articles = articles;
        this.schedules = schedules;
        this.stone = stone;
        this.browser = browser;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
    }

    @Test
    void doesNotLetGoBeforeTheMoment() {
        schedule(Cast.draft(articles, Cast.silence()));
        clock.pass(AN_HOUR.minusMillis(1));

        departures.run();

        assertThat(browser.get("/articles/silence").status()).isEqualTo(404);
        assertThat(schedules.find(ID)).isPresent();
    }

    @Test
    void letsADraftGoAtItsMoment() {
        schedule(Cast.draft(articles, Cast.silence()));
        dropped.forget();
        clock.pass(AN_HOUR);

        departures.run();

        assertThat(browser.get("/articles/silence").status()).isEqualTo(200);
        assertThat(events.published(ArticlePublished.class)).containsExactly(
                new ArticlePublished(ID, new Slug("silence"), "Silence", Cast.LATER, Origin.HERE, null));
        assertThat(dropped.all()).containsExactlyInAnyOrder(Articles.tag(ID), Articles.LISTED);
    }

    @Test
    void letsItGoOnce() {
        schedule(Cast.draft(articles, Cast.silence()));
        clock.pass(AN_HOUR);

        departures.run();
        articles.withdraw(ID);
        departures.run();

        assertThat(browser.get("/articles/silence").status()).isEqualTo(410);
        assertThat(schedules.all()).isEmpty();
    }

    @Test
    void dateIsWhenItReallyWentOut() {
        schedule(Cast.draft(articles, Cast.silence()));
        clock.pass(Duration.ofDays(3));

        departures.run();

        assertThat(articles.find(ID)).map(Article::publishedAt).contains(Cast.NOW.plus(Duration.ofDays(3)));
    }

    @Test
    void letsGoWhatStandsOnTheSheetThen() {
        schedule(Cast.publish(articles, Cast.silence()));
        browser.submit(browser.get("/desk/articles/1").form("write"), "title", "Pauses");
        clock.pass(AN_HOUR);

        departures.run();

        assertThat(browser.get("/articles/silence").document().title()).isEqualTo("Pauses");
        assertThat(events.published(ArticleRevised.class)).hasSize(1);
        assertThat(articles.find(ID)).map(Article::publishedAt).contains(Cast.NOW);
    }

    @Test
    void bringsBackWhatWasTakenBack() {
        var id = Cast.publish(articles, Cast.silence());
        articles.withdraw(id);
        schedule(id);
        clock.pass(AN_HOUR);

        departures.run();

        assertThat(events.published(ArticlePublished.class)).extracting(ArticlePublished::again)
                .containsExactly(false, true);
        assertThat(articles.find(ID)).map(Article::publishedAt).contains(Cast.NOW);
    }

    @Test
    void waitsForWhatCannotBePublished() {
        schedule(Cast.draft(articles, Cast.silence()));
        browser.submit(browser.get("/desk/articles/1").form("write"), "title", "");
        clock.pass(AN_HOUR);

        departures.run();

        assertThat(articles.find(ID)).map(Article::isPublic).contains(false);
        assertThat(browser.get("/desk/articles/1").id("stuck").text()).contains("An article needs a title.");
        browser.submit(browser.get("/desk/articles/1").form("write"), "title", "Silence");
        departures.run();
        assertThat(browser.get("/articles/silence").status()).isEqualTo(200);
    }

    @Test
    void letsOthersGoThoughOneFails() {
        stone.lie();
        schedule(Cast.draft(articles, Cast.titled("Stone")));
        schedule(Cast.draft(articles, Cast.titled("Tides")));
        clock.pass(AN_HOUR);

        departures.run();

        assertThat(browser.get("/articles/stone").status()).isEqualTo(404);
        assertThat(browser.get("/articles/tides").status()).isEqualTo(200);
        stone.roll();
        departures.run();
        assertThat(browser.get("/articles/stone").status()).isEqualTo(200);
    }

    @Test
    void letsNothingGoThatWasPublishedByHand() {
        schedule(Cast.draft(articles, Cast.silence()));
        browser.post("/desk/articles/1/publication");

        assertThat(schedules.all()).isEmpty();
    }

    @Test
    void letsNothingGoThatWasTakenBack() {
        schedule(Cast.publish(articles, Cast.silence()));
        browser.post("/desk/articles/1/withdrawal");

        assertThat(schedules.all()).isEmpty();
    }

    @Test
    void keepsAnswersInTheirOrder() {
        var later = Cast.draft(articles, Cast.titled("Later"));
        var sooner = Cast.draft(articles, Cast.titled("Sooner"));
        schedules.keep(later, Cast.LATER, "Elena", Cast.NOW);
        schedules.keep(sooner, Cast.LATER.minusSeconds(1), "Elena", Cast.NOW);
        clock.pass(AN_HOUR);

        departures.run();

        assertThat(events.published(ArticlePublished.class)).extracting(ArticlePublished::article)
                .isEqualTo(List.of(sooner, later));
    }

    private void schedule(ArticleId id) {
        schedules.keep(id, Cast.LATER, "Elena", Cast.NOW);
    }
}
