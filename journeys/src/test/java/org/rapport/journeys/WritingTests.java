package org.rapport.journeys;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// The owner writes: with the tools, from a word processor, with sources, from the first word to one that is taken back.
class WritingTests {
    private static final String FROM_A_WORD_PROCESSOR = """
            <html><head><style><!-- p.MsoNormal { margin: 0 } --></style></head><body><!--StartFragment-->
            <h1 style="color: navy">Silence</h1><p class=MsoNormal style="margin: 0">We <b>wait</b>.</p>
            <!--EndFragment--></body></html>""";

    @AutoClose
    private static Chromium chromium;
    @AutoClose
    private static RunningSite site;

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
        assertThat(desk.window().find("#remarks")).containsText("Nothing says yet what");
        desk.window().isOpenToEverybody();
        desk.publishesAnyway();
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
}
