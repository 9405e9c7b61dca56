package org.rapport.comments;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.DeskItem.Waiting;
import org.rapport.api.page.DeskSection.Entry;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Html;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class HeldCommentsTests {
    private final HeldComments held;
    private final MovableClock clock;
    private final Scene scene;

    HeldCommentsTests(Browser browser, HeldComments held, MovableClock clock) {
        this.held = held;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
    }

    @Test
    void isQuietWhereNothingWaits() {
        assertThat(held.waiting()).isEmpty();
        assertThat(held.entry()).isEqualTo(new Entry("Conversation", "/desk/comments", 0));
    }

    @Test
    void waitsOnTheFirstPageOfTheDesk() {
        scene.say("text", WORDS);
        clock.pass(Duration.ofMinutes(5));
        scene.say("text", OTHER_WORDS);

        assertThat(held.waiting()).extracting(Waiting::since).containsExactly(NOW, NOW.plusSeconds(300));
        assertThat(held.entry().waiting()).isEqualTo(2);
    }

    @Test
    void canBeDecidedWhereItStands() {
        scene.say("text", WORDS);

        var item = Html.of(held.waiting().getFirst().content());

        assertThat(item.text()).contains(WORDS);
        assertThat(item.select("form").eachAttr("action")).containsExactly("/desk/comments/1/approval",
                "/desk/comments/1/spam", "/desk/comments/1/rejection", "/desk/comments/1/later");
        assertThat(item.select("input[name=back]").eachAttr("value")).containsOnly("/desk");
    }

    @Test
    void waitsNoMoreOnceItIsDecided() {
        scene.say("text", WORDS);
        scene.approve(FIRST);

        assertThat(held.waiting()).isEmpty();
        assertThat(held.entry().waiting()).isZero();
    }
}
