package org.rapport.comments;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class ClosedConversationTests {
    private final Browser browser;
    private final Comments comments;
    private final Closings closings;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;
    private final Scene scene;

    ClosedConversationTests(Browser browser, Comments comments, Closings closings, Events events, DroppedTags dropped,
            MovableClock clock) {
        this.browser = browser;
        this.comments = comments;
        this.closings = closings;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithNorasComment() {
        scene.openWith("author", NORA, "text", WORDS);
    }

    @Test
    void hasNoFormAndSaysSo() {
        scene.rule(Admission.CLOSED);

        var page = scene.article();

        assertThat(page.document().select("form")).isEmpty();
        assertThat(page.document().select("a[href$=/answer]")).isEmpty();
        assertThat(page.id("say").text()).startsWith("The conversation under this article is closed.");
    }

    @Test
    void staysToBeRead() {
        scene.rule(Admission.CLOSED);

        assertThat(scene.article().id("comment-1").text()).contains(NORA, WORDS);
    }

    @Test
    void doesNotSpeakOfYetWhereNobodyAnswered() {
        scene.reject(FIRST);
        assertThat(scene.article().id("conversation").text()).contains("yet");

        scene.rule(Admission.CLOSED);

        assertThat(scene.article().id("conversation").text()).doesNotContain("yet");
    }

    @Test
    void losesNoWordOfWhoeverComesLate() {
        var form = scene.article().form("say");
        scene.rule(Admission.CLOSED);

        var late = browser.submit(form, "author", NORA, "text", OTHER_WORDS);

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.id("say").select("[role=alert]").text()).contains("closed before your words arrived");
        assertThat(late.id("say-text").text()).isEqualTo(OTHER_WORDS);
        assertThat(late.document().select("form")).isEmpty();
        assertThat(comments.find(SECOND)).isEmpty();
        assertThat(events.published(CommentReceived.class)).hasSize(1);
    }

    @Test
    void losesNoWordThatWouldNotHaveBeenTakenEither() {
        var form = scene.article().form("say");
        scene.rule(Admission.CLOSED);

        var late = browser.submit(form, "site", "my garden", "text", OTHER_WORDS);

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.id("say-text").text()).isEqualTo(OTHER_WORDS);
        assertThat(late.document().select("form")).isEmpty();
    }

    @Test
    void tellsHtmxTheSameInPlace() {
        var form = scene.article().form("say");
        scene.rule(Admission.CLOSED);

        var late = browser.htmxSubmit(form, "text", OTHER_WORDS);

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.document().select(".say:not(#more), #said")).hasSize(1);
        assertThat(late.id("say-text").text()).isEqualTo(OTHER_WORDS);
        assertThat(browser.htmx("/comments/1/answer").document().select("form")).isEmpty();
    }

    @Test
    void tellsWhoCameToAnswer() {
        var form = scene.answerForm(FIRST);
        scene.rule(Admission.CLOSED);

        assertThat(browser.get("/comments/1/answer").id("answer-1").text()).contains("is closed");
        assertThat(browser.submit(form, "text", OTHER_WORDS).id("answer-1-text").text()).isEqualTo(OTHER_WORDS);
    }

    @Test
    void knowsWhatWasSentBeforeItClosed() {
        var form = scene.article().form("say");
        var sent = browser.submit(form, "text", OTHER_WORDS);
        scene.rule(Admission.CLOSED);

        assertThat(browser.submit(form, "text", OTHER_WORDS).location()).isEqualTo(sent.location());
    }

    @Test
    void letsTheOwnerDecideAndAnswer() {
        scene.say("text", OTHER_WORDS);
        scene.rule(Admission.CLOSED);

        scene.approve(SECOND);
        browser.post("/desk/comments/2/answer", "text", "The last word.");

        assertThat(scene.article().document().select(".comment")).hasSize(3);
    }

    @Test
    void closesWithTheDay() {
        scene.rule(Admission.ALL_HELD, "2");
        assertThat(scene.article().has("say-text")).isTrue();

        clock.pass(Duration.ofDays(2).plusHours(6));
        closings.run();
        assertThat(scene.article().has("say-text")).as("6 March, 23:00").isTrue();

        clock.pass(Duration.ofHours(1));
        closings.run();
        assertThat(scene.article().has("say-text")).as("7 March, 0:00").isFalse();
        assertThat(browser.post(PATH + "/comments", "text", OTHER_WORDS).status()).isEqualTo(422);
    }

    @Test
    void makesPagesAnewOnceADay() {
        closings.run();
        dropped.forget();

        clock.pass(Duration.ofHours(6));
        closings.run();
        assertThat(dropped.all()).as("4 March, 23:00").isEmpty();

        clock.pass(Duration.ofHours(1));
        closings.run();
        assertThat(dropped.all()).as("5 March, 0:00").containsExactly(Policies.TAG);
    }

    @Test
    void offersNoMoreOnAPrivatePage() {
        var mine = scene.say("text", OTHER_WORDS).location();
        scene.approve(SECOND);
        assertThat(browser.get(mine).has("more")).isTrue();

        scene.rule(Admission.CLOSED);

        assertThat(browser.get(mine).has("more")).isFalse();
        assertThat(browser.get(mine).id("said").select("a[href=tel:112]")).hasSize(1);
    }
}
