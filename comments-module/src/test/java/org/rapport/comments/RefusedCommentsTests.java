package org.rapport.comments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class RefusedCommentsTests {
    private final Browser browser;
    private final Comments comments;
    private final Events events;
    private final Scene scene;

    RefusedCommentsTests(Browser browser, Comments comments, Events events) {
        this.browser = browser;
        this.comments = comments;
        this.events = events;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
    }

    @Test
    void keepsEverythingThatWasTyped() {
        var author = "N".repeat(101);

        var answer = scene.say("author", author, "site", "my garden", "text", WORDS + "\n\nAnd “figs” & <pears>.");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.id("say-author").attr("value")).isEqualTo(author);
        assertThat(answer.id("say-site").attr("value")).isEqualTo("my garden");
        assertThat(answer.id("say-text").wholeText()).isEqualToIgnoringNewLines(WORDS + "And “figs” & <pears>.");
    }

    @Test
    void marksWhatIsWrongAndNothingElse() {
        var answer = scene.say("author", NORA, "site", GARDEN, "text", " ");

        assertThat(answer.id("say-text").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.id("say-text").attr("aria-describedby")).isEqualTo("say-notice say-text-problem");
        assertThat(answer.id("say-text-problem").text()).isNotEmpty();
        assertThat(answer.has("say-author-problem")).isFalse();
        assertThat(answer.has("say-site-problem")).isFalse();
        assertThat(answer.id("say").select("[role=alert]")).hasSize(1);
    }

    @Test
    void beginsAtTheFirstThingToMend() {
        var answer = scene.say("author", "N".repeat(Remark.LONGEST_AUTHOR + 1), "site", "https://my garden", "text",
                WORDS);

        assertThat(answer.document().select("[autofocus]").eachAttr("name")).containsExactly("author");
    }

    @Test
    void refusesWhatIsTooLong() {
        var answer = scene.say("text", "x".repeat(Remark.LONGEST_TEXT + 1));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.has("say-text-problem")).isTrue();
    }

    @Test
    void keepsNothingAndSaysNothing() {
        scene.say("author", NORA, "text", "");

        assertThat(comments.find(FIRST)).isEmpty();
        assertThat(events.published(CommentReceived.class)).isEmpty();
    }

    @Test
    void isKeptByNobody() {
        var answer = scene.say("author", NORA, "text", "");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.keptUnder()).isEmpty();
    }

    @Test
    void leadsBackToTheArticle() {
        var answer = scene.say("text", "");

        assertThat(answer.document().select("a[href=" + PATH + "]").text()).isEqualTo("On Waiting");
    }

    @Test
    void leadsToTheArticleWhoeverAsksForItsAddressAgain() {
        assertThat(browser.get(PATH + "/comments").location()).isEqualTo(PATH + "#conversation");
        assertThat(browser.get("/articles/unheard-of/comments").status()).isEqualTo(404);
    }

    @Test
    void givesHtmxTheFormAlone() {
        var answer = browser.htmxSubmit(scene.article().form("say"), "author", NORA, "text", "");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.id("say-author").attr("value")).isEqualTo(NORA);
        assertThat(answer.body()).doesNotContain("<main>");
    }

    @Test
    void takesItOnceItIsMended() {
        var refused = scene.say("author", NORA, "site", GARDEN, "text", "");

        var sent = browser.submit(refused.form("say"), "text", WORDS);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(comments.find(FIRST)).hasValueSatisfying(comment -> {
            assertThat(comment.author()).isEqualTo(NORA);
            assertThat(comment.site()).isEqualTo(GARDEN);
        });
    }

    @Test
    void remembersWhatIsAnswered() {
        scene.say("author", NORA, "text", WORDS);
        scene.approve(FIRST);

        var refused = scene.answer(FIRST, "text", "");
        browser.submit(refused.form("answer-1"), "text", "Mine never came.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(comments.find(SECOND)).map(Comment::parent).contains(FIRST);
    }

    @Test
    void refusesAnAnswerToNothingThatANumberNames() {
        assertThat(browser.post(PATH + "/comments", "text", WORDS, "parent", "the first").status()).isEqualTo(400);
        assertThat(comments.find(FIRST)).isEmpty();
    }
}
