package org.rapport.comments;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@OnBothDatabases
class SubscriberTableTests {
    private static final String ADDRESS = "nora@garden.example";
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    private final SubscriberTable table;
    private final WriterTable writers;
    private final CommentTable comments;
    private WriterId nora = new WriterId(0);
    private CommentId said = new CommentId(0);

    SubscriberTableTests(Database database) {
        this.table = database.jdbi().onDemand(SubscriberTable.class);
        this.writers = database.jdbi().onDemand(WriterTable.class);
        this.comments = database.jdbi().onDemand(CommentTable.class);
    }

    @BeforeEach
    void subscribe() {
        nora = writers.insert("her link");
        said = comments.insert(WAITING, null, NORA, "", "", WORDS, false, NOW, Comment.State.APPROVED, nora, null);
        table.insert(nora, ADDRESS, "token", NOW);
    }

    @Test
    void holdsOneAddressAWriter() {
        assertThat(table.insert(nora, "other@garden.example", "other", NOW)).isFalse();

        assertThat(table.of(nora)).contains(new Subscriber(nora, ADDRESS, "token", false));
        assertThat(table.find("token")).isEqualTo(table.of(nora));
        assertThat(table.find("other")).isEmpty();
    }

    @Test
    void waitsForNothingBeforeItIsConfirmed() {
        assertThat(table.waitingFor(said)).isEmpty();
        assertThat(table.links(ADDRESS)).isEmpty();

        assertThat(table.confirm("token", NOW)).isTrue();
        assertThat(table.confirm("token", LATER)).isFalse();

        assertThat(table.waitingFor(said)).contains(new Subscriber(nora, ADDRESS, "token", true));
        assertThat(table.links(ADDRESS)).containsExactly("her link");
    }

    @Test
    void tellsWhoHasTheSameAddress() {
        var other = writers.insert("another link");
        table.insert(other, ADDRESS, "other", NOW);
        table.confirm("other", NOW);
        assertThat(writers.same(nora)).extracting(Writer::id).containsExactly(nora);

        table.confirm("token", NOW);

        assertThat(writers.same(nora)).extracting(Writer::id).containsExactlyInAnyOrder(nora, other);
        assertThat(writers.same(writers.insert("a third"))).hasSize(1);
    }

    @Test
    void forgetsWhatNobodyConfirmed() {
        table.forgetUnconfirmed(NOW);
        assertThat(table.of(nora)).isPresent();
        table.forgetUnconfirmed(LATER);
        assertThat(table.of(nora)).isEmpty();

        table.insert(nora, ADDRESS, "token", NOW);
        table.confirm("token", NOW);
        table.forgetUnconfirmed(LATER);
        assertThat(table.of(nora)).isPresent();
    }

    @Test
    void forgetsWhoseWordsAreGone() {
        table.forgetSilent(nora);
        assertThat(table.of(nora)).isPresent();

        comments.withdraw(said, NOW);
        table.forgetSilent(nora);

        assertThat(table.of(nora)).isEmpty();
    }

    @Test
    void countsForADayWhoWasAsked() {
        table.noteAsking("address", "network", NOW);
        table.noteAsking("address", "elsewhere", NOW);

        assertThat(table.countAddress("address", NOW)).isEqualTo(2);
        assertThat(table.countNetwork("network", NOW)).isOne();
        assertThat(table.countAddress("address", LATER)).isZero();
        table.forgetAskings(LATER);
        assertThat(table.countAddress("address", NOW)).isZero();
    }
}
