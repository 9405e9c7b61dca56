package org.rapport.comments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.comments.Comment.State;
import org.rapport.comments.spam.Lessons;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class UndoTests {
    private final Browser browser;
    private final Comments comments;
    private final Policies policies;
    private final Lessons lessons;
    private final Events events;
    private final Scene scene;
    private String mine = "";

    UndoTests(Browser browser, Comments comments, Policies policies, Lessons lessons, Events events) {
        this.browser = browser;
        this.comments = comments;
        this.policies = policies;
        this.lessons = lessons;
        this.events = events;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithTwoThatWait() {
        scene.open();
        scene.rule(Admission.ALL_HELD);
        mine = scene.say("author", NORA, "text", WORDS).location();
        scene.say("author", "Tom", "text", OTHER_WORDS);
    }

    private State state(CommentId id) {
        return comments.find(id).orElseThrow().state();
    }

    private Reply undo(Reply decided) {
        return browser.submit(browser.follow(decided).form("undo"));
    }

    @ParameterizedTest
    @CsvSource({"approval, It appears now", "rejection, Set aside", "spam, Taken for spam"})
    void letsACommentWaitAgain(String decision, String done) {
        var decided = browser.post("/desk/comments/1/" + decision);
        assertThat(browser.follow(decided).id("undo").text()).contains(done, "Eleven years I waited");

        assertThat(undo(decided).location()).isEqualTo("/desk/comments");

        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(scene.article().body()).doesNotContain(WORDS);
        assertThat(browser.get(mine).id("said").text()).contains("wait to be read");
        assertThat(events.published(CommentReopened.class)).containsExactly(new CommentReopened(FIRST, WAITING, NOW));
        assertThat(browser.get("/desk/comments/1").document().select("#fate + ol li").eachText()).last().asString()
                .startsWith("Elena took that back: it waits again.");
        events.settle();
        assertThat(lessons.count(true) + lessons.count(false)).as("nothing was decided").isZero();
    }

    @ParameterizedTest
    @CsvSource({"all-approval, appear now", "all-spam, taken for spam"})
    void letsAllWaitAgainThatOnePressDecidedAbout(String button, String done) {
        var decided = browser.press(browser.get("/desk/comments").form("all"), button);
        assertThat(state(FIRST)).isNotEqualTo(State.HELD);
        assertThat(browser.follow(decided).id("undo").text()).contains("2 comments", done);

        undo(decided);

        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(state(SECOND)).isEqualTo(State.HELD);
        assertThat(browser.get("/desk/comments").document().select(".decision")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejection", "spam"})
    void bringsBackWhatReadersSaw(String decision) {
        scene.approve(FIRST);
        var decided = browser.post("/desk/comments/1/" + decision);
        assertThat(scene.article().body()).doesNotContain(WORDS);

        undo(decided);

        assertThat(state(FIRST)).isEqualTo(State.APPROVED);
        assertThat(scene.article().body()).contains(WORDS);
    }

    @Test
    void letsWaitWhatLaysInTheBoxOfSpamAndAppearedLongAgo() {
        scene.approve(FIRST);
        browser.post("/desk/comments/1/spam");

        browser.post("/desk/comments/reopening", "id", "1");

        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }

    @Test
    void takesNothingBackThatWasDecidedOtherwiseSince() {
        var binned = browser.follow(browser.post("/desk/comments/1/spam"));
        scene.approve(FIRST);

        var undone = browser.submit(binned.form("undo"));

        assertThat(undone.header("Set-Cookie")).contains("comments.desk.undone.not");
        assertThat(state(FIRST)).isEqualTo(State.APPROVED);
    }

    @Test
    void offersOnlyWhatStandsWhereTheFirstDoes() {
        browser.press(browser.get("/desk/comments").form("all"), "all-approval");
        scene.reject(FIRST);

        assertThat(browser.get("/desk/comments?decided=1,2").id("undo").text()).contains("Set aside: “Eleven");
    }

    @Test
    void saysThatItTookSomethingBack() {
        var undone = undo(browser.post("/desk/comments/1/spam"));

        assertThat(undone.header("Set-Cookie")).contains("comments.desk.undone").doesNotContain("undone.not");
    }

    @Test
    void trustsWhomItDistrustedByMistake() {
        scene.approve(FIRST);
        browser.submit(browser.get(mine).form("more"), "text", "And once more.");
        var decided = browser.post("/desk/comments/3/spam");
        assertThat(policies.heard(mine.substring("/comments/".length()))).isZero();

        undo(decided);

        assertThat(policies.heard(mine.substring("/comments/".length()))).isOne();
    }

    @Test
    void takesNothingBackThatNobodyDecided() {
        scene.rule(Admission.OPEN);
        scene.say("author", "Ilvi", "text", "It appears by the rule.");
        browser.post("/desk/comments/reopening", "id", "3");
        assertThat(state(new CommentId(3))).isEqualTo(State.APPROVED);

        scene.takeBack(mine);
        browser.post("/desk/comments/reopening", "id", "1");
        assertThat(state(FIRST)).isEqualTo(State.WITHDRAWN);
        assertThat(events.published(CommentReopened.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "9", "x", "-1", "99999999999999999999", "<b>", "1,x"})
    void offersNothingWhereNothingWasDecided(String asked) {
        var queue = browser.get("/desk/comments?decided=" + asked.replace("<", "%3C").replace(">", "%3E"));

        assertThat(queue.status()).isEqualTo(200);
        assertThat(queue.has("undo")).isFalse();
        assertThat(browser.post("/desk/comments/reopening", "id", asked).status()).isEqualTo(303);
        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }
}
