package org.rapport.comments;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment.State;
import org.rapport.comments.CommentTable.Decided;
import org.rapport.content.ArticleId;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@OnBothDatabases
class CommentTableTests {
    private static final ArticleId OTHER = new ArticleId(2);
    private static final Instant EARLIER = NOW.minusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Database database;
    private final CommentTable comments;

    CommentTableTests(Database database) {
        this.database = database;
        this.comments = database.jdbi().onDemand(CommentTable.class);
    }

    @Test
    void keepsWhatIsInserted() {
        var first = say(WORDS, NOW, State.APPROVED);
        var id = comments.insert(WAITING, first, NORA, "nora@garden.example", GARDEN, "Figs 🙂\n", true, NOW,
                State.HELD, "token", "key");

        assertThat(comments.find(id)).contains(
                new Comment(id, WAITING, first, NORA, GARDEN, "Figs 🙂\n", true, NOW, State.HELD));
    }

    @Test
    void tellsWhatWasDecidedAndByWhom() {
        var waits = say("Waits", NOW, State.HELD);
        var appeared = say("Appeared", NOW, State.HELD);
        var former = say("Former", NOW, State.APPROVED);
        comments.decide(appeared, State.APPROVED, NOW, "Elena");
        comments.noteDecision(former, NOW.minusSeconds(1), null);

        assertThat(comments.decided()).containsExactlyInAnyOrder(new Decided(appeared, NOW, "Elena"),
                new Decided(former, NOW.minusSeconds(1), null));
        assertThat(comments.find(waits)).map(Comment::state).contains(State.HELD);
    }

    @Test
    void keepsNothingOfWhatIsWithdrawnAndNeverDecidesOnItAgain() {
        var id = comments.insert(WAITING, null, NORA, "nora@garden.example", GARDEN, WORDS, false, NOW, State.APPROVED,
                "token", null);
        comments.decide(id, State.REJECTED, NOW, "Elena");

        assertThat(comments.withdraw(id, LATER)).isTrue();

        assertThat(comments.withdraw(id, LATER)).isFalse();
        assertThat(comments.decide(id, State.APPROVED, LATER, "Elena")).isFalse();
        assertThat(comments.find(id))
                .contains(new Comment(id, WAITING, null, "", "", "", false, NOW, State.WITHDRAWN));
        assertThat(comments.decided()).containsExactly(new Decided(id, LATER, null));
        assertThat(addresses()).containsExactly("");
        assertThat(comments.all()).isEmpty();
        assertThat(comments.settled(0, 10)).isEmpty();
    }

    private List<String> addresses() {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("select email from comments.comment").mapTo(String.class).list());
    }

    @Test
    void keepsALongStoryWhole() {
        var story = "🙂".repeat(Remark.LONGEST_TEXT / 2);

        assertThat(comments.find(say(story, NOW, State.HELD))).map(Comment::text).contains(story);
    }

    @Test
    void keepsNameAndSiteOfFullLength() {
        var author = "é".repeat(Remark.LONGEST_AUTHOR);
        var site = GARDEN + "/" + "ü".repeat(Remark.LONGEST_SITE - GARDEN.length() - 1);

        var id = comments.insert(WAITING, null, author, "", site, WORDS, false, NOW, State.HELD, null, null);

        assertThat(comments.find(id)).hasValueSatisfying(comment -> {
            assertThat(comment.author()).isEqualTo(author);
            assertThat(comment.site()).isEqualTo(site);
        });
    }

    @Test
    void findsAnImportedCommentByItsKey() {
        var id = bring("key");
        bring("other key");

        assertThat(comments.madeFrom("key")).contains(id);
        assertThat(comments.madeFrom("no key")).isEmpty();
    }

    @Test
    void takesNothingInTwice() {
        bring("key");

        assertThatThrownBy(() -> bring("key")).hasMessageContaining("made_from");
    }

    @Test
    void findsACommentByItsTokenAlone() {
        var id = send("token");
        say(WORDS, NOW, State.HELD);

        assertThat(comments.byToken("token")).map(Comment::id).contains(id);
        assertThat(comments.token(id)).contains("token");
        assertThat(comments.byToken("Token")).isEmpty();
        assertThat(comments.byToken("")).isEmpty();
    }

    @Test
    void knowsNoTokenOfWhatWasNotSent() {
        assertThat(comments.token(bring("key"))).isEmpty();
        assertThat(comments.token(new CommentId(99))).isEmpty();
    }

    @Test
    void neverGivesATokenTwice() {
        send("token");

        assertThatThrownBy(() -> send("token")).hasMessageContaining("token");
    }

    @Test
    void listsWhatAppearsUnderOneArticleByTime() {
        var second = say("second", NOW, State.APPROVED);
        var third = say("third, at the same moment", NOW, State.APPROVED);
        var first = say("first", EARLIER, State.APPROVED);
        say("held", NOW, State.HELD);
        say("rejected", NOW, State.REJECTED);
        comments.insert(OTHER, null, "", "", "", WORDS, false, NOW, State.APPROVED, null, null);

        assertThat(ids(comments.approved(WAITING))).containsExactly(first, second, third);
    }

    @Test
    void listsWhatWaitsOldestFirst() {
        var second = say("second", NOW, State.HELD);
        var first = say("first", EARLIER, State.HELD);
        say("approved", NOW, State.APPROVED);
        say("rejected", NOW, State.REJECTED);

        assertThat(ids(comments.held())).containsExactly(first, second);
        assertThat(comments.countHeld()).isEqualTo(2);
    }

    @Test
    void decidesOnce() {
        var id = say(WORDS, NOW, State.HELD);

        assertThat(comments.decide(id, State.APPROVED, LATER, "Elena")).isTrue();
        assertThat(comments.decide(id, State.APPROVED, LATER, "Elena")).isFalse();
        assertThat(comments.find(id)).map(Comment::state).contains(State.APPROVED);
    }

    @Test
    void changesADecision() {
        var id = say(WORDS, NOW, State.HELD);

        comments.decide(id, State.REJECTED, NOW, "Elena");

        assertThat(comments.decide(id, State.APPROVED, LATER, "Elena")).isTrue();
        assertThat(comments.find(id)).map(Comment::state).contains(State.APPROVED);
    }

    @Test
    void decidesOneAlone() {
        var one = say(WORDS, NOW, State.HELD);
        var other = say(WORDS, NOW, State.HELD);

        comments.decide(one, State.REJECTED, NOW, "Elena");

        assertThat(comments.find(other)).map(Comment::state).contains(State.HELD);
        assertThat(comments.decide(new CommentId(99), State.REJECTED, NOW, "Elena")).isFalse();
    }

    @Test
    void listsWhatDoesNotWaitLastFirst() {
        var one = say(WORDS, NOW, State.HELD);
        var two = say(WORDS, NOW, State.HELD);
        var three = say(WORDS, NOW, State.HELD);
        say("held", NOW, State.HELD);
        var undecided = say("approved without her", NOW, State.APPROVED);
        comments.decide(two, State.REJECTED, EARLIER, "Elena");
        comments.decide(one, State.APPROVED, LATER, "Elena");
        comments.decide(three, State.APPROVED, NOW, "Elena");

        assertThat(ids(comments.settled(0, 20))).containsExactly(one, undecided, three, two);
        assertThat(ids(comments.settled(1, 2))).containsExactly(undecided, three);
    }

    @Test
    void hangsAnAnswerBelowWhatItAnswers() {
        var parent = say(WORDS, NOW, State.APPROVED);
        var answer = say("Mine too", NOW, State.APPROVED);

        comments.hang(answer, parent);

        assertThat(comments.find(answer)).map(Comment::parent).contains(parent);
        assertThat(comments.find(parent).orElseThrow().parent()).isNull();
    }

    @Test
    void answersNothingThatIsNotThere() {
        assertThatThrownBy(() -> comments.insert(WAITING, new CommentId(99), "", "", "", WORDS, false, NOW, State.HELD,
                null, null)).hasMessageContaining("parent_id");
    }

    private CommentId say(String text, Instant at, State state) {
        return comments.insert(WAITING, null, NORA, "", GARDEN, text, false, at, state, null, null);
    }

    private CommentId send(String token) {
        return insert(token, null);
    }

    private CommentId bring(String key) {
        return insert(null, key);
    }

    private CommentId insert(@Nullable String token, @Nullable String key) {
        return comments.insert(WAITING, null, NORA, "", GARDEN, WORDS, false, NOW, State.HELD, token, key);
    }

    private static List<CommentId> ids(List<Comment> comments) {
        return comments.stream().map(Comment::id).toList();
    }
}
