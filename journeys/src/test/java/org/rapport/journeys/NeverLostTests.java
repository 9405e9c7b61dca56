package org.rapport.journeys;

import java.nio.file.Path;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// The owner's words are never lost: she leaves and returns, writes in two windows, loses the connection, the site is
/// killed while she types. It takes longest, so it begins first.
@Order(1)
class NeverLostTests {
    private static final int ROUNDS = 2;

    @AutoClose
    private static Chromium chromium;
    @AutoClose
    private static RunningSite site;

    @TempDir
    Path copies;

    @AutoClose
    private WritersDesk desk;

    @BeforeAll
    static void openTheSite(@TempDir Path home) throws Exception {
        chromium = Chromium.onThisMachine();
        site = RunningSite.in(home);
    }

    @BeforeEach
    void sitDown() {
        desk = WritersDesk.in(chromium.open(site));
    }

    @Test
    void savesWhatIsTypedByItself() {
        desk.onANewSheet().types("We wait.").isSaved();
        var address = desk.address();
        assertThat(address).matches("/desk/articles/[0-9]+");
        desk.types(" And wait.").isSaved();

        desk.leaves().returnsTo(address);

        assertThat(desk.body()).hasValue("We wait. And wait.");
        desk.window().isOpenToEverybody().wasUndisturbed();
    }

    @Test
    void publishesWhatWasTypedAMomentBefore() {
        desk.onANewSheet().calls("On rain").types("It falls.").isSaved();
        desk.types(" It falls and falls.").publishes();

        assertThat(desk.window().find("main > article h1")).hasText("On rain");
        assertThat(desk.window().find(".prose")).hasText("It falls. It falls and falls.");
        desk.window().wasUndisturbed();
    }

    @Test
    void triesAgainUntilTheConnectionIsBack() {
        desk.onANewSheet().types("Before the tunnel.").isSaved();
        desk.goesOffline().types(" In the tunnel.").isToldToWait();
        desk.goesOnline().isSaved();

        desk.leaves().returnsTo(desk.lastAddress());
        assertThat(desk.body()).hasValue("Before the tunnel. In the tunnel.");
    }

    @Test
    void publishesOnceTheConnectionIsBack() {
        desk.onANewSheet().calls("In the tunnel").types("It is dark.").isSaved();
        desk.goesOffline().types(" It is loud.").publishes().isToldToWait();
        desk.goesOnline();

        assertThat(desk.window().find("main > article h1")).hasText("In the tunnel");
        assertThat(desk.window().find(".prose")).hasText("It is dark. It is loud.");
    }

    @Test
    void goesOnOnceSheLoggedInAgainInAnotherTab() {
        desk.onANewSheet().types("Before tea.").isSaved().isLoggedOut().types(" After tea.").isToldToLogIn();

        desk.logsInInAnotherTab().types(" And cake.").isSaved();
        desk.leaves().returnsTo(desk.lastAddress());
        assertThat(desk.body()).hasValue("Before tea. After tea. And cake.");
    }

    @Test
    void keepsInTheBrowserWhatDidNotGetThrough() {
        desk.onANewSheet().types("Before the tunnel.").isSaved();
        desk.isCutOff().types(" In the tunnel.").isToldToWait().fallsAsleep();

        try (var tab = desk.opensItOnceMore()) {
            assertThat(tab.locator("#body")).hasValue("Before the tunnel.");
            assertThat(tab.locator("#left-words")).containsText("In the tunnel.");
            tab.locator("#tags").fill("tunnels");
            assertThat(tab.locator("#saving")).containsText(WritersDesk.SAVED);
            tab.navigate(tab.url().replaceFirst("/\\d+$", ""));
            tab.locator("#unsent a").last().click();
            assertThat(tab.locator("#left-words")).containsText("In the tunnel.");
            tab.locator("#left [data-take]").click();
            assertThat(tab.locator("#saving")).containsText("changed in another window");

            tab.locator("#saving button").click();
            tab.locator("#save").click();
            assertThat(tab.locator("#body")).hasValue("Before the tunnel. In the tunnel.");
            assertThat(tab.locator("#left")).isHidden();
        }
    }

    @Test
    void losesNoWordInTwoWindows() {
        desk.onANewSheet().calls("Two windows").types("They both begin.").isSaved();
        try (var other = WritersDesk.in(chromium.open(site))) {
            other.returnsTo(desk.address());
            desk.types(" Hers is first.").isSaved();

            other.types(" The other came later.").isLate().looksAtBoth();
            assertThat(other.window().find("#standing ins")).containsText("Hers is first");
            assertThat(other.body()).hasValue("They both begin. The other came later.");
            other.window().isOpenToEverybody();
            other.saves();

            other.returnsTo(desk.address());
            assertThat(other.body()).hasValue("They both begin. The other came later.");
            assertThat(other.everyVersion()).anyMatch(words -> words.contains("Hers is first"));
            other.window().isOpenToEverybody();
        }
        desk.types(" And goes on.").isLate().looksAtBoth();
        assertThat(desk.body()).hasValue("They both begin. Hers is first. And goes on.");
        assertThat(desk.window().find("#standing ins")).containsText("The other came later");
    }

    @Test
    void losesNoAcknowledgedWordWhenTheSiteIsKilledWhileSheTypes() throws Exception {
        desk.onANewSheet().calls("Power cuts").types("It begins.").isSaved();
        var address = desk.address();
        for (var round = 0; round < ROUNDS; round++) {
            desk.types(" Round " + round + " begins.").pausesForAboutASecond(round).types(" Then");
            site.kill();
            desk.types(" it is dark");
            try (var left = LeftData.of(site, copies)) {
                assertThat(left.articles()).as("what was acknowledged").anyMatch(desk::hasAcknowledgedNoMoreThan);
            }
            site.restart();
            desk.types(" and light again.").isSaved();
        }
        desk.leaves().returnsTo(address);

        assertThat(desk.body()).hasValue("It begins. Round 0 begins. Then it is dark and light again."
                + " Round 1 begins. Then it is dark and light again.");
        assertThat(desk.window().find(".write__past")).hasCount(0);
    }
}
