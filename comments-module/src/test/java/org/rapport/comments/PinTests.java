package org.rapport.comments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class PinTests {
    private final Browser browser;
    private final CommentTable comments;
    private final PinTable pins;
    private final FateTable fates;
    private final DroppedTags dropped;
    private final Scene scene;
    private String mine = "";

    PinTests(Browser browser, CommentTable comments, PinTable pins, FateTable fates, DroppedTags dropped) {
        this.browser = browser;
        this.comments = comments;
        this.pins = pins;
        this.fates = fates;
        this.dropped = dropped;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithTwoThatAppear() {
        scene.open();
        scene.rule(Admission.OPEN);
        scene.say("author", "Tom", "text", OTHER_WORDS);
        mine = scene.say("author", NORA, "text", WORDS).location();
    }

    private Reply press(CommentId id) {
        return browser.submit(browser.get("/desk/comments/" + id.value()).form("pin"));
    }

    private static String head(Reply page) {
        return page.document().select(".talks > .talk:first-child > .comment > .comment__head").text();
    }

    @Test
    void putsACommentFirstWithItsAnswers() {
        scene.answer(SECOND, "author", "Ilvi", "text", "And apples.");
        dropped.forget();
        assertThat(scene.article().document().select(".comment__pinned")).isEmpty();

        var pinned = press(SECOND);

        assertThat(pinned.location()).isEqualTo("/desk/comments/2");
        assertThat(pinned.header("Set-Cookie")).contains("comments.desk.pinned");
        assertThat(dropped.all()).containsExactly(Comments.tag(WAITING));
        assertThat(scene.article().document().select("article.comment").eachAttr("id"))
                .containsExactly("comment-2", "comment-3", "comment-1");
        assertThat(scene.article().document().select(".comment__pinned").eachText()).containsExactly("Pinned");
        assertThat(head(scene.article())).contains(NORA, "Pinned");
    }

    @Test
    void takesThePinOff() {
        press(SECOND);
        assertThat(browser.get("/desk/comments/2").id("pin").text()).isEqualTo("Take the pin off");
        dropped.forget();

        assertThat(press(SECOND).location()).isEqualTo("/desk/comments/2");

        assertThat(dropped.all()).containsExactly(Comments.tag(WAITING));
        assertThat(head(scene.article())).contains("Tom").doesNotContain("Pinned");
        assertThat(browser.get("/desk/comments/2").id("pin").text()).isEqualTo("Pin it to the top");
    }

    @Test
    void movesThePin() {
        press(SECOND);
        press(FIRST);

        assertThat(pins.all()).containsExactly(FIRST);
        assertThat(head(scene.article())).contains("Tom", "Pinned");
    }

    @Test
    void pinsOneUnderEachArticle() {
        scene.publish("On Rain");
        browser.submit(browser.get("/articles/on-rain").form("say"), "text", "It falls.");

        press(SECOND);
        press(new CommentId(3));

        assertThat(pins.all()).containsExactlyInAnyOrder(SECOND, new CommentId(3));
    }

    @Test
    void keepsItOutOfTheStepsOfTheComment() {
        press(SECOND);
        press(SECOND);

        assertThat(fates.of(SECOND)).noneMatch(fate -> !fate.step().isFinding());
    }

    @Test
    void pinsNoAnswer() {
        scene.answer(FIRST, "text", "And apples.");

        assertThat(browser.get("/desk/comments/3").has("pin")).isFalse();
        assertThat(browser.post("/desk/comments/3/pin").location()).isEqualTo("/desk/comments/3");
        assertThat(pins.all()).isEmpty();
    }

    @Test
    void pinsNothingThatDoesNotAppear() {
        press(FIRST);
        scene.reject(SECOND);
        dropped.forget();

        assertThat(browser.get("/desk/comments/2").has("pin")).isFalse();
        assertThat(browser.post("/desk/comments/2/pin").location()).isEqualTo("/desk/comments/2");
        assertThat(browser.post("/desk/comments/2/unpin").location()).isEqualTo("/desk/comments/2");
        assertThat(browser.post("/desk/comments/99/pin").status()).isEqualTo(404);
        assertThat(browser.post("/desk/comments/99/unpin").status()).isEqualTo(404);

        assertThat(pins.all()).containsExactly(FIRST);
        assertThat(dropped.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejection", "spam"})
    void keepsItsPlaceFreeUntilItAppearsAgain(String decision) {
        press(SECOND);

        browser.post("/desk/comments/2/" + decision);
        assertThat(head(scene.article())).contains("Tom").doesNotContain("Pinned");

        browser.submit(browser.get("/desk/comments?decided=2").form("undo"));
        assertThat(head(scene.article())).contains(NORA, "Pinned");
    }

    @Test
    void losesItsPlaceToAnotherMeanwhile() {
        press(SECOND);
        scene.reject(SECOND);
        press(FIRST);

        scene.approve(SECOND);

        assertThat(head(scene.article())).contains("Tom", "Pinned");
    }

    @Test
    void isNotPinnedWhileChangedWordsWait() {
        press(SECOND);
        scene.rule(Admission.ALL_HELD);

        browser.post(mine + "/2/revision", "author", NORA, "text", "Thirteen years.");

        assertThat(scene.article().document().select(".comment__pinned")).isEmpty();
        scene.takeBack(mine);
        assertThat(scene.article().document().select(".comment__pinned")).isEmpty();
    }

    @Test
    void saysWhatGivesUpItsPlace() {
        assertThat(browser.get("/desk/comments/1").has("pinned")).isFalse();
        press(SECOND);

        assertThat(browser.get("/desk/comments/1").id("pinned").text()).contains(NORA, "Eleven years", "gives up");
        assertThat(browser.get("/desk/comments/2").has("pinned")).isFalse();
        scene.reject(SECOND);
        assertThat(browser.get("/desk/comments/1").has("pinned")).as("nothing stands there").isFalse();
    }

    @Test
    void standsOnTheFirstPartOfALongConversation() {
        for (var number = 0; number < Outline.A_PART; number++) {
            comments.insert(WAITING, null, NORA, "", "", "Fig " + number, false, NOW, Comment.State.APPROVED, null,
                    null);
        }
        var last = new CommentId(Outline.A_PART + 2);
        assertThat(browser.get("/comments/" + last.value()).location()).startsWith(PATH + "/comments/2#");

        press(last);

        assertThat(browser.get("/comments/52").location()).isEqualTo(PATH + "#comment-52");
        assertThat(scene.article().document().select("article.comment")).hasSize(Outline.A_PART);
        assertThat(scene.article().document().expectFirst("article.comment").id()).isEqualTo("comment-52");
        var second = browser.get(PATH + "/comments/2").document();
        assertThat(second.select("article.comment").eachAttr("id")).containsExactly("comment-50", "comment-51");
        assertThat(second.select(".comment__pinned")).isEmpty();
    }

    @Test
    void marksALoneQuotation() {
        scene.say("text", "“Patience is the strength of the weak.”");

        press(new CommentId(3));

        assertThat(scene.article().id("comment-3").select(".comment__head").text()).startsWith("Pinned");
    }
}
