package org.rapport.plugins.linkwatch;

import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.rapport.api.page.DeskSection;
import org.rapport.testkit.Browser;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.PluginTest;
import org.rapport.testkit.Site;
import org.rapport.testkit.StoredWeb;

import static org.assertj.core.api.Assertions.assertThat;

/// The link watch, dropped into a site.
@PluginTest
class DropInTests {
    private static final String PAUSE = "https://harbour.example/pause";
    private static final String TIDE = "https://meadow.example/tide";

    private final Site site;
    private final StoredWeb web;

    DropInTests(Site site, StoredWeb web) {
        this.site = site;
        this.web = web;
    }

    @Test
    void asksWhicheverSiteAnArticleNamesAndListsWhatIsGone(Browser browser, MovableClock clock) {
        web.remove(PAUSE);
        web.put(TIDE, "Low tide.");
        var draft = browser.post("/desk/articles", "title", "Silence", "body",
                "As [Marsh](" + PAUSE + ") and [Teal](" + TIDE + ") say.");
        browser.post(draft.location() + "/publication");
        site.settle();

        for (var day = 1; day <= 3; day++) {
            site.runJobs();
            clock.pass(Duration.ofDays(1));
        }

        assertThat(web.fetched()).map(URI::toString).containsExactlyInAnyOrder(PAUSE, TIDE, PAUSE, PAUSE);
        var section = site.ask(DeskSection.class, DeskSection::entry).getFirst();
        assertThat(section.waiting()).isOne();
        var dead = site.get(section.path()).id("dead");
        assertThat(dead.text()).contains(PAUSE, "Silence").doesNotContain(TIDE);

        web.put(PAUSE, "Here again.");
        site.submit(site.get(section.path()).form("link-1"));
        site.runJobs();
        assertThat(site.get(section.path()).has("dead")).isFalse();
    }
}
