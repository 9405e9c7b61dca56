package org.rapport.comments;

import org.junit.jupiter.api.Test;

import org.rapport.comments.spam.Lessons;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class TrialDeskTests {
    private static final String PATH = "/desk/comments/trial";
    private static final String GADGETS = "Finest zubbel gadgets, order the zubbel today, zubbel for everybody";

    private final Browser browser;
    private final CommentTable comments;
    private final Bans bans;
    private final Lessons lessons;

    TrialDeskTests(Browser browser, CommentTable comments, Bans bans, Lessons lessons) {
        this.browser = browser;
        this.comments = comments;
        this.bans = bans;
        this.lessons = lessons;
    }

    @Test
    void tellsWhatEachCheckSaysAndKeepsNothing() {
        bans.put(Ban.Kind.PHRASE, "zubbel", "", "Elena");

        assertThat(browser.get(PATH).document().select("[role=alert]")).isEmpty();
        var reply = browser.submit(browser.get(PATH).form("trial"), "text", GADGETS, "author", "Zed", "site",
                "gadgets.example");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.id("checked-title").text()).isEqualTo("It would go into the box of spam");
        assertThat(reply.document().select("#checked li").eachText())
                .contains("Never again: You did not want to read this again: zubbel.", "Links: There is no link in it.",
                        "How often: Nothing else came from this network within the hour.")
                .anyMatch(line -> line.startsWith("Words: "));
        assertThat(reply.id("text").text()).isEqualTo(GADGETS);
        assertThat(reply.id("site").val()).isEqualTo("https://gadgets.example");
        assertThat(comments.countSpam()).isZero();
        assertThat(bans.all().getFirst().hits()).as("nobody sent it").isZero();
    }

    @Test
    void learnsFromAnExample() {
        for (var time = 0; time < 8; time++) {
            browser.post(PATH, "text", GADGETS, "example", "spam");
        }
        browser.post(PATH, "text", "The fig tree gave figs.", "example", "good");

        assertThat(lessons.count(true)).isEqualTo(8);
        assertThat(browser.get(PATH).body()).contains("8 times spam", "one good comment");
        assertThat(browser.post(PATH, "text", "Order the finest zubbel gadgets today, for everybody")
                .id("checked-title").text())
                .isEqualTo("It would go into the box of spam");
    }

    @Test
    void asksForWordsAndKeepsTheRest() {
        var reply = browser.post(PATH, "text", " ", "author", "Zed", "example", "spam");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.id("author").val()).isEqualTo("Zed");
        assertThat(reply.id("text").attr("aria-invalid")).isEqualTo("true");
        assertThat(lessons.count(true)).isZero();
    }
}
