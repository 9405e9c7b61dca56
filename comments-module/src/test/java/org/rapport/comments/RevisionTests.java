package org.rapport.comments;

import java.time.Duration;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class RevisionTests {
    private final Browser browser;
    private final Comments comments;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;
    private final Scene scene;
    private String mine = "";

    RevisionTests(Browser browser, Comments comments, Events events, DroppedTags dropped, MovableClock clock) {
        this.browser = browser;
        this.comments = comments;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithNorasComment() {
        scene.open();
        mine = scene.say("author", NORA, "site", GARDEN, "text", WORDS).location();
        dropped.forget();
    }

    @Test
    void beginsWithWhatStandsThere() {
        assertThat(browser.get(mine).id("said").text()).contains("Change it", "for another 15 minutes");
        var form = revision();

        assertThat(form.id("revision-text").wholeText().strip()).isEqualTo(WORDS);
        assertThat(form.id("revision-author").val()).isEqualTo(NORA);
        assertThat(form.id("revision-site").val()).isEqualTo(GARDEN);
        assertThat(form.header("Cache-Control")).isEqualTo("no-store");
        assertThat(form.document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void changesWordsThatWait() {
        var answer = change(OTHER_WORDS);

        assertThat(answer.location()).isEqualTo(mine);
        assertThat(browser.follow(answer).id("said").text()).contains(OTHER_WORDS, "wait to be read");
        assertThat(standing().text()).isEqualTo(OTHER_WORDS);
        assertThat(standing().version()).isEqualTo(1);
    }

    @Test
    void isToldOnceAndMakesThePageAnew() {
        change(OTHER_WORDS);
        change(OTHER_WORDS);

        assertThat(events.published(CommentRevised.class)).containsExactly(new CommentRevised(FIRST, WAITING, NOW));
        assertThat(dropped.all()).containsExactly(Comments.tag(WAITING));
    }

    @Test
    void changesNothingWhereNothingIsChanged() {
        scene.approve(FIRST);

        change(WORDS);

        assertThat(standing().state()).isEqualTo(Comment.State.APPROVED);
        assertThat(events.published(CommentRevised.class)).isEmpty();
    }

    @Test
    void letsWordsWaitAgainThatAppeared() {
        scene.approve(FIRST);
        assertThat(revision().document().select(".form__hint").text()).contains("I read changed words");

        change(OTHER_WORDS);

        assertThat(standing().state()).isEqualTo(Comment.State.HELD);
        assertThat(scene.article().has("comment-1")).isFalse();
    }

    @Test
    void letsAChangedNameWaitAsWell() {
        scene.approve(FIRST);

        browser.submit(revision().form("revision"), "author", "Elena");

        assertThat(standing().state()).isEqualTo(Comment.State.HELD);
    }

    @Test
    void letsWordsAppearWhereEverybodysDo() {
        scene.rule(Admission.OPEN);
        scene.approve(FIRST);

        change(OTHER_WORDS);

        assertThat(scene.article().id("comment-1").text()).contains(OTHER_WORDS);
    }

    @Test
    void judgesAKnownWriterAsAnybody() {
        scene.rule(Admission.FIRST_HELD);
        scene.approve(FIRST);

        change(OTHER_WORDS);

        assertThat(standing().state()).isEqualTo(Comment.State.HELD);
    }

    @Test
    void isOpenWhereTheConversationClosedMeanwhile() {
        scene.rule(Admission.CLOSED);

        change(OTHER_WORDS);

        assertThat(standing().text()).isEqualTo(OTHER_WORDS);
    }

    @Test
    void endsAfterFifteenMinutesAndKeepsWhatWasTyped() {
        var form = revision().form("revision");
        clock.pass(Duration.ofMinutes(15));

        var late = browser.submit(form, "text", OTHER_WORDS);

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.id("revision").text()).contains("15 minutes", OTHER_WORDS);
        assertThat(standing().text()).isEqualTo(WORDS);
        assertThat(browser.get(mine).body()).doesNotContain("/revision");
        assertThat(browser.get(mine + "/1/revision").location()).isEqualTo(mine);
    }

    @Test
    void lastsUntilThen() {
        clock.pass(Duration.ofMinutes(15).minusSeconds(1));

        assertThat(browser.get(mine).id("said").text()).contains("for another minute");
        change(OTHER_WORDS);

        assertThat(standing().text()).isEqualTo(OTHER_WORDS);
    }

    @Test
    void isNotForWordsThatWereSetAsideOrTakenBack() {
        var form = revision().form("revision");
        scene.reject(FIRST);
        assertThat(browser.submit(form, "text", OTHER_WORDS).status()).isEqualTo(422);
        assertThat(standing().text()).isEqualTo(WORDS);

        scene.takeBack(mine);
        assertThat(browser.submit(form, "text", OTHER_WORDS).status()).isEqualTo(422);
        assertThat(standing().text()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeAndKeepsIt() {
        var refused = browser.submit(revision().form("revision"), "site", "my garden", "text", OTHER_WORDS);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("revision-site").val()).isEqualTo("my garden");
        assertThat(refused.id("revision-text").wholeText().strip()).isEqualTo(OTHER_WORDS);
        assertThat(standing().text()).isEqualTo(WORDS);
    }

    @Test
    void showsHowItWouldLook() {
        var shown = browser.press(revision().form("revision"), "revision-preview", "text",
                "*Mine* never came.");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.document().select(".say__preview em").text()).isEqualTo("Mine");
        assertThat(standing().text()).isEqualTo(WORDS);
        browser.submit(shown.form("revision"));
        assertThat(standing().text()).isEqualTo("*Mine* never came.");
    }

    @Test
    void appearsToNoOwnerUnread() {
        var read = browser.get("/desk/comments");
        change(OTHER_WORDS);

        approve(read);

        assertThat(standing().state()).isEqualTo(Comment.State.HELD);
        assertThat(browser.get("/desk/comments").body()).contains(OTHER_WORDS, "changed these words");
        approve(browser.get("/desk/comments"));
        assertThat(standing().state()).isEqualTo(Comment.State.APPROVED);
    }

    @Test
    void isNoticedByAnOwnerWhoAnswers() {
        var form = browser.get("/desk/comments/1").form("answer");
        change(OTHER_WORDS);

        var refused = browser.submit(form, "text", "Figs!");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(OTHER_WORDS, "Figs!", "since you opened this page");
        assertThat(standing().state()).isEqualTo(Comment.State.HELD);
        assertThat(browser.submit(refused.form("answer")).status()).isEqualTo(303);
    }

    @Test
    void leavesTheFormerWordsFreeToBeSaid() {
        change(OTHER_WORDS);

        var again = scene.say("author", NORA, "site", GARDEN, "text", WORDS);

        assertThat(again.location()).isNotEqualTo(mine);
        assertThat(comments.find(SECOND)).map(Comment::text).contains(WORDS);
    }

    @Test
    void saysThatWordsWaitWhichAreChangedWhileTheyDo() {
        scene.rule(Admission.OPEN);

        assertThat(revision().document().select(".form__hint").text()).contains("I read changed words");
    }

    @Test
    void isForTheWriterAlone() {
        var toms = scene.say("author", "Tom", "text", OTHER_WORDS).location();

        assertThat(browser.get(toms + "/1/revision").status()).isEqualTo(404);
        assertThat(browser.post(toms + "/1/revision", "text", "Ha").status()).isEqualTo(404);
        assertThat(browser.post(toms + "/1/withdrawal").status()).isEqualTo(404);
        assertThat(browser.post("/comments/AAAAAAAAAAAAAAAAAAAAAAAA/1/revision", "text", "Ha").status()).isEqualTo(404);
        assertThat(standing().text()).isEqualTo(WORDS);
    }

    private void approve(Reply read) {
        browser.submit((FormElement) read.document().expectFirst("form[action$=/approval]"));
    }

    private Reply revision() {
        return browser.get(mine + "/1/revision");
    }

    private Reply change(String text) {
        return browser.submit(revision().form("revision"), "text", text);
    }

    private Comment standing() {
        return comments.find(FIRST).orElseThrow();
    }
}
