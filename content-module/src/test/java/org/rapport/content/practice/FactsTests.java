package org.rapport.content.practice;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.api.Practice;
import org.rapport.api.Practice.CrisisLine;
import org.rapport.api.Practice.Insurance;
import org.rapport.api.Practice.Licence;
import org.rapport.api.Practice.Offer;
import org.rapport.api.Practice.Offering;
import org.rapport.api.Practice.Reach;
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
        assertThat(sheet.id("crisis").select("input").eachAttr("value")).startsWith("", "112",
                "When a life is in danger", "");
        assertThat(sheet.keptUnder()).isEmpty();
    }

    @Test
    void keepsWhatWasEntered() {
        var kept = browser.submit(browser.get(DESK).form("facts"), "name", "The Quieter Room", "hours", "Mondays",
                "services-0-name", "An hour", "services-0-fee", "€ 110", "online-only", "yes", "insurance", "taken",
                "crisis-1-country", "Spain", "crisis-1-number", "024", "crisis-1-words", "to talk");

        assertThat(kept.location()).isEqualTo(DESK);
        assertThat(facts.practice()).contains(new Practice("The Quieter Room", "Elena", "Psychotherapist",
                "She listens, and sometimes she writes.",
                new Reach(List.of("7 Harbour Lane", "Westhaven"), true, List.of("Mondays"), "", "",
                        "usually the same evening"),
                new Offer(List.of(new Offering("An hour", "", "€ 110")), "", Insurance.TAKEN, "", List.of()),
                Licence.UNTOLD, List.of(new CrisisLine("", "112", "When a life is in danger"),
                        new CrisisLine("Spain", "024", "to talk")),
                ""));
    }

    @Test
    void showsWhatWasEntered() {
        browser.submit(browser.get(DESK).form("facts"), "services-0-name", "An hour", "online-only", "yes",
                "insurance", "not-taken", "notice", "<b>Imprint</b>");
        var sheet = browser.get(DESK);

        assertThat(sheet.id("services").select("input[name=services-0-name]").val()).isEqualTo("An hour");
        assertThat(sheet.id("online-only").hasAttr("checked")).isTrue();
        assertThat(sheet.id("insurance").select("[selected]").eachAttr("value")).containsExactly("not-taken");
        assertThat(sheet.id("notice").wholeText().strip()).isEqualTo("<b>Imprint</b>");
    }

    @Test
    void hasRoomForMoreRows() {
        for (var row = 0; row < 3; row++) {
            browser.submit(browser.get(DESK).form("facts"), "services-" + row + "-name", "Service " + row);
        }

        assertThat(facts.practice().orElseThrow().offer().services()).hasSize(3);
    }

    @Test
    void makesEveryPageAnew() {
        browser.submit(browser.get(DESK).form("facts"), "name", "The Quieter Room");

        assertThat(dropped.all()).contains(CacheTag.SITE);
    }

    @Test
    void replacesTheLinesOfBefore() {
        browser.submit(browser.get(DESK).form("facts"), "crisis-1-number", "116 123", "crisis-1-words", "to talk");
        browser.submit(browser.get(DESK).form("facts"), "crisis-0-number", "", "crisis-0-words", "");

        assertThat(facts.practice()).map(Practice::crisis)
                .contains(List.of(new CrisisLine("", "116 123", "to talk")));
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
        assertThat(refused.document().select(".facts__standing").eachText())
                .containsExactly("Stands there now: The Quieter Room");
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
