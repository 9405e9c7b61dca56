package org.rapport.content;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskItem.Waiting;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ScheduleControllerTests {
    private static final ArticleId ID = new ArticleId(1);

    private final Browser browser;
    private final Articles articles;
    private final ScheduleTable schedules;
    private final ScheduledArticles today;
    private final WritingSection section;
    private final Messages messages;
    private final MovableClock clock;

    ScheduleControllerTests(Browser browser, Articles articles, ScheduleTable schedules, ScheduledArticles today,
            WritingSection section, Messages messages, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.schedules = schedules;
        this.today = today;
        this.section = section;
        this.messages = messages;
        this.clock = clock;
    }

    @Test
    void isOfferedFoldedAway() {
        var later = browser.get("/desk/articles/new").id("later");

        assertThat(later.hasAttr("open")).isFalse();
        assertThat(later.select("summary").text()).isEqualTo("Publish later");
        assertThat(later.select("#cancellation")).isEmpty();
    }

    @Test
    void savesTheSheetAndLetsItGoOutLater() {
        Cast.draft(articles, Cast.silence());

        var taken = schedule("2026-03-05", "09:00", "title", "Pauses");

        assertThat(taken.location()).isEqualTo("/desk/articles/1");
        assertThat(schedules.all()).containsExactly(
                new Schedule(ID, Cast.NOW.plus(Duration.ofHours(16)), "Elena", Cast.NOW));
        var sheet = browser.follow(taken);
        assertThat(sheet.id("title").val()).isEqualTo("Pauses");
        assertThat(sheet.id("later").select("summary").text()).isEqualTo("goes out on 5 March 2026, 09:00");
        assertThat(sheet.id("day").val()).isEqualTo("2026-03-05");
        assertThat(sheet.id("time").val()).isEqualTo("09:00");
        assertThat(browser.get("/articles/pauses").status()).isEqualTo(404);
    }

    @Test
    void beginsABlankSheet() {
        var taken = browser.press(browser.get("/desk/articles/new").form("write"), "schedule", "title", "On Rain",
                "body", "It falls.", "day", "2026-03-05", "time", "09:00");

        assertThat(taken.location()).isEqualTo("/desk/articles/1");
        assertThat(schedules.find(ID)).isPresent();
    }

    @Test
    void standsAmongTheArticles() {
        Cast.draft(articles, Cast.silence());
        schedule("2026-03-05", "09:00");

        assertThat(browser.get("/desk/articles").document().select(".ledger__note").text())
                .contains("goes out on 5 March 2026, 09:00");
        clock.pass(Duration.ofDays(1));
        assertThat(browser.get("/desk/articles").document().select(".ledger__note").text())
                .contains("should have gone out on 5 March 2026, 09:00");
    }

    @Test
    void changesItsMoment() {
        Cast.draft(articles, Cast.silence());
        schedule("2026-03-05", "09:00");

        schedule("2026-03-06", "10:30");

        assertThat(schedules.all()).extracting(schedule -> schedule.goesOutAt().toString())
                .containsExactly("2026-03-06T10:30:00Z");
    }

    @Test
    void isCalledOffAndSavesTheSheet() {
        Cast.draft(articles, Cast.silence());
        schedule("2026-03-05", "09:00");

        var off = browser.press(browser.get("/desk/articles/1").form("write"), "cancellation", "title", "Pauses");

        assertThat(off.location()).isEqualTo("/desk/articles/1");
        assertThat(schedules.all()).isEmpty();
        assertThat(browser.follow(off).id("later").select("summary").text()).isEqualTo("Publish later");
        assertThat(browser.follow(off).id("title").val()).isEqualTo("Pauses");
    }

    @Test
    void isCalledOffThoughTheSheetIsOld() {
        Cast.draft(articles, Cast.silence());
        schedule("2026-03-05", "09:00");
        var older = browser.get("/desk/articles/1").form("write");
        browser.submit(browser.get("/desk/articles/1").form("write"), "body", "Newer words.");

        var refused = browser.press(older, "cancellation", "body", "Older words.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(schedules.all()).isEmpty();
        assertThat(refused.id("day").val()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, 09:00, That has passed", "'', 09:00, Choose a day", "2026-03-05, '', Choose a day",
        "12026-03-05, 09:00, Choose a day", "<b>, &, Choose a day"})
    void saysWhatIsWrongWithAMoment(String day, String time, String words) {
        Cast.draft(articles, Cast.silence());

        var refused = schedule(day, time, "body", "Just typed.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("later").hasAttr("open")).isTrue();
        assertThat(refused.id("moment-problem").text()).startsWith(words);
        assertThat(refused.id("day").val()).isEqualTo(day);
        assertThat(refused.id("time").val()).isEqualTo(time);
        assertThat(refused.id("body").wholeText().strip()).isEqualTo("Just typed.");
        assertThat(schedules.all()).isEmpty();
    }

    @Test
    void wantsWhatPublicationWants() {
        Cast.draft(articles, Cast.silence());

        var refused = schedule("2026-03-05", "09:00", "title", " ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("title-problem")).isTrue();
        assertThat(refused.id("later").hasAttr("open")).isTrue();
        assertThat(refused.id("day").val()).isEqualTo("2026-03-05");
        assertThat(schedules.all()).isEmpty();
    }

    @Test
    void keepsTheMomentThatWasTypedOnAnOlderState() {
        Cast.draft(articles, Cast.silence());
        var older = browser.get("/desk/articles/1").form("write");
        browser.submit(browser.get("/desk/articles/1").form("write"), "body", "Newer words.");

        var refused = browser.press(older, "schedule", "body", "Mine.", "day", "2026-03-05", "time", "09:00");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("day").val()).isEqualTo("2026-03-05");
        assertThat(schedules.all()).isEmpty();
        assertThat(browser.press(refused.form("write"), "schedule").status()).isEqualTo(303);
        assertThat(schedules.all()).hasSize(1);
    }

    @Test
    void tellsWhichTimesAreMissing() {
        assertThat(new Moment.Skipped(LocalTime.of(2, 0), LocalTime.of(3, 0)).refusal(messages))
                .contains("from 02:00 straight to 03:00");
    }

    @Test
    void standsOnTheDeskAsWhatComesNext() {
        Cast.draft(articles, Cast.silence());
        Cast.draft(articles, Cast.titled("Tides"));
        schedules.keep(new ArticleId(2), Cast.LATER, "Elena", Cast.NOW);
        schedules.keep(ID, Cast.LATER.plusSeconds(60), "Elena", Cast.NOW);

        assertThat(today.waiting()).extracting(Waiting::since).containsExactly(Cast.LATER);
        assertThat(section.entry().waiting()).isZero();
    }

    @Test
    void standsOnTheDeskUntilItCanGoOut() {
        Cast.draft(articles, Cast.titled(""));
        schedules.keep(ID, Cast.NOW, "Elena", Cast.LONG_AGO);

        assertThat(today.waiting()).extracting(Waiting::since).containsExactly(Cast.NOW);
        assertThat(section.entry().waiting()).isOne();
    }

    @Test
    void needsNobodyInItsLastMinute() {
        Cast.draft(articles, Cast.silence());
        schedules.keep(ID, Cast.NOW, "Elena", Cast.LONG_AGO);
        assertThat(today.waiting()).isEmpty();

        clock.pass(Duration.ofSeconds(61));

        assertThat(today.waiting()).hasSize(1);
    }

    @Test
    void knowsOnlyWhatIsThere() {
        assertThat(browser.post("/desk/articles/1/schedule", "day", "2026-03-05", "time", "09:00").status())
                .isEqualTo(404);
        assertThat(browser.post("/desk/articles/1/schedule/cancellation").status()).isEqualTo(404);
    }

    private Reply schedule(String day, String time, String... typed) {
        var all = new ArrayList<>(List.of("day", day, "time", time));
        all.addAll(List.of(typed));
        return browser.press(browser.get("/desk/articles/1").form("write"), "schedule",
                all.toArray(String[]::new));
    }
}
