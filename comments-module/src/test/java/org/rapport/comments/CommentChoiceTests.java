package org.rapport.comments;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class CommentChoiceTests {
    private final Browser browser;
    private final Scene scene;

    CommentChoiceTests(Browser browser) {
        this.browser = browser;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
    }

    private Reply desk(String words, @Nullable String confidential) {
        if (confidential == null) {
            scene.say("author", NORA, "text", words);
        } else {
            scene.say("author", NORA, "text", words, "confidential", confidential);
        }
        scene.approve(Cast.FIRST);
        return browser.get("/desk/comments/1");
    }

    @Test
    void standsOnThePageOfACommentThatReadersSee() {
        assertThat(desk(WORDS, null).document().select(".decision #bow").text()).isEqualTo("A bow to Nora");
        assertThat(browser.get("/desk/comments").has("bow")).isFalse();
    }

    @Test
    void isNotAskedAboutWhatReadersDoNotSee() {
        scene.say("author", NORA, "text", WORDS);
        assertThat(browser.get("/desk/comments/1").has("bow")).isFalse();

        scene.approve(Cast.FIRST);
        scene.reject(Cast.FIRST);
        assertThat(browser.get("/desk/comments/1").has("bow")).isFalse();
    }

    @Test
    void isNotAskedAboutWhatIsForTheOwnersEyesOnly() {
        assertThat(desk(WORDS, "yes").has("bow")).isFalse();
    }

    @Test
    void leavesAGapWhereItThrows() {
        var page = desk(Bows.TORN, null);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains(Bows.TORN);
        assertThat(page.has("bow")).isFalse();
    }
}
