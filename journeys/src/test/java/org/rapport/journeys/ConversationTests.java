package org.rapport.journeys;

import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Saying something under an article, on a phone, with htmx.
class ConversationTests {
    private static final int MANY = 52;
    /// How many the desk shows at once.
    private static final int AT_ONCE = 20;
    private static final String WORDS = "A long story that nobody wants to type twice.";

    @AutoClose
    private static Chromium chromium;
    @AutoClose
    private static RunningSite site;
    private static String article;

    @BeforeAll
    static void openTheSite(@TempDir Path home) throws Exception {
        chromium = Chromium.onThisMachine();
        site = RunningSite.in(home);
        var owner = OwnersCall.to(site);
        article = owner.publish("What heals in therapy", "The talking heals.");
        new Caller(site).post(article + "/comments", "author", "Ilvi", "text", "And the silence?");
        owner.submit("/desk/comments", "form[action$=/approval]");
    }

    @Test
    void saysThatWordsDidNotGetThroughAndKeepsThem() {
        try (var visitor = chromium.open(site)) {
            visitor.onPhone().at(article).tabsTo("#say textarea").types(WORDS);
            visitor.page().route("**/comments", Route::abort);
            visitor.find("#say [type=submit]").click();
            assertThat(visitor.find("#say .form__lost")).containsText("Nothing is lost");
            assertThat(visitor.find("#say textarea")).hasValue(WORDS);

            visitor.page().unroute("**/comments");
            visitor.find("#say [type=submit]").click();
            assertThat(visitor.find("#said")).containsText(WORDS);
        }
    }

    @Test
    void leadsBackToTheButtonWhereTheSiteFailed() {
        try (var visitor = chromium.open(site)) {
            visitor.onPhone().at(article).tabsTo("#say textarea").types(WORDS);
            visitor.page().route("**/comments", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
            visitor.tabsTo("#say [type=submit]").presses("Enter");
            assertThat(visitor.find("#say .form__lost")).containsText("Nothing is lost");
            assertThat(visitor.find("#say [type=submit]")).isFocused();
        }
    }

    @Test
    void saysThatAnAnswersFormDidNotCome() {
        try (var visitor = chromium.open(site)) {
            visitor.onPhone().at(article).page().route("**/answer", Route::abort);
            visitor.tabsTo("#comment-1 [data-hx-get]").presses("Enter");
            assertThat(visitor.find("#comment-1 .form__lost")).containsText("Nothing is lost");
            assertThat(visitor.find("#comment-1 [data-hx-get]")).isFocused();

            visitor.page().unroute("**/answer");
            visitor.presses("Enter");
            assertThat(visitor.find("#answer-1 textarea")).isFocused();
            assertThat(visitor.find(".form__lost")).hasCount(0);
        }
    }

    @Test
    void thanksWhereTheWriterLooks() {
        try (var visitor = chromium.open(site)) {
            opensTheAnswer(visitor);
            visitor.types(WORDS).tabsTo("#answer-1 [type=submit]").presses("Enter");
            assertThat(visitor.find("#said")).isFocused();
            assertThat(visitor.find("#said .said__address a")).isInViewport();
            visitor.isOpenToEverybody().wasUndisturbed();
        }
    }

    @Test
    void readsOnBelow() throws Exception {
        var owner = OwnersCall.to(site);
        var path = owner.publish("A long conversation", "Everybody had something to say.");
        owner.submit("/desk/comments/policy", "#policy", "admission", "OPEN");
        for (var i = 0; i < MANY; i++) {
            new Caller(site).post(path + "/comments", "author", "Ilvi", "text", "The words of number " + i);
        }
        owner.submit("/desk/comments/policy", "#policy", "admission", "FIRST_HELD");
        for (var left = MANY; left > 0 && !owner.page("/desk/comments").select("#all").isEmpty(); left -= AT_ONCE) {
            owner.submit("/desk/comments", "#all-approval");
        }
        try (var visitor = chromium.open(site)) {
            visitor.onPhone().at(path).find("#rest a").press("Enter");
            assertThat(visitor.find("article.comment")).hasCount(MANY);
            assertThat(visitor.find(".talks >> nth=1").locator(":focus")).hasCount(1);
            assertThat(visitor.find("#rest")).hasCount(0);
            visitor.isOpenToEverybody().wasUndisturbed();

            var last = visitor.find("article.comment").last().getAttribute("id").substring("comment-".length());
            visitor.at("/comments/" + last);
            assertThat(visitor.page()).hasURL(Pattern.compile(".*/comments/2#comment-" + last));
            assertThat(visitor.find("#comment-" + last)).isInViewport();
            visitor.isOpenToEverybody().wasUndisturbed();
        }
    }

    @Test
    void leavesNoWayToLoseAHalfWrittenAnswer() {
        try (var visitor = chromium.open(site)) {
            opensTheAnswer(visitor);
            assertThat(visitor.find("#comment-1 [data-hx-get]")).hasCount(0);
        }
    }

    private static void opensTheAnswer(Window visitor) {
        visitor.onPhone().at(article).tabsTo("#comment-1 [data-hx-get]").presses("Enter");
        assertThat(visitor.find("#answer-1 textarea")).isFocused();
        visitor.showsWhole("#answer-1 textarea");
    }
}
