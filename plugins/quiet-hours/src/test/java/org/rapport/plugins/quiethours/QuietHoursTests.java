package org.rapport.plugins.quiethours;

import java.time.Instant;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/// A reader, Elena, and the hours between them.
@ModuleTest
class QuietHoursTests {
    private static final Instant NIGHT = Instant.parse("2026-03-04T23:10:00Z");
    private static final String NOTE = "You wrote this at a quiet hour, so an answer may take longer than usual. "
            + "It is safe here until Elena has read it.";

    private final Browser browser;
    private final MovableClock clock;
    private final QuietHoursSetting setting;

    QuietHoursTests(Browser browser, MovableClock clock, QuietHoursSetting setting) {
        this.browser = browser;
        this.clock = clock;
        this.setting = setting;
    }

    /// By day, everybody is heard at once under Elena's article.
    @BeforeEach
    void open() {
        var draft = browser.post("/desk/articles", "title", "Silence", "body", "It is no lack of words.");
        browser.post(draft.location() + "/publication");
        browser.submit(browser.get("/desk/comments/policy").form("policy"), "admission", "OPEN");
    }

    private Reply say(String... typed) {
        return browser.follow(browser.submit(browser.get("/articles/silence").form("say"), typed));
    }

    private Element said() {
        return browser.get("/articles/silence").id("conversation");
    }

    @Test
    void letsWordsAppearByDay() {
        var mine = say("author", "Nora", "text", "Thank you for this.");

        assertThat(said().text()).contains("Thank you for this.");
        assertThat(mine.document().select(".said__note")).isEmpty();
        assertThat(browser.get("/desk/comments/1").body()).contains("It came by day.");
    }

    @Test
    void letsWordsWaitAtNightWithAKindNote() {
        clock.set(NIGHT);

        var mine = say("author", "Nora", "text", "I cannot sleep.");

        assertThat(said().text()).doesNotContain("I cannot sleep.");
        assertThat(mine.document().select(".said__note").text()).isEqualTo(NOTE);
        assertThat(browser.get("/desk/comments/1").document().text())
                .contains("Quiet hours: It came during your quiet hours, from 22:00 until 07:00.");
    }

    @Test
    void saysItAsWellToWhoWritesForTheOwnersEyesOnly() {
        clock.set(NIGHT);

        var mine = say("author", "Nora", "text", "I cannot sleep.", "confidential", "yes");

        assertThat(mine.document().select(".said__note").text()).isEqualTo(NOTE);
    }

    @Test
    void keepsTheHoursThatTheOwnerSets() {
        assertThat(set("begins", "23:30", "ends", "5:45").status()).isEqualTo(303);

        var form = browser.get("/desk/quiet-hours");
        assertThat(form.id("begins").val()).isEqualTo("23:30");
        assertThat(form.id("ends").val()).isEqualTo("05:45");
        clock.set(NIGHT);
        say("author", "Nora", "text", "I cannot sleep.");
        assertThat(said().text()).contains("I cannot sleep.");
    }

    @Test
    void letsWordsAppearAtNightOnceTheHoursAreSwitchedOff() {
        var off = browser.post("/desk/quiet-hours", "begins", "22:00", "ends", "07:00");
        assertThat(off.status()).isEqualTo(303);
        clock.set(NIGHT);

        say("author", "Nora", "text", "I cannot sleep.");

        assertThat(said().text()).contains("I cannot sleep.");
        assertThat(browser.get("/desk/quiet-hours").document().select("[name=active]").hasAttr("checked")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"late, 07:00, begins", "22:00, 25:00, ends", "22:00, 22:00, ends", "'', 07:00, begins",
        "'22:00 <b>', 07:00, begins"})
    void refusesWhatAreNoHoursAndKeepsWhatWasTyped(String begins, String ends, String problem) {
        var refused = set("begins", begins, "ends", ends);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select(".form__problem[id]").eachAttr("id"))
                .containsExactly(problem + "-problem");
        assertThat(refused.id("begins").val()).isEqualTo(begins);
        assertThat(refused.id("ends").val()).isEqualTo(ends);
        assertThat(browser.get("/desk/quiet-hours").id("begins").val()).isEqualTo("22:00");
    }

    @Test
    void isSetWhereTheSettingsLead() {
        var page = browser.get(setting.entry().path());

        assertThat(page.id("note").text()).isEqualTo(NOTE);
        assertThat(page.id("zone").text()).contains("Z");
        assertThat(page.document().select("[name=active]").hasAttr("checked")).isTrue();
    }

    private Reply set(String... typed) {
        return browser.submit(browser.get("/desk/quiet-hours").form("quiet-hours"), typed);
    }
}
