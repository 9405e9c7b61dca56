package org.rapport.comments;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment.State;
import org.rapport.comments.CommentTable.Decided;
import org.rapport.content.ArticleId;
import org.rapport.content.listing.Search;
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
    private final QueueTable queue;
    private final WriterTable writers;
    private final SubscriberTable subscribers;

    CommentTableTests(Database database) {
        this.database = database;
        this.comments = database.jdbi().onDemand(CommentTable.class);
        this.queue = database.jdbi().onDemand(QueueTable.class);
        this.writers = database.jdbi().onDemand(WriterTable.class);
        this.subscribers = database.jdbi().onDemand(SubscriberTable.class);
    }

    @Test
    void keepsWhatIsInserted() {
        var first = say(WORDS, NOW, State.APPROVED);
        var id = comments.insert(WAITING, first, NORA, "nora@garden.example", GARDEN, "Figs 🙂\n", true, NOW,
                State.HELD, writers.insert("token"),
                "key");

        assertThat(comments.find(id)).contains(
                new Comment(id, WAITING, first, NORA, GARDEN, "Figs 🙂\n", true, NOW, State.HELD, 0));
    }

    @Test
    void tellsWhatWasDecidedAndByWhom() {
        var waits = say("Waits", NOW, State.HELD);
        var appeared = say("Appeared", NOW, State.HELD);
        var former = say("Former", NOW, State.APPROVED);
        comments.approve(appeared, 0, NOW, "Elena");
        comments.noteDecision(former, NOW.minusSeconds(1), null);

        assertThat(comments.decided()).containsExactlyInAnyOrder(new Decided(appeared, NOW, "Elena"),
                new Decided(former, NOW.minusSeconds(1), null));
        assertThat(comments.find(waits)).map(Comment::state).contains(State.HELD);
    }

    @Test
    void keepsNothingOfWhatIsWithdrawnAndNeverDecidesOnItAgain() {
        var id = comments.insert(WAITING, null, NORA, "nora@garden.example", GARDEN, WORDS, false, NOW, State.APPROVED,
                writers.insert("token"), null);
        comments.reject(id, NOW, "Elena");

        assertThat(comments.withdraw(id, LATER)).isTrue();

        assertThat(comments.withdraw(id, LATER)).isFalse();
        assertThat(comments.approve(id, 0, LATER, "Elena")).isFalse();
        assertThat(comments.find(id))
                .contains(new Comment(id, WAITING, null, "", "", "", false, NOW, State.WITHDRAWN, 0));
        assertThat(comments.decided()).containsExactly(new Decided(id, LATER, null));
        assertThat(addresses()).containsExactly("");
        assertThat(comments.all()).isEmpty();
        assertThat(queue.having(Pile.SETTLED, null, Search.ALL.all(), NOW, 0, 9)).isEmpty();
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
    void listsWhatAWriterSaidLastFirst() {
        var nora = writers.insert("nora");
        var first = send(nora, EARLIER);
        var second = send(nora, NOW);
        var third = send(nora, NOW);
        send(writers.insert("tom"), NOW);
        say(WORDS, NOW, State.HELD);

        assertThat(ids(comments.by(nora))).containsExactly(third, second, first);
        assertThat(comments.countHeard(nora)).isZero();
        comments.approve(second, 0, NOW, "Elena");
        assertThat(comments.countHeard(nora)).isEqualTo(1);
    }

    @Test
    void changesWhatStandsAsItWasRead() {
        var id = say(WORDS, NOW, State.HELD);

        assertThat(comments.revise(id, 0, "Tom", "", "Otherwise", State.HELD)).isTrue();
        assertThat(comments.revise(id, 0, NORA, GARDEN, WORDS, State.HELD)).as("of a version that is gone")
                .isFalse();

        assertThat(comments.find(id))
                .contains(new Comment(id, WAITING, null, "Tom", "", "Otherwise", false, NOW, State.HELD, 1));
        assertThat(comments.approve(id, 0, LATER, "Elena")).as("what the owner did not read").isFalse();
        assertThat(comments.approve(id, 1, LATER, "Elena")).isTrue();
    }

    @Test
    void putsChangedWordsWhereTheyBelong() {
        var waits = say(WORDS, NOW, State.HELD);
        var stays = say(WORDS, NOW, State.HELD);
        comments.approve(waits, 0, NOW, "Elena");
        comments.approve(stays, 0, NOW, "Elena");

        comments.revise(waits, 0, NORA, GARDEN, "Otherwise", State.HELD);
        comments.revise(stays, 0, NORA, GARDEN, "Otherwise", State.APPROVED);

        assertThat(comments.find(waits)).map(Comment::state).contains(State.HELD);
        assertThat(comments.find(stays)).map(Comment::state).contains(State.APPROVED);
        assertThat(comments.decided()).as("nobody decided on the new words").isEmpty();
        assertThat(comments.decidedAt(stays)).isEmpty();
        comments.bin(stays, NOW, "Elena");
        assertThat(comments.decidedAt(stays)).contains(NOW);
    }

    @Test
    void changesNothingThatIsSetAsideOrTakenBack() {
        var aside = say(WORDS, NOW, State.HELD);
        var back = say(WORDS, NOW, State.HELD);
        comments.reject(aside, NOW, "Elena");
        comments.withdraw(back, NOW);

        assertThat(comments.revise(aside, 0, NORA, GARDEN, "Otherwise", State.HELD)).isFalse();
        assertThat(comments.revise(back, 0, NORA, GARDEN, "Otherwise", State.HELD)).isFalse();
        assertThat(comments.find(back)).map(Comment::text).contains("");
    }

    @Test
    void tellsWhatAppearsUnderOneArticleAndWhatWasTakenBackInIt() {
        var second = say("second", NOW, State.APPROVED);
        var third = say("third, at the same moment", NOW, State.APPROVED);
        var first = say("first", EARLIER, State.APPROVED);
        comments.hang(third, second);
        var held = say("held", NOW, State.HELD);
        say("rejected", NOW, State.REJECTED);
        var back = say("taken back", LATER, State.HELD);
        comments.withdraw(back, LATER);
        var answered = say("rejected, but answered", LATER, State.REJECTED);
        var answer = say("answer", LATER, State.APPROVED);
        comments.hang(answer, answered);
        comments.insert(OTHER, null, "", "", "", WORDS, false, NOW, State.APPROVED, null, null);

        assertThat(comments.outline(WAITING)).containsExactly(new Outline.Entry(first, null, State.APPROVED),
                new Outline.Entry(second, null, State.APPROVED),
                new Outline.Entry(third, second, State.APPROVED),
                new Outline.Entry(answered, null, State.REJECTED), new Outline.Entry(answer, answered, State.APPROVED));
        assertThat(ids(comments.newest(WAITING, 2))).containsExactly(answer, third);
        assertThat(ids(comments.newest(WAITING, 9))).containsExactly(answer, third, second, first);
        assertThat(ids(comments.these(List.of(third, back, held)))).containsExactlyInAnyOrder(third, back, held);
    }

    @Test
    void decidesOnce() {
        var id = say(WORDS, NOW, State.HELD);

        assertThat(comments.approve(id, 0, LATER, "Elena")).isTrue();
        assertThat(comments.approve(id, 0, LATER, "Elena")).isFalse();
        assertThat(comments.find(id)).map(Comment::state).contains(State.APPROVED);
    }

    @Test
    void changesADecision() {
        var id = say(WORDS, NOW, State.HELD);

        comments.reject(id, NOW, "Elena");

        assertThat(comments.approve(id, 0, LATER, "Elena")).isTrue();
        assertThat(comments.find(id)).map(Comment::state).contains(State.APPROVED);
    }

    @Test
    void decidesOneAlone() {
        var one = say(WORDS, NOW, State.HELD);
        var other = say(WORDS, NOW, State.HELD);

        comments.reject(one, NOW, "Elena");

        assertThat(comments.find(other)).map(Comment::state).contains(State.HELD);
        assertThat(comments.reject(new CommentId(99), NOW, "Elena")).isFalse();
    }

    @Test
    void keepsSpamApartUntilItIsOld() {
        var first = say("first", NOW, State.HELD);
        var second = say("second", NOW, State.APPROVED);
        var found = say("found by a check", EARLIER, State.SPAM);
        assertThat(comments.bin(first, NOW, "Elena")).isTrue();
        assertThat(comments.bin(second, LATER, "Elena")).isTrue();
        assertThat(comments.bin(second, LATER, "Elena")).isFalse();

        assertThat(ids(comments.spam(0, 9))).containsExactly(second, first, found);
        assertThat(ids(comments.spam(1, 1))).containsExactly(first);
        assertThat(comments.countSpam()).isEqualTo(3);
        assertThat(queue.having(Pile.SETTLED, null, Search.ALL.all(), NOW, 0, 9)).isEmpty();
        assertThat(comments.all()).isEmpty();

        assertThat(comments.spamOf(NOW)).containsExactly(found);
        comments.delete(found);
        assertThat(ids(comments.spam(0, 9))).containsExactly(second, first);
        assertThat(comments.approve(first, 0, LATER, "Elena")).isTrue();
        assertThat(comments.reject(second, LATER, "Elena")).isTrue();
        assertThat(comments.spamOf(LATER.plusSeconds(1))).isEmpty();
    }

    @Test
    void findsWhatAWriterMayReadOfAnswersSinceSheWasAsked() {
        var nora = writers.insert("nora");
        var hers = comments.insert(WAITING, null, NORA, "", "", WORDS, false, EARLIER, State.APPROVED, nora, null);
        subscribers.insert(nora, "nora@garden.example", "token");
        answer(hers, EARLIER, State.APPROVED);
        answer(hers, NOW, State.HELD);
        var later = answer(hers, LATER, State.APPROVED);
        var now = answer(hers, NOW, State.APPROVED);
        var held = answer(hers, EARLIER.minusSeconds(1), State.HELD);
        comments.approve(held, 0, NOW, "Elena");
        say("to nobody", NOW, State.APPROVED);
        assertThat(comments.answersSinceAsked(nora)).as("nobody asked her yet").isEmpty();

        subscribers.noteLetter("token", NOW);

        assertThat(ids(comments.answersSinceAsked(nora))).containsExactly(held, now, later);
        assertThat(comments.answersSinceAsked(writers.insert("tom"))).isEmpty();
    }

    private CommentId answer(CommentId parent, Instant at, State state) {
        return comments.insert(WAITING, parent, "Tom", "", "", WORDS, false, at, state, null, null);
    }

    @Test
    void countsHowOftenTheSameWasSaid() {
        var self = say(WORDS, NOW, State.HELD);
        say(WORDS, NOW, State.REJECTED);
        say(WORDS, EARLIER, State.APPROVED);
        say("Otherwise", NOW, State.APPROVED);

        assertThat(comments.countSame(WORDS, null, NOW)).isEqualTo(2);
        assertThat(comments.countSame(WORDS, self, NOW)).isEqualTo(1);
        assertThat(comments.countSame(WORDS, self, EARLIER)).isEqualTo(2);
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

    @Test
    void knowsWhoseCommentsAppearAndWhoNamesASiteEachOnce() {
        sign("Bea", "https://bees.example/", false, EARLIER, State.APPROVED);
        sign(NORA, GARDEN, false, NOW, State.APPROVED);
        sign("Bea", "https://bees.example/", false, NOW.minusSeconds(90), State.APPROVED);
        sign("Held", "https://held.example/", false, NOW, State.HELD);
        sign("Elena", "https://practice.example/", true, NOW, State.APPROVED);
        sign("Nobody", "", false, NOW, State.APPROVED);
        comments.confide(sign("Hidden", "https://hidden.example/", false, NOW, State.APPROVED));

        assertThat(comments.neighbours(9)).containsExactly(new Neighbour(NORA, GARDEN),
                new Neighbour("Bea", "https://bees.example/"));
        assertThat(comments.neighbours(1)).hasSize(1);
    }

    private CommentId sign(String author, String site, boolean byOwner, Instant at, State state) {
        return comments.insert(WAITING, null, author, "", site, WORDS, byOwner, at, state, null, null);
    }

    private CommentId say(String text, Instant at, State state) {
        return comments.insert(WAITING, null, NORA, "", GARDEN, text, false, at, state, null, null);
    }

    private CommentId send(WriterId writer, Instant at) {
        return comments.insert(WAITING, null, NORA, "", GARDEN, WORDS, false, at, State.HELD, writer, null);
    }

    private CommentId bring(String key) {
        return comments.insert(WAITING, null, NORA, "", GARDEN, WORDS, false, NOW, State.HELD, null, key);
    }

    private static List<CommentId> ids(List<Comment> comments) {
        return comments.stream().map(Comment::id).toList();
    }
}
