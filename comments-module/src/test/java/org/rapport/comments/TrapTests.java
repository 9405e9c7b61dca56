package org.rapport.comments;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment.State;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Guest;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class TrapTests {
    private final Browser browser;
    private final Limits limits;
    private final Comments comments;
    private final Guest guest;
    private final MovableClock clock;
    private final Scene scene;

    TrapTests(Browser browser, Limits limits, Comments comments, Guest guest, MovableClock clock) {
        this.browser = browser;
        this.guest = guest;
        this.limits = limits;
        this.comments = comments;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
        scene.rule(Admission.OPEN);
    }

    private State state(CommentId id) {
        return comments.find(id).orElseThrow().state();
    }

    @Test
    void catchesWhoFillsInWhatPeopleDoNotSee() {
        assertThat(scene.article().document().select("p[hidden] label").text()).isEqualTo("Leave empty");

        scene.say("author", NORA, "text", WORDS, "subject", "Hello");

        assertThat(state(FIRST)).isEqualTo(State.SPAM);
        assertThat(browser.get("/desk/comments/1").body()).contains("Programs do that.");
    }

    @Test
    void catchesTheSameInAnAnswerAndInChangedWords() {
        var mine = scene.say("author", NORA, "text", WORDS).location();
        scene.answer(FIRST, "author", "Zed", "text", OTHER_WORDS, "subject", "Hello");
        assertThat(state(new CommentId(2))).isEqualTo(State.SPAM);

        browser.post(mine + "/1/revision", "author", NORA, "text", OTHER_WORDS, "subject", "Hello");
        assertThat(state(FIRST)).isEqualTo(State.SPAM);
    }

    @Test
    void letsWaitWhatComesTooOftenFromOneNetwork() {
        for (var time = 1; time <= limits.comments(); time++) {
            scene.say("author", NORA, "text", WORDS + " " + time);
            assertThat(state(new CommentId(time))).isEqualTo(State.APPROVED);
        }

        scene.say("author", NORA, "text", OTHER_WORDS);
        assertThat(state(new CommentId(limits.comments() + 1))).isEqualTo(State.HELD);
        assertThat(browser.get("/desk/comments").document().select(".decision__reasons > ul").text())
                .isEqualTo("How often: 6 comments came from this network within the hour.");

        clock.pass(RateCheck.LATELY.plus(Duration.ofSeconds(1)));
        scene.say("author", NORA, "text", OTHER_WORDS + " Still.");
        assertThat(state(new CommentId(limits.comments() + 2))).isEqualTo(State.APPROVED);
    }

    @Test
    void goesOnCountingOverMidnight() {
        for (var time = 1; time <= limits.comments(); time++) {
            scene.say("author", NORA, "text", WORDS + " " + time);
        }
        guest.staysOverMidnight();

        scene.say("author", NORA, "text", OTHER_WORDS);

        assertThat(state(new CommentId(limits.comments() + 1))).isEqualTo(State.HELD);
    }
}
