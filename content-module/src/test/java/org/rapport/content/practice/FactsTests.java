package org.rapport.content.practice;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;
import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class FactsTests {
    private static final String DESK = "/desk/practice";

    private final Facts facts;
    private final Browser browser;
    private final DroppedTags dropped;

    FactsTests(Facts facts, Browser browser, DroppedTags dropped) {
        this.facts = facts;
        this.browser = browser;
        this.dropped = dropped;
    }

    @Test
    void knowsNothingUntilSomethingIsEntered() {
        assertThat(facts.practice()).isEmpty();
    }

    @Test
    void beginsWithWhatTheSiteShows() {
        var sheet = browser.get(DESK);

        assertThat(sheet.id("name").attr("value")).isEqualTo("The Quiet Room");
        assertThat(sheet.id("place").wholeText().strip()).isEqualTo("7 Harbour Lane\nWesthaven");
        assertThat(sheet.id("crisis").wholeText().strip()).isEqualTo("112 When a life is in danger");
        assertThat(sheet.keptUnder()).isEmpty();
    }

    @Test
    void keepsWhatWasEntered() {
        var kept = browser.submit(browser.get(DESK).form("facts"), "name", "The Quieter Room", "hours", "Mondays",
                "crisis", "112 in danger\n116 123 to talk");

        assertThat(kept.location()).isEqualTo(DESK);
        assertThat(facts.practice()).contains(new Practice("The Quieter Room", "Elena", "Psychotherapist",
                "She listens, and sometimes she writes.", List.of("7 Harbour Lane", "Westhaven"), List.of("Mondays"),
                "usually the same evening",
                List.of(new CrisisLine("112", "in danger"), new CrisisLine("116 123", "to talk"))));
    }

    @Test
    void makesEveryPageAnew() {
        browser.submit(browser.get(DESK).form("facts"), "name", "The Quieter Room");

        assertThat(dropped.all()).contains(CacheTag.SITE);
    }

    @Test
    void replacesTheLinesOfBefore() {
        browser.submit(browser.get(DESK).form("facts"), "crisis", "112 in danger\n116 123 to talk");
        browser.submit(browser.get(DESK).form("facts"), "crisis", "999 in danger");

        assertThat(facts.practice()).map(Practice::crisis).contains(List.of(new CrisisLine("999", "in danger")));
    }

    @Test
    void keepsWhatCannotBeTakenOnTheSheet() {
        var refused = browser.submit(browser.get(DESK).form("facts"), "name", "", "about", "Something long.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("name-problem").text()).isNotEmpty();
        assertThat(refused.id("about").wholeText()).contains("Something long.");
        assertThat(facts.practice()).isEmpty();
    }

    @Test
    void refusesWhatWasTypedOnAnOlderState() {
        var older = browser.get(DESK).form("facts");
        browser.submit(browser.get(DESK).form("facts"), "name", "The Quieter Room");

        var refused = browser.submit(older, "name", "The Loud Room");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("name").attr("value")).isEqualTo("The Loud Room");
        assertThat(refused.id("facts").select("[role=alert]").text()).contains("Somebody changed the facts");
        assertThat(facts.practice()).map(Practice::name).contains("The Quieter Room");
    }

    @Test
    void takesItWhenItIsSentOnceMore() {
        var older = browser.get(DESK).form("facts");
        browser.submit(browser.get(DESK).form("facts"), "name", "The Quieter Room");

        browser.submit(browser.submit(older, "name", "The Loud Room").form("facts"));

        assertThat(facts.practice()).map(Practice::name).contains("The Loud Room");
    }
}
