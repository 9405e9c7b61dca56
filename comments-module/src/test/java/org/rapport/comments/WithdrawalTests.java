package org.rapport.comments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment.State;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class WithdrawalTests {
    private final Browser browser;
    private final Comments comments;
    private final Events events;
    private final DroppedTags dropped;
    private final Scene scene;
    private String mine = "";

    WithdrawalTests(Browser browser, Comments comments, Events events, DroppedTags dropped) {
        this.browser = browser;
        this.comments = comments;
        this.events = events;
        this.dropped = dropped;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithNorasComment() {
        scene.open();
        mine = scene.say("author", NORA, "site", GARDEN, "text", WORDS).location();
        scene.approve(FIRST);
        dropped.forget();
    }

    @Test
    void forgetsWhatWasSaidAndAsWhom() {
        var answer = scene.takeBack(mine);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(mine);
        var page = browser.follow(answer);
        assertThat(page.id("said").text()).contains("You took your words back").doesNotContain(WORDS, NORA, GARDEN);
        assertThat(page.has("withdrawal-1")).isFalse();
        assertThat(page.has("more")).isFalse();
        assertThat(scene.article().has("comment-1")).isFalse();
        assertThat(comments.find(FIRST))
                .contains(new Comment(FIRST, WAITING, null, "", "", "", false, NOW, State.WITHDRAWN, 0));
    }

    @Test
    void isToldOnceAndMakesThePageAnew() {
        scene.takeBack(mine);
        browser.post(mine + "/withdrawal");

        assertThat(events.published(CommentWithdrawn.class))
                .containsExactly(new CommentWithdrawn(FIRST, WAITING, NOW));
        assertThat(dropped.all()).containsExactly(Comments.tag(WAITING));
    }

    @Test
    void worksAtAnyTimeAndInAnyState() {
        scene.reject(FIRST);
        scene.takeBack(mine);
        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.WITHDRAWN);

        var waiting = scene.say("author", NORA, "text", OTHER_WORDS).location();
        scene.withdraw();
        scene.takeBack(waiting);
        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.WITHDRAWN);
    }

    @Test
    void isNotUndoneByAnOwnerWhoseListIsOld() {
        scene.takeBack(mine);
        scene.approve(FIRST);
        scene.reject(FIRST);

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.WITHDRAWN);
        assertThat(browser.get("/desk/comments").has("decided-1")).isFalse();
        assertThat(browser.get("/desk/comments/1").status()).isEqualTo(404);
        assertThat(browser.post("/desk/comments/1/answer", "text", "Figs!").status()).isEqualTo(404);
    }

    @Test
    void leavesTheAnswersOfOthers() {
        scene.answer(FIRST, "author", "Tom", "text", OTHER_WORDS);
        scene.approve(SECOND);

        scene.takeBack(mine);

        assertThat(scene.article().id("comment-2").text()).contains(OTHER_WORDS);
        assertThat(browser.get("/comments/1/answer").status()).isEqualTo(404);
    }

    @Test
    void letsTheSameBeSaidOnceMore() {
        scene.takeBack(mine);

        var again = scene.say("author", NORA, "site", GARDEN, "text", WORDS).location();

        assertThat(again).isNotEqualTo(mine);
        assertThat(comments.find(SECOND)).map(Comment::text).contains(WORDS);
    }

    @Test
    void makesNobodyKnownAnyMore() {
        scene.rule(Admission.FIRST_HELD);
        scene.takeBack(mine);

        browser.post(PATH + "/comments", "author", NORA, "text", OTHER_WORDS, "writer",
                mine.substring("/comments/".length()));

        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.HELD);
    }

    @Test
    void isForTheWriterAlone() {
        assertThat(browser.post("/comments/AAAAAAAAAAAAAAAAAAAAAAAA/withdrawal").status()).isEqualTo(404);
        assertThat(comments.find(FIRST)).map(Comment::text).contains(WORDS);
    }
}
