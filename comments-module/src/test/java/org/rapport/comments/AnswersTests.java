package org.rapport.comments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class AnswersTests {
    private static final String FORM = "/comments/1/answer";

    private final Browser browser;
    private final Comments comments;
    private final Readings readings;
    private final Scene scene;

    AnswersTests(Browser browser, Comments comments, Readings readings) {
        this.browser = browser;
        this.comments = comments;
        this.readings = readings;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithAComment() {
        scene.openWith("author", NORA, "text", WORDS);
    }

    @Test
    void asksForAnAnswerOnAPageOfItsOwn() {
        var way = scene.article().id("comment-1").select(".comment__ways a");

        var page = browser.get(way.attr("href"));

        assertThat(page.document().select("blockquote").text()).isEqualTo(WORDS);
        assertThat(page.id("answer-1").attr("aria-label")).isEqualTo("Answer to Nora");
        assertThat(page.document().select("a[href=" + PATH + "]")).isNotEmpty();
        assertThat(page.keptUnder()).isEmpty();
    }

    @Test
    void opensTheSameFormInPlace() {
        var way = scene.article().id("comment-1").select(".comment__ways a");

        var fragment = browser.htmx(way.attr("data-hx-get"));

        assertThat(fragment.form("answer-1").attr("action")).isEqualTo(PATH + "/comments");
        assertThat(fragment.document().select("[autofocus]").attr("name")).isEqualTo("text");
        assertThat(fragment.document().select("h1")).isEmpty();
        assertThat(fragment.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void hangsAnAnswerBelowWhatItAnswers() {
        scene.answer(FIRST, "author", "Tom", "text", OTHER_WORDS);
        scene.approve(SECOND);

        assertThat(comments.find(SECOND)).map(Comment::parent).contains(FIRST);
        assertThat(scene.article().document().select(".answers #comment-2").text()).contains(OTHER_WORDS);
    }

    @Test
    void keepsThePlaceOfWhatDoesNotAppearAnyMore() {
        scene.answer(FIRST, "author", "Tom", "text", OTHER_WORDS);
        scene.approve(SECOND);

        scene.reject(FIRST);

        assertThat(scene.article().id("comment-1").text()).isEqualTo("This comment does not appear.");
        assertThat(scene.article().document().select(".answers #comment-2").text()).contains(OTHER_WORDS);
        assertThat(scene.article().body()).doesNotContain(WORDS, NORA);
        assertThat(readings.of(WAITING, 1).talks()).extracting(Talk::comment).containsOnly(
                comments.find(FIRST).orElseThrow().withoutWords());
        assertThat(browser.get("/comments/1").location()).isEqualTo(PATH + "#comment-1");
        scene.reject(SECOND);
        assertThat(scene.article().has("comment-1")).isFalse();
    }

    @Test
    void saysNotWhoseAnswerDoesNotAppearAnyMore() {
        browser.submit(browser.get("/desk/comments/1?answer=1").form("answer"), "text", "Thank you.");
        scene.answer(SECOND, "author", "Tom", "text", OTHER_WORDS);
        scene.approve(new CommentId(3));
        assertThat(scene.article().document().select(".answers__item--owner")).hasSize(1);

        scene.reject(SECOND);

        assertThat(scene.article().id("comment-2").text()).isEqualTo("This comment does not appear.");
        assertThat(scene.article().document().select(".answers__item--owner")).isEmpty();
    }

    @Test
    void holdsAnAnswerToo() {
        scene.answer(FIRST, "text", OTHER_WORDS);

        assertThat(comments.find(SECOND)).map(Comment::state).contains(Comment.State.HELD);
        assertThat(scene.article().has("comment-2")).isFalse();
    }

    @Test
    void asksForNoAnswerToWhatDoesNotAppear() {
        scene.say("text", OTHER_WORDS);
        assertThat(browser.get("/comments/2/answer").status()).isEqualTo(404);
        assertThat(browser.htmx("/comments/2/answer").status()).isEqualTo(404);

        scene.reject(FIRST);
        assertThat(browser.get(FORM).status()).isEqualTo(404);
        assertThat(browser.get("/comments/99/answer").status()).isEqualTo(404);
        assertThat(browser.get("/comments/-1/answer").status()).isEqualTo(404);
    }

    @Test
    void asksForNoAnswerUnderAnArticleThatIsWithdrawn() {
        scene.withdraw();

        assertThat(browser.get(FORM).status()).isEqualTo(404);
        assertThat(browser.htmx(FORM).status()).isEqualTo(404);
    }

    @Test
    void keepsTheWordsOfAnAnswerToWhatWasSetAsideMeanwhile() {
        var form = scene.answerForm(FIRST);
        scene.reject(FIRST);

        var refused = browser.submit(form, "author", "Tom", "text", OTHER_WORDS);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("say-instead").text()).contains("not there any more");
        assertThat(refused.id("say-instead-text").wholeText()).isEqualToIgnoringNewLines(OTHER_WORDS);
        assertThat(comments.find(SECOND)).isEmpty();
    }

    @Test
    void takesThemUnderTheArticleInstead() {
        var form = scene.answerForm(FIRST);
        scene.reject(FIRST);

        browser.submit(browser.submit(form, "author", "Tom", "text", OTHER_WORDS).form("say-instead"));

        assertThat(comments.find(SECOND)).hasValueSatisfying(comment -> {
            assertThat(comment.parent()).isNull();
            assertThat(comment.author()).isEqualTo("Tom");
            assertThat(comment.text()).isEqualTo(OTHER_WORDS);
        });
    }

    @Test
    void takesNoAnswerToWhatIsStillHeld() {
        scene.say("text", "A secret");

        assertRefused(PATH + "/comments", "2");
    }

    @Test
    void takesNoAnswerToWhatWasSaidUnderAnotherArticle() {
        scene.publish("On Leaving");

        assertRefused("/articles/on-leaving/comments", "1");
    }

    @Test
    void takesNoAnswerToWhatWasNeverSaid() {
        assertRefused(PATH + "/comments", "99");
    }

    private void assertRefused(String address, String parent) {
        var refused = browser.post(address, "text", OTHER_WORDS, "parent", parent);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(OTHER_WORDS).doesNotContain("A secret");
        assertThat(comments.find(new CommentId(3))).isEmpty();
    }
}
