package org.rapport.comments;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment.State;
import org.rapport.comments.spam.Lessons;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class TrainingTests {
    private static final String GADGETS = "Finest zubbel gadgets, order the zubbel today, zubbel for everybody";

    /// So often is more than once by mistake.
    private static final int TIMES = 8;

    private final Browser browser;
    private final Comments comments;
    private final Lessons lessons;
    private final SpamBox box;
    private final Events events;
    private final MovableClock clock;
    private final Scene scene;

    TrainingTests(Browser browser, Comments comments, Lessons lessons, SpamBox box, Events events, MovableClock clock) {
        this.browser = browser;
        this.comments = comments;
        this.lessons = lessons;
        this.box = box;
        this.events = events;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
        scene.rule(Admission.OPEN);
    }

    private void isLearned(int spam, int good) {
        events.settle();
        assertThat(lessons.count(true)).as("spam").isEqualTo(spam);
        assertThat(lessons.count(false)).as("good").isEqualTo(good);
    }

    @Test
    void learnsWhatTheOwnerDecidesAndNothingElse() {
        scene.rule(Admission.ALL_HELD);
        scene.say("author", NORA, "text", WORDS);
        scene.say("author", "Zed", "text", GADGETS);
        isLearned(0, 0);

        scene.approve(FIRST);
        isLearned(0, 1);

        browser.post("/desk/comments/2/spam");
        isLearned(1, 1);

        scene.reject(SECOND);
        isLearned(0, 1);
    }

    @Test
    void learnsOtherwiseOnceSheThinksOtherwise() {
        scene.say("author", NORA, "text", WORDS);
        browser.post("/desk/comments/1/spam");
        isLearned(1, 0);

        scene.approve(FIRST);

        isLearned(0, 1);
    }

    @Test
    void takesForSpamWhatIsLikeWhatSheTookForIt() {
        for (var time = 0; time < TIMES; time++) {
            scene.say("author", "Zed", "text", GADGETS + " " + time);
            browser.post("/desk/comments/" + (time + 1) + "/spam");
        }
        events.settle();

        scene.say("author", "Zed", "text", "Order the zubbel today, finest gadgets for everybody");

        var last = comments.find(new CommentId(TIMES + 1)).orElseThrow();
        assertThat(last.state()).isEqualTo(State.SPAM);
        assertThat(browser.get("/desk/comments/" + (TIMES + 1)).body()).contains("It reads like spam", "zubbel");
    }

    @Test
    void takesNobodyForSpamWhomSheKnows() {
        var mine = scene.say("author", NORA, "text", WORDS).location();
        for (var time = 0; time < TIMES; time++) {
            scene.say("author", "Zed", "text", GADGETS + " " + time);
            browser.post("/desk/comments/" + (time + 2) + "/spam");
        }
        events.settle();

        browser.submit(browser.get(mine).form("more"), "text", "Order the zubbel today, finest gadgets for everybody");

        assertThat(comments.find(new CommentId(TIMES + 2)).orElseThrow().state()).isEqualTo(State.HELD);
    }

    @Test
    void keepsTheLessonOfSpamThatIsDeletedAndForgetsThatOfWordsThatWereTakenBack() {
        var mine = scene.say("author", NORA, "text", WORDS).location();
        scene.say("author", "Zed", "text", GADGETS);
        browser.post("/desk/comments/2/spam");
        scene.reject(FIRST);
        scene.approve(FIRST);
        isLearned(1, 1);

        scene.takeBack(mine);
        isLearned(1, 0);

        clock.pass(Duration.ofDays(31));
        box.run();
        assertThat(comments.find(SECOND)).isEmpty();
        isLearned(1, 0);
    }
}
