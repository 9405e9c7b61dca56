package org.rapport.content.pages;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.content.Format;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class SitePageTableTests {
    private static final Instant NOW = MovableClock.START;
    private static final Instant LATER = NOW.plusSeconds(3_600);

    private final SitePageTable pages;

    SitePageTableTests(Database database) {
        this.pages = database.jdbi().onDemand(SitePageTable.class);
    }

    @Test
    void keepsAPage() {
        var id = fees();

        assertThat(pages.find(id))
                .contains(new SitePage(id, "fees", "Fees", "Plainly.", "{{fees}}", Format.MARKDOWN, Spot.FOOTER, null,
                        null, 1));
        assertThat(pages.find("fees")).isEqualTo(pages.find(id));
        assertThat(pages.isTaken("fees")).isTrue();
        assertThat(pages.isTaken("fee")).isFalse();
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        var id = fees();

        assertThat(pages.update(id, "costs", "Costs", "", "x", LATER, 1)).isTrue();
        assertThat(pages.update(id, "prices", "Prices", "", "y", LATER, 1)).isFalse();

        assertThat(pages.find(id))
                .contains(new SitePage(id, "costs", "Costs", "", "x", Format.MARKDOWN, Spot.FOOTER, null,
                        null, 2));
    }

    @Test
    void isPublishedAndTakenBackOnce() {
        var id = fees();

        assertThat(pages.withdraw(id, NOW)).isFalse();
        assertThat(pages.publish(id, NOW)).isTrue();
        assertThat(pages.publish(id, LATER)).isFalse();
        assertThat(pages.withdraw(id, LATER)).isTrue();
        assertThat(pages.withdraw(id, LATER)).isFalse();
        assertThat(pages.find(id)).map(SitePage::withdrawnAt).contains(LATER);

        assertThat(pages.publish(id, LATER)).isTrue();
        assertThat(pages.find(id)).hasValueSatisfying(page -> {
            assertThat(page.publishedAt()).isEqualTo(NOW);
            assertThat(page.isPublic()).isTrue();
        });
    }

    @Test
    void listsThemInTheOrderOfTheirMaking() {
        fees();
        pages.insert("about", "About", "", "x", Format.MARKDOWN, Spot.HEADER, NOW, null);

        assertThat(pages.all()).extracting(SitePage::slug).containsExactly("fees", "about");
    }

    @Test
    void knowsWhatItWasMadeFrom() {
        var id = pages.insert("about", "About", "", "<p>x", Format.HTML, Spot.NOWHERE, NOW, "elsewhere#1");

        assertThat(pages.madeFrom("elsewhere#1")).contains(id);
        assertThat(pages.madeFrom("elsewhere#2")).isEmpty();
        assertThat(pages.find(id)).map(SitePage::format).contains(Format.HTML);
    }

    private SitePageId fees() {
        return pages.insert("fees", "Fees", "Plainly.", "{{fees}}", Format.MARKDOWN, Spot.FOOTER, NOW, null);
    }
}
