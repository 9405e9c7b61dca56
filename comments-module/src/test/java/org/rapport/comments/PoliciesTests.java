package org.rapport.comments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.api.Origin;
import org.rapport.comments.Comment.State;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

/// Who is heard at once, while conversations are open.
@ModuleTest
class PoliciesTests {
    private final Browser browser;
    private final Comments comments;
    private final Events events;
    private final DroppedTags dropped;
    private final Scene scene;

    PoliciesTests(Browser browser, Comments comments, Events events, DroppedTags dropped) {
        this.browser = browser;
        this.comments = comments;
        this.events = events;
        this.dropped = dropped;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
    }

    @Test
    void showsAtOnceWhatAnybodyWrites() {
        scene.rule(Admission.OPEN);
        dropped.forget();

        var sent = scene.say("author", NORA, "text", WORDS);

        assertThat(browser.follow(sent).id("said").text()).contains("have appeared", WORDS);
        assertThat(scene.article().id("comment-1").text()).contains(NORA, WORDS);
        assertThat(dropped.all()).containsExactly(Comments.tag(WAITING));
        assertThat(events.published(CommentReceived.class))
                .containsExactly(new CommentReceived(FIRST, WAITING, NOW, Origin.HERE));
        assertThat(events.published(CommentApproved.class)).as("nobody decided").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OPEN, Your words appear at once.", "FIRST_HELD, 'I read first words before they appear, usually'",
        "ALL_HELD, 'I read everything before it appears, usually'"})
    void saysOnTheFormWhatBecomesOfWords(Admission admission, String hint) {
        scene.rule(admission);

        assertThat(scene.article().id("say").text()).contains(hint);
    }

    @Test
    void makesThePageAnewForWordsThatAppearAtOnce() {
        assertThat(scene.article().id("say").hasAttr("data-hx-post")).isTrue();

        scene.rule(Admission.OPEN);

        assertThat(scene.article().id("say").hasAttr("data-hx-post")).isFalse();
    }

    @Test
    void leavesWhatWaitsWaiting() {
        scene.say("text", WORDS);

        scene.rule(Admission.OPEN);

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.HELD);
        assertThat(browser.get("/desk/comments").document().select(".decision__reasons").text())
                .contains("Why it waits", "Your rule");
    }

    @Test
    void knowsNobodyByTheNameThatIsTyped() {
        scene.rule(Admission.FIRST_HELD);
        scene.say("author", NORA, "site", Cast.GARDEN, "text", WORDS);
        scene.approve(FIRST);

        scene.say("author", NORA, "site", Cast.GARDEN, "text", OTHER_WORDS);

        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.HELD);
    }

    @Test
    void knowsAWriterByThePrivateLinkOfWhatAppears() {
        scene.rule(Admission.FIRST_HELD);
        var mine = scene.say("author", NORA, "text", WORDS).location();
        assertThat(browser.get(mine).has("more")).as("not before it appears").isFalse();
        scene.approve(FIRST);
        assertThat(browser.get(mine).id("said").text()).contains("what you write when you come back", mine);

        var sent = browser.submit(browser.get(mine).form("more"), "text", OTHER_WORDS);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(comments.find(SECOND)).hasValueSatisfying(more -> {
            assertThat(more.state()).isEqualTo(State.APPROVED);
            assertThat(more.parent()).isEqualTo(FIRST);
            assertThat(more.author()).isEqualTo(NORA);
        });
        assertThat(scene.article().has("comment-2")).isTrue();
    }

    @Test
    void knowsAWriterStillWhoseFormIsMended() {
        scene.rule(Admission.FIRST_HELD);
        var mine = scene.say("author", NORA, "text", WORDS).location();
        scene.approve(FIRST);

        var refused = browser.submit(browser.get(mine).form("more"), "text", "");
        assertThat(refused.status()).isEqualTo(422);
        browser.submit(refused.form("more"), "text", OTHER_WORDS);

        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.APPROVED);
    }

    @Test
    void knowsNobodyAnyMoreWhoseWordsWereSetAside() {
        scene.rule(Admission.FIRST_HELD);
        var mine = scene.say("author", NORA, "text", WORDS).location();
        scene.approve(FIRST);
        scene.say("text", "Another's.");
        scene.approve(SECOND);
        var token = mine.substring(mine.lastIndexOf('/') + 1);
        scene.reject(FIRST);

        browser.post(Cast.PATH + "/comments", "text", OTHER_WORDS, "writer", token);
        browser.post(Cast.PATH + "/comments", "text", "Guessed.", "writer", "1");

        assertThat(comments.find(new CommentId(3))).map(Comment::state).contains(State.HELD);
        assertThat(comments.find(new CommentId(4))).map(Comment::state).contains(State.HELD);
    }

    @Test
    void leadsToWhatAppearedWhoeverSendsItTwice() {
        scene.rule(Admission.OPEN);
        var sent = scene.say("author", NORA, "text", WORDS);

        assertThat(scene.say("author", NORA, "text", WORDS).location()).isEqualTo(sent.location());
        assertThat(comments.find(SECOND)).isEmpty();
    }
}
