package org.rapport.plugins.quiethours;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.DeskSetting;
import org.rapport.comments.CommentCheck;
import org.rapport.comments.Finding.Verdict;
import org.rapport.comments.Submission;
import org.rapport.testkit.Browser;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.PluginTest;
import org.rapport.testkit.Site;

import static org.assertj.core.api.Assertions.assertThat;

/// The quiet hours, dropped into a site.
@PluginTest
class DropInTests {
    private static final Instant NIGHT = Instant.parse("2026-03-04T23:10:00Z");
    private static final Submission SAID = new Submission(null, null, null, "Nora", "", "Good night.", "", null, 0,
            false);

    private final Site site;
    private final MovableClock clock;

    DropInTests(Site site, MovableClock clock) {
        this.site = site;
        this.clock = clock;
    }

    /// By day, everybody is heard at once under Elena's article.
    @BeforeEach
    void open(Browser browser) {
        var draft = browser.post("/desk/articles", "title", "Silence", "body", "It is no lack of words.");
        browser.post(draft.location() + "/publication");
        browser.submit(browser.get("/desk/comments/policy").form("policy"), "admission", "OPEN");
    }

    @Test
    void letsWordsWaitAtNightWithAKindNote() {
        clock.set(NIGHT);

        var mine = site.submit(site.get("/articles/silence").form("say"), "author", "Nora", "text", "I cannot sleep.");

        assertThat(mine.document().select(".said__note").text()).startsWith("You wrote this at a quiet hour, so");
        assertThat(site.get("/articles/silence").document().text()).doesNotContain("I cannot sleep.");
    }

    @Test
    void knowsTheHoursThatTheOwnerSet() {
        var form = site.get(site.ask(DeskSetting.class, DeskSetting::entry).getFirst().path()).form("quiet-hours");
        site.submit(form, "begins", "23:30", "ends", "5:45");
        site.restart();
        clock.set(NIGHT);

        assertThat(site.ask(CommentCheck.class, check -> check.look(SAID).verdict())).containsExactly(Verdict.FINE);
    }
}
