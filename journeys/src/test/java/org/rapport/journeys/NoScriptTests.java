package org.rapport.journeys;

import java.nio.file.Path;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// The site by keyboard alone, on a phone, with JavaScript off and on.
class NoScriptTests {
    @AutoClose
    private static Chromium chromium;
    @AutoClose
    private static RunningSite site;
    private static String article;

    @BeforeAll
    static void openTheSite(@TempDir Path home) throws Exception {
        chromium = Chromium.onThisMachine();
        site = RunningSite.in(home);
        article = OwnersCall.to(site).publish("What heals in therapy", "The talking heals.");
    }

    @Test
    void takesACommentByKeyboardWithoutScript() {
        try (var visitor = chromium.openWithoutScript(site)) {
            comment(visitor, "A long story, without a script.");
            assertThat(visitor.path()).startsWith("/comments/");
            assertThat(visitor.words()).contains("A long story, without a script.", "wait to be read");
            visitor.wasUndisturbed();
        }
    }

    @Test
    void takesACommentByKeyboardInPlace() {
        try (var visitor = chromium.open(site)) {
            comment(visitor, "A long story, in place.");
            assertThat(visitor.path()).isEqualTo(article);
            assertThat(visitor.find("#said")).containsText("A long story, in place.");
            visitor.wasUndisturbed();
        }
    }

    @Test
    void decidesByKeyboardWithoutScript() throws Exception {
        new Caller(site).post(article + "/comments", "text", "Something to decide about.");
        try (var owner = chromium.openWithoutScript(site)) {
            owner.onPhone().at("/desk");
            owner.tabsTo("#name").types(RunningSite.OWNER).tabsTo("#password").types(RunningSite.PASSWORD);
            owner.tabsTo("#log-in button").presses("Enter");
            assertThat(owner.find("h1")).hasText("Good day, " + RunningSite.OWNER);
            owner.at("/desk/comments").tabsTo(".decision:has-text('decide about') form[action$='/approval'] button");
            owner.presses("Enter");
            assertThat(owner.find(".ledger")).containsText("decide about");
            assertThat(owner.at(article).find("#conversation")).containsText("Something to decide about.");
            owner.wasUndisturbed();
        }
    }

    @Test
    void skipsToTheTextByKeyboard() {
        try (var reader = chromium.openWithoutScript(site)) {
            reader.onPhone().at(article).presses("Tab").presses("Enter");
            assertThat(reader.find("#main")).isFocused();
        }
    }

    private static void comment(Window visitor, String words) {
        visitor.onPhone().at(article).tabsTo("form.say textarea").types(words).presses("Tab").types("Ilvi");
        visitor.tabsTo("form.say [type=submit]").presses("Enter");
        visitor.find("#said").waitFor();
    }
}
