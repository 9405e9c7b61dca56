package org.rapport.journeys;

import java.nio.file.Path;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/// The owner decides on what others say: on a phone, and by keyboard.
class QueueTests {
    @AutoClose
    private static Chromium chromium;
    @AutoClose
    private static RunningSite site;
    private static String article;

    @AutoClose
    private OwnersWindow owner;

    @BeforeAll
    static void openTheSite(@TempDir Path home) throws Exception {
        chromium = Chromium.onThisMachine();
        site = RunningSite.in(home, "--rapport.limits.comments=off");
        article = OwnersCall.to(site).publish("What heals in therapy", "The talking heals.");
    }

    @BeforeEach
    void logIn() {
        var window = chromium.open(site);
        OwnersWindow.logIn(window.at("/desk").page());
        owner = OwnersWindow.at(window);
    }

    private static void say(String author, String text) throws Exception {
        new Caller(site).post(article + "/comments", "author", author, "text", text);
    }

    private Window queue() {
        return owner.window().at("/desk/comments");
    }

    private static String card(String words) {
        return ".decision:has-text('" + words + "')";
    }

    @Test
    void decidesOnAPhone() throws Exception {
        say("Ilvi", "A swallow came in.");
        say("Bork", "Cheap swallows, every size.");
        say("Moss", "I will think about it longer.");
        var phone = owner.window().onPhone();

        queue().find(card("came in") + " button:has-text('Let it appear')").first().click();
        assertThat(phone.find("#undo")).containsText("It appears now: “A swallow came in.”");
        phone.find("#undo button").click();
        assertThat(phone.find(card("came in"))).hasCount(1);
        phone.find(card("came in") + " button:has-text('Let it appear')").first().click();
        phone.find(card("Cheap") + " button:has-text('Spam')").click();
        phone.find(card("longer") + " button:has-text('Tomorrow')").click();
        assertThat(phone.find(card("longer"))).hasCount(0);
        phone.find(".listing__parts a:has-text('Put off')").click();
        assertThat(phone.find(card("longer"))).hasCount(1);
        phone.find("#q").fill("swallow");
        assertThat(phone.find("#list")).containsText("Taken for spam");
        assertThat(phone.find(".decided")).hasCount(2);
        phone.isOpenToEverybody().wasUndisturbed();

        try (var visitor = chromium.open(site)) {
            assertThat(visitor.at(article).find("main")).containsText("A swallow came in.");
            assertThat(visitor.find("main")).not().containsText("every size");
        }
    }

    @Test
    void goesFromOneToTheNextByKeyboard() throws Exception {
        say("Ilvi", "The first to be read");
        say("Moss", "The second to be read");
        say("Bork", "The third to be read");
        var desk = queue();
        desk.find("#q").fill("to be read");
        assertThat(desk.find(".decision")).hasCount(3);
        desk.presses("Tab");

        desk.presses("j").presses("j").presses("j").presses("j");
        assertThat(desk.find(card("The third") + ":focus")).hasCount(1);
        desk.presses("k").presses("x");
        assertThat(desk.find("#undo p")).isFocused();
        desk.presses("j");
        assertThat(desk.find(card("The third") + ":focus")).hasCount(1);
        desk.presses("z");
        assertThat(desk.find(card("The second"))).hasCount(1);

        desk.find("#keys summary").click();
        desk.find("#keys input").uncheck();
        desk.presses("j");
        assertThat(desk.find(".decision:focus")).hasCount(0);
        desk.find("#keys input").check();
        desk.wasUndisturbed();
    }

    @Test
    void answersInConfidence() {
        try (var visitor = chromium.openWithoutScript(site)) {
            visitor.onPhone().at(article).find("#say textarea").fill("I do not dare to call.");
            visitor.find("#say [name=confidential]").check();
            visitor.find("#say [type=submit]").first().click();
            var mine = visitor.path();
            assertThat(visitor.find("#said")).containsText("they appear nowhere");

            var phone = owner.window().onPhone();
            queue().find(card("dare to call") + " a:has-text('Answer')").click();
            phone.find("#text").fill("Then write.");
            phone.find("#answer [type=submit]").click();
            assertThat(phone.find(card("dare to call"))).hasCount(0);

            assertThat(visitor.at(mine).find("#said")).containsText("Then write.");
            assertThat(visitor.at(article).find("main")).not().containsText("dare to call");
        }
    }

    @Test
    void letsAWebmentionAppear() throws Exception {
        try (var neighbour = Neighbour.at("127.0.0.1"); var visitor = chromium.open(site)) {
            var post = neighbour.writes("/rain", "What I read in the rain", site.address(article));
            assertThat(neighbour.mentions(post, site.address(article))).isEqualTo(202);
            owner.findsAt("/desk/comments/linkbacks", owner.window().find("article:has-text('in the rain')"));
            assertThat(visitor.at(article).find("#mentions")).hasCount(0);

            owner.window().onPhone().find("article:has-text('in the rain') button:has-text('Let it appear')").click();

            assertThat(visitor.at(article).find("#mentions")).containsText("What I read in the rain");
            visitor.isOpenToEverybody().wasUndisturbed();
        }
    }
}
