package org.rapport.journeys;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// The owner's words are never lost: she leaves and returns, writes in two windows, loses the connection, the site is
/// killed while she types.
class WritingTests {
    private static final int ROUNDS = 3;
    private static final String FROM_A_WORD_PROCESSOR = """
            <html><head><style><!-- p.MsoNormal { margin: 0 } --></style></head><body><!--StartFragment-->
            <h1 style="color: navy">Silence</h1><p class=MsoNormal style="margin: 0">We <b>wait</b>.</p>
            <!--EndFragment--></body></html>""";

    private static Chromium chromium;
    private static RunningSite site;

    @TempDir
    Path copies;

    private WritersDesk desk;

    @BeforeAll
    static void openTheSite(@TempDir Path home) throws Exception {
        chromium = Chromium.onThisMachine();
        site = RunningSite.in(home);
    }

    @AfterAll
    static void closeTheSite() throws Exception {
        if (site != null) {
            site.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void sitDown() {
        desk = WritersDesk.in(chromium.open(site));
    }

    @AfterEach
    void getUp() {
        desk.close();
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
    void writesFromTheFirstWordToOneThatIsTakenBack() {
        desk.keepsASource("Lighthouses", "Ode, P.", "2001").keepsASource("On gulls", "Petrel, S.", "2005")
                .keepsASource("Low tide", "Quay, R.", "2010");
        desk.onANewSheet().calls("On squares").types("One red square:\n\n").pastesAPicture().types("\n\nAnd a word")
                .marks(4, "bold").types(".").cites("lighthouse").types(" More.").cites("gulls").types(" Most.")
                .cites("tide").reads(Pattern.compile(
                        "And a \\*\\*word\\*\\*\\. \\[@ode2001] More\\. \\[@petrel2005] Most\\. \\[@quay2010]"))
                .isSaved();
        var sheet = desk.address();
        assertThat(desk.window().find("#preview h1")).hasText("On squares");
        assertThat(desk.window().find("#preview strong")).hasText("word");
        assertThat(desk.window().find("#preview img")).hasAttribute("width", "40");
        assertThat(desk.window().find("#preview .citation")).hasText(new String[]{"1", "2", "3"});
        desk.window().isOpenToEverybody();

        try (var ahead = desk.looksAhead()) {
            assertThat(ahead.locator(".ahead")).containsText("Nothing has been published");
            assertThat(ahead.locator("main > article h1")).hasText("On squares");
            assertThat(ahead.locator(".header__name")).isVisible();
        }

        desk.types("\n\n").putsInFromTheLibrary("square").reads(Pattern.compile(".*!\\[]\\(/media/.*!\\[]\\(/media/.*",
                Pattern.DOTALL)).isSaved().undoes();
        desk.letsItGoOut("2099-12-30", "10:00");
        assertThat(desk.window().find("#later summary")).containsText("30 December 2099");

        desk.publishes();
        assertThat(desk.window().find("main > article img")).hasAttribute("height", "30");
        assertThat(desk.window().find("[aria-labelledby=references] li")).hasCount(3);
        desk.window().isOpenToEverybody().onPaper();
        assertThat(desk.window().find("[aria-labelledby=references] li").last()).isVisible();
        assertThat(desk.window().find("#say")).isHidden();
        desk.window().onScreen();
        var article = desk.address();

        desk.returnsTo(sheet).types(" It is all said.").publishes();
        assertThat(desk.window().find(".prose")).containsText("It is all said.");
        desk.returnsTo(sheet).restoresTheFirstVersion().publishes();
        assertThat(desk.window().find(".prose")).not().containsText("It is all said.");
        assertThat(desk.window().find("[aria-labelledby=references] li")).hasCount(3);
        assertThat(desk.address()).isEqualTo(article);
        desk.window().wasUndisturbed();
    }

    @Test
    void pastesFromAWordProcessor() {
        desk.onANewSheet().types("Before. ").pastes(FROM_A_WORD_PROCESSOR, "Silence\nWe wait.")
                .reads("Before. \n\n## Silence\n\nWe **wait**.").isSaved();
        assertThat(desk.window().find("#preview strong")).hasText("wait");
        desk.window().isOpenToEverybody();

        desk.undoes().reads("Before. ").isSaved();
        desk.window().wasUndisturbed();
    }

    @Test
    void citesASourceFromThePicker() {
        desk.keepsASource("Waiting rooms", "Okonjo, Ruth", "2019").keepsASource("The pause", "Marsh, A.", "1988");
        desk.onANewSheet().types("It is fear.").cites("waiting").reads("It is fear. [@okonjo2019]").types(" [@mar")
                .takesTheFirstSource().reads("It is fear. [@okonjo2019] [@marsh1988]").cites("waiting")
                .reads("It is fear. [@okonjo2019] [@marsh1988; @okonjo2019]").isSaved();

        assertThat(desk.window().find("#picker")).isHidden();
        assertThat(desk.window().find("#preview .citation").last()).hasText("2, 1");
        desk.undoes().reads("It is fear. [@okonjo2019] [@marsh1988]");
        desk.window().isOpenToEverybody().wasUndisturbed();
    }

    @Test
    void publishesWhatWasPastedAMomentBefore() {
        desk.onANewSheet().calls("On silence").pastes(FROM_A_WORD_PROCESSOR, "Silence\nWe wait.").publishes();

        assertThat(desk.window().find("main > article .prose h2")).hasText("Silence");
        desk.window().wasUndisturbed();
    }

    @Test
    void pastesPlainWordsWithoutAConnection() {
        desk.onANewSheet().types("Before. ").isSaved().goesOffline()
                .pastes(FROM_A_WORD_PROCESSOR, "Silence. We wait.").reads("Before. Silence. We wait.");

        assertThat(desk.window().find("#paste-problem")).containsText("Pasted as plain text");
        desk.goesOnline().isSaved();
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
    void takesBackWhatAToolPut() {
        desk.onANewSheet().types("One word").marks(4, "bold").reads("One **word**").presses("italic")
                .reads("One ***word***").presses("bold").reads("One *word*").presses("italic").reads("One word");
        desk.presses("list").reads("- One word").presses("numbered list").reads("1. One word")
                .presses("numbered list").reads("One word").presses("heading").reads("## One word")
                .presses("small heading").reads("### One word").presses("small heading").reads("One word");
        desk.presses("hard to read").reads("::: What follows may be hard to read\nOne word\n:::")
                .presses("hard to read").reads("One word").isSaved();
        desk.presses("table").reads("One word\n\n| Heading | Heading |\n|---|---|\n| words | words |\n\n");
        desk.window().presses("Shift+Tab").presses("Home").presses("ArrowRight").presses("Enter");
        desk.reads("One word\n\n| *Heading* | Heading |\n|---|---|\n| words | words |\n\n");
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
                + " Round 1 begins. Then it is dark and light again. Round 2 begins. Then it is dark and light again.");
        assertThat(desk.window().find(".write__past")).hasCount(0);
    }
}
