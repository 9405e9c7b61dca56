package org.rapport.comments;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment.State;
import org.rapport.content.ArticleId;
import org.rapport.content.listing.Search;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@OnBothDatabases
class QueueTableTests {
    private static final Instant EARLIER = NOW.minusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(60);

    private final QueueTable queue;
    private final CommentTable comments;

    QueueTableTests(Database database) {
        this.queue = database.jdbi().onDemand(QueueTable.class);
        this.comments = database.jdbi().onDemand(CommentTable.class);
    }

    private CommentId say(String text, Instant at, State state) {
        return comments.insert(WAITING, null, NORA, "", GARDEN, text, false, at, state, null, null);
    }

    private static List<CommentId> ids(List<Comment> comments) {
        return comments.stream().map(Comment::id).toList();
    }

    @Test
    void listsWhatWaitsOldestFirst() {
        var second = say("second", NOW, State.HELD);
        var first = say("first", EARLIER, State.HELD);
        say("approved", NOW, State.APPROVED);
        say("rejected", NOW, State.REJECTED);

        assertThat(ids(queue.held(NOW, 9))).containsExactly(first, second);
        assertThat(ids(queue.held(NOW, 1))).containsExactly(first);
        assertThat(queue.countHeld(NOW)).isEqualTo(2);
    }

    @Test
    void listsWhatDoesNotWaitLastFirst() {
        var one = say(WORDS, NOW, State.HELD);
        var two = say(WORDS, NOW, State.HELD);
        var three = say(WORDS, NOW, State.HELD);
        say("held", NOW, State.HELD);
        var undecided = say("approved without her", NOW, State.APPROVED);
        comments.reject(two, EARLIER, "Elena");
        comments.approve(one, 0, LATER, "Elena");
        comments.approve(three, 0, NOW, "Elena");

        assertThat(ids(settled(0, 20))).containsExactly(one, undecided, three, two);
        assertThat(ids(settled(1, 2))).containsExactly(undecided, three);
    }

    private List<Comment> settled(int skipped, int most) {
        return queue.having(Pile.SETTLED, null, Search.ALL.all(), NOW, skipped, most);
    }

    @Test
    void putsOffWhatWaitsUntilThen() {
        var later = say("later", EARLIER, State.HELD);
        var now = say("now", NOW, State.HELD);
        var appears = say("appears", NOW, State.APPROVED);

        assertThat(comments.putOff(later, 0, LATER)).isTrue();
        assertThat(comments.putOff(now, 1, LATER)).as("another version").isFalse();
        assertThat(comments.putOff(appears, 0, LATER)).isFalse();

        assertThat(ids(queue.held(NOW, 9))).containsExactly(now);
        assertThat(ids(pile(Pile.WAITING, NOW))).containsExactly(now);
        assertThat(ids(pile(Pile.LATER, NOW))).containsExactly(later);
        assertThat(queue.countPutOff(NOW)).isEqualTo(1);
        assertThat(comments.putOffUntil(later, NOW)).contains(LATER);

        assertThat(ids(queue.held(LATER, 9))).containsExactly(later, now);
        assertThat(ids(pile(Pile.WAITING, LATER))).containsExactly(later, now);
        assertThat(pile(Pile.LATER, LATER)).isEmpty();
        assertThat(queue.countHeld(LATER)).isEqualTo(2);
        assertThat(comments.putOffUntil(later, LATER)).isEmpty();
    }

    private List<Comment> pile(Pile pile, Instant now) {
        return queue.having(pile, null, Search.ALL.all(), now, 0, 9);
    }

    @Test
    void findsWordsInWhateverBecameOfThem() {
        var held = say("A hundred % of Figs", NOW, State.HELD);
        var spam = say("figs, cheap_figs!", NOW, State.SPAM);
        var rejected = say("no FIGS here", NOW, State.REJECTED);
        var withdrawn = say("figs again", NOW, State.APPROVED);
        comments.withdraw(withdrawn, NOW);
        var named = comments.insert(new ArticleId(2), null, "Fig Leaf", "", "https://figs.example", "Nothing", false,
                NOW,
                State.APPROVED, null, null);

        assertThat(found("figs")).containsExactly(held, named, rejected, spam);
        assertThat(found("here figs")).containsExactly(rejected);
        assertThat(found("leaf")).containsExactly(named);
        assertThat(found("%")).containsExactly(held);
        assertThat(found("p_f")).containsExactly(spam);
        assertThat(found("cheap!")).isEmpty();
        assertThat(ids(queue.having(Pile.ALL, new ArticleId(2), Search.read("figs", "1").all(), NOW, 0, 9)))
                .containsExactly(named);
        assertThat(ids(queue.having(Pile.SETTLED, null, Search.read("figs", "1").all(), NOW, 1, 9)))
                .containsExactly(rejected);
    }

    private List<CommentId> found(String words) {
        return ids(queue.having(Pile.ALL, null, Search.read(words, "1").all(), NOW, 0, 9));
    }
}
