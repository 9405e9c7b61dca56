package org.rapport.comments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

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
        table.insert(nora, ADDRESS, "token");
    }

    @Test
    void holdsOneAddressAWriter() {
        assertThat(table.insert(nora, "other@garden.example", "other")).isFalse();

        assertThat(table.of(nora)).contains(new Subscriber(nora, ADDRESS, "token", false, false));
        assertThat(table.find("token")).isEqualTo(table.of(nora));
        assertThat(table.find("other")).isEmpty();
    }

    @Test
    void waitsForNothingBeforeItIsConfirmed() {
        assertThat(table.waitingFor(said)).isEmpty();
        assertThat(table.links(ADDRESS)).isEmpty();

        assertThat(table.confirm("token", NOW)).isTrue();
        assertThat(table.confirm("token", LATER)).isFalse();

        assertThat(table.waitingFor(said)).contains(new Subscriber(nora, ADDRESS, "token", true, true));
        assertThat(table.links("Nora@garden.example")).containsExactly("her link");
    }

    @Test
    void tellsWhoHasTheSameAddress() {
        var other = writers.insert("another link");
        table.insert(other, ADDRESS, "other");
        table.confirm("other", NOW);
        assertThat(writers.same(nora)).extracting(Writer::id).containsExactly(nora);

        table.confirm("token", NOW);

        assertThat(writers.same(nora)).extracting(Writer::id).containsExactlyInAnyOrder(nora, other);
        assertThat(writers.same(writers.insert("a third"))).hasSize(1);
    }

    @Test
    void forgetsWhoWasAskedAndDidNotSayYes() {
        table.forgetUnconfirmed(LATER);
        assertThat(table.of(nora)).as("nobody asked her yet").isPresent();
        table.noteLetter("token", NOW);
        assertThat(table.of(nora)).map(Subscriber::isWritten).contains(true);
        table.forgetUnconfirmed(NOW);
        assertThat(table.of(nora)).isPresent();
        table.forgetUnconfirmed(LATER);
        assertThat(table.of(nora)).isEmpty();

        table.insert(nora, ADDRESS, "token");
        table.noteLetter("token", NOW);
        table.confirm("token", NOW);
        table.forgetUnconfirmed(LATER);
        assertThat(table.of(nora)).isPresent();
    }

    @Test
    void asksNobodyWhoRefused() {
        assertThat(table.isRefused("hash")).isFalse();

        table.refuse("hash", NOW);
        table.refuse("hash", LATER);

        assertThat(table.isRefused("hash")).isTrue();
    }

    @Test
    void countsForADayWhoWasAsked() {
        table.noteAsking("address", "network", NOW);
        table.noteAsking("address", "elsewhere", NOW);

        assertThat(table.countAddress(List.of("address", "before"), NOW)).isEqualTo(2);
        assertThat(table.countNetwork(List.of("network"), NOW)).isOne();
        assertThat(table.countNetwork(List.of("network", "elsewhere"), NOW)).isEqualTo(2);
        assertThat(table.countAddress(List.of("address"), LATER)).isZero();
        table.forgetAskings(LATER);
        assertThat(table.countAddress(List.of("address", "before"), NOW)).isZero();
    }
}
