package org.rapport.comments;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Origin;
import org.rapport.api.page.CacheTag;
import org.rapport.comments.Comment.State;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
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
class ModerationTests {
    private static final CacheTag CONVERSATION = CacheTag.of("comments:1");

    private final Browser browser;
    private final Comments comments;
    private final Events events;
    private final DroppedTags dropped;
    private final Scene scene;

    ModerationTests(Browser browser, Comments comments, Events events, DroppedTags dropped) {
        this.browser = browser;
        this.comments = comments;
        this.events = events;
        this.dropped = dropped;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithAHeldComment() {
        scene.open();
        scene.say("author", NORA, "text", WORDS);
        dropped.forget();
    }

    @Test
    void showsWhatWaitsWhereItStands() {
        var desk = desk();

        assertThat(desk.document().select(".decision").text()).contains(NORA, WORDS, "4 March 2026, 17:00");
        assertThat(desk.document().select(".decision a[href='" + PATH + "']").text()).isEqualTo("On Waiting");
    }

    @Test
    void letsAllAppearThatAreShown() {
        assertThat(desk().has("all")).as("one thing has its own buttons").isFalse();
        for (var number = 2; number <= 22; number++) {
            scene.say("text", "Number " + number);
        }
        assertThat(desk().document().select(".decision")).hasSize(20);
        assertThat(desk().body()).contains("22 comments wait for you", "2 more wait after these");

        var answer = browser.press(desk().form("all"), "all-approval");

        assertThat(answer.location()).startsWith("/desk/comments?decided=");
        assertThat(scene.article().document().select(".comment")).hasSize(20);
        assertThat(desk().document().select(".decision")).hasSize(2);
        assertThat(events.published(CommentApproved.class)).hasSize(20);
    }

    @Test
    void letsNothingAppearThatWasChangedSinceItWasShown() {
        var mine = scene.say("text", "Figs").location();
        var shown = desk();
        browser.post(mine + "/2/revision", "text", "Buy figs");

        browser.press(shown.form("all"), "all-approval");

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.APPROVED);
        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.HELD);
    }

    @Test
    void saysThatTheWordsWereChangedSinceTheyWereShown() {
        var mine = scene.say("text", "Figs").location();
        var shown = desk();
        browser.post(mine + "/2/revision", "text", "Buy figs");

        var refused = browser.submit(form(shown, "/desk/comments/2/approval"));

        assertThat(refused.header("Set-Cookie")).contains("comments.desk.changed.seen");
        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.HELD);
    }

    @Test
    void overturnsNothingThatWasDecidedSinceItWasShown() {
        scene.say("text", "Figs");
        var shown = desk();
        scene.reject(FIRST);
        scene.approve(SECOND);

        browser.press(shown.form("all"), "all-approval");
        browser.press(shown.form("all"), "all-spam");

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.REJECTED);
        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.APPROVED);
    }

    @Test
    void takesAllForSpamThatAreShown() {
        scene.say("text", "Figs");

        browser.press(desk().form("all"), "all-spam");

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.SPAM);
        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.SPAM);
    }

    @ParameterizedTest
    @CsvSource({"approval, 1", "approval, 1.", "approval, one.0", "approval, 99.0", "rejection, 1.0", "'', 1.0",
        "approval, 99999999999999999999.0"})
    void decidesNothingThatWasNotShown(String decision, String seen) {
        assertThat(browser.post("/desk/comments/decisions", "decision", decision, "seen", seen).status())
                .isEqualTo(303);

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.HELD);
    }

    @Test
    void turnsThePagesOfWhatDoesNotWaitAnyMore() {
        scene.approve(FIRST);
        for (var number = 1; number <= 20; number++) {
            scene.say("text", "Number " + number);
            scene.reject(new CommentId(number + 1));
        }

        var settled = browser.get(desk().document().select(".listing__parts a:contains(No longer)").attr("href"));
        var older = browser.get(settled.document().select(".pages a").attr("href"));

        assertThat(desk().document().select(".decided")).hasSize(20);
        assertThat(settled.document().select(".decided")).hasSize(20);
        assertThat(older.document().select(".decided").eachText()).singleElement().asString().contains(NORA);
    }

    @Test
    void isNotSeenOrKeptByOthers() {
        assertThat(desk().header("Cache-Control")).isEqualTo("no-store");
        assertThat(desk().keptUnder()).isEmpty();
        assertThat(browser.get("/desk/comments/1").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void letsACommentAppear() {
        browser.submit(form(desk(), "/desk/comments/1/approval"));

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.APPROVED);
        assertThat(scene.article().id("comment-1").text()).contains(NORA, WORDS);
        assertThat(events.published(CommentApproved.class)).containsExactly(new CommentApproved(FIRST, WAITING, NOW));
        assertThat(dropped.all()).containsExactly(CONVERSATION);
    }

    @Test
    void setsACommentAside() {
        browser.submit(form(desk(), "/desk/comments/1/rejection"));

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.REJECTED);
        assertThat(scene.article().has("comment-1")).isFalse();
        assertThat(events.published(CommentRejected.class)).containsExactly(new CommentRejected(FIRST, WAITING, NOW));
        assertThat(events.published(CommentApproved.class)).isEmpty();
    }

    @Test
    void takesBackACommentThatAppeared() {
        scene.approve(FIRST);
        dropped.forget();

        scene.reject(FIRST);

        assertThat(scene.article().has("comment-1")).isFalse();
        assertThat(events.published(CommentRejected.class)).hasSize(1);
        assertThat(dropped.all()).containsExactly(CONVERSATION);
    }

    @Test
    void letsACommentAppearThatWasSetAside() {
        scene.reject(FIRST);
        dropped.forget();

        scene.approve(FIRST);

        assertThat(scene.article().has("comment-1")).isTrue();
        assertThat(events.published(CommentApproved.class)).hasSize(1);
        assertThat(dropped.all()).containsExactly(CONVERSATION);
    }

    @Test
    void takesBackADecisionWhereItIsListed() {
        scene.approve(FIRST);

        browser.submit(desk().form("decided-1"));
        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.REJECTED);

        browser.submit(desk().form("decided-1"));
        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.APPROVED);
    }

    @Test
    void saysNothingTwiceThatIsDecidedTwice() {
        scene.approve(FIRST);
        dropped.forget();

        assertThat(scene.approve(FIRST).status()).isEqualTo(303);

        assertThat(events.published(CommentApproved.class)).hasSize(1);
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void rejectsNothingTwice() {
        scene.reject(FIRST);
        dropped.forget();

        scene.reject(FIRST);

        assertThat(events.published(CommentRejected.class)).hasSize(1);
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void decidesNothingThatIsNotThere() {
        assertThat(scene.approve(new CommentId(99)).status()).isEqualTo(303);
        assertThat(scene.reject(new CommentId(99)).status()).isEqualTo(303);

        assertThat(events.published(CommentApproved.class)).isEmpty();
        assertThat(events.published(CommentRejected.class)).isEmpty();
    }

    @Test
    void decidesOneAlone() {
        scene.say("text", OTHER_WORDS);

        scene.reject(FIRST);

        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.HELD);
        assertThat(hasForm(desk(), "/desk/comments/2/approval")).isTrue();
    }

    @Test
    void leadsBackToWhereTheDecisionWasMade() {
        assertThat(browser.submit(form(desk(), "/desk/comments/1/approval")).location())
                .isEqualTo("/desk/comments?decided=1");
        assertThat(browser.post("/desk/comments/1/rejection", "back", "/desk").location()).isEqualTo("/desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ward.example", "//ward.example", "/desk/articles"})
    void leadsNowhereElse(String back) {
        assertThat(browser.post("/desk/comments/1/approval", "back", back).location())
                .isEqualTo("/desk/comments?decided=1");
        assertThat(browser.post("/desk/comments/1/rejection", "back", back).location())
                .isEqualTo("/desk/comments?decided=1");
    }

    @Test
    void letsTheOwnerAnswer() {
        var page = browser.get("/desk/comments/1");
        assertThat(page.body()).contains(WORDS);

        var sent = browser.submit(form(page, "/desk/comments/1/answer"), "text", OTHER_WORDS);

        assertThat(sent.location()).isEqualTo("/desk/comments");
        assertThat(comments.find(SECOND)).contains(
                new Comment(SECOND, WAITING, FIRST, "Elena", "", OTHER_WORDS, true, NOW, State.APPROVED, 0));
        assertThat(scene.article().document().select("#comment-1 ~ .answers .comment--owner").text())
                .contains("Elena", OTHER_WORDS);
    }

    @Test
    void letsAppearWhatTheOwnerAnswers() {
        ownerAnswers(OTHER_WORDS);

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.APPROVED);
        assertThat(events.published(CommentApproved.class)).containsExactly(new CommentApproved(FIRST, WAITING, NOW));
        assertThat(events.published(CommentReceived.class)).last()
                .isEqualTo(new CommentReceived(SECOND, WAITING, NOW, Origin.HERE));
        assertThat(dropped.all()).containsExactly(CONVERSATION);
    }

    @Test
    void answersWhatAppearedAlready() {
        scene.approve(FIRST);
        dropped.forget();

        ownerAnswers(OTHER_WORDS);

        assertThat(events.published(CommentApproved.class)).hasSize(1);
        assertThat(scene.article().has("comment-2")).isTrue();
        assertThat(dropped.all()).containsExactly(CONVERSATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u202E"})
    void refusesAnAnswerWithoutWords(String text) {
        var refused = ownerAnswers(text);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("text-problem")).isTrue();
        assertThat(comments.find(SECOND)).isEmpty();
        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.HELD);
    }

    @Test
    void keepsAnAnswerThatIsTooLong() {
        var text = "x".repeat(Remark.LONGEST_TEXT + 1);

        var refused = ownerAnswers(text);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("text").text()).isEqualTo(text);
        assertThat(comments.find(SECOND)).isEmpty();
        assertThat(events.published(CommentApproved.class)).isEmpty();
    }

    @Test
    void answersNothingThatIsNotThere() {
        assertThat(browser.get("/desk/comments/99").status()).isEqualTo(404);
        assertThat(browser.post("/desk/comments/99/answer", "text", OTHER_WORDS).status()).isEqualTo(404);
        assertThat(comments.find(SECOND)).isEmpty();
    }

    private Reply ownerAnswers(String text) {
        return browser.submit(form(browser.get("/desk/comments/1"), "/desk/comments/1/answer"), "text", text);
    }

    private Reply desk() {
        return browser.get("/desk/comments");
    }

    private static boolean hasForm(Reply page, String action) {
        return !page.document().select("form[action=" + action + "]").isEmpty();
    }

    private static FormElement form(Reply page, String action) {
        return page.document().select("form[action=" + action + "]").forms().getFirst();
    }
}
