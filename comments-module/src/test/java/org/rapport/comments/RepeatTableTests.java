package org.rapport.comments;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@OnBothDatabases
class RepeatTableTests {
    private final Jdbi jdbi;
    private final RepeatTable repeats;

    RepeatTableTests(Database database) {
        this.jdbi = database.jdbi();
        this.repeats = jdbi.onDemand(RepeatTable.class);
    }

    @BeforeEach
    void haveTwoComments() {
        var comments = jdbi.onDemand(CommentTable.class);
        for (var i = 0; i < 2; i++) {
            comments.insert(WAITING, null, "", "", "", WORDS, false, NOW, Comment.State.HELD, null, null);
        }
    }

    @Test
    void keepsTheSameOnce() {
        assertThat(repeats.keep("hash", null, "home", NOW)).isTrue();
        assertThat(repeats.keep("hash", null, "a train", NOW.plusSeconds(1))).isFalse();
        assertThat(repeats.keep("other hash", null, "home", NOW)).isTrue();
    }

    @Test
    void remembersWhatTheSameBecame() {
        repeats.keep("hash", null, "home", NOW);
        repeats.keep("other hash", null, "a train", NOW);
        repeats.became("hash", FIRST);
        repeats.became("other hash", SECOND);

        assertThat(find("hash")).containsExactly(new RepeatTable.Row(FIRST, "home", NOW));
        assertThat(find("no hash")).isEmpty();
    }

    @Test
    void findsUnderTheKeyOfYesterday() {
        repeats.keep("yesterday's", null, "home", NOW);
        repeats.became("yesterday's", FIRST);

        assertThat(find("today's", "yesterday's")).extracting(RepeatTable.Row::comment).containsExactly(FIRST);
    }

    @Test
    void findsNothingBeforeItBecameAComment() {
        repeats.keep("hash", null, "home", NOW);

        assertThat(find("hash")).isEmpty();
    }

    @Test
    void findsNothingThatIsOlder() {
        repeats.keep("hash", null, "home", NOW.minusMillis(1));
        repeats.became("hash", FIRST);

        assertThat(find("hash")).isEmpty();
    }

    @Test
    void forgetsWhatIsOlder() {
        repeats.keep("old", null, "home", NOW.minusSeconds(1));
        repeats.keep("new", null, "home", NOW);

        repeats.forget(NOW);

        assertThat(repeats.keep("old", null, "home", NOW)).isTrue();
        assertThat(repeats.keep("new", null, "home", NOW)).isFalse();
    }

    @Test
    void keepsTheFirstOfTwoWhoComeAtOnce() {
        try (var first = begun()) {
            first.attach(RepeatTable.class).keep("hash", null, "home", NOW);
            var second = CompletableFuture.supplyAsync(() -> repeats.keep("hash", null, "home", NOW));
            first.commit();

            assertThat(second.join()).isFalse();
        }
    }

    @Test
    void keepsTheSecondWhenTheFirstFails() {
        try (var first = begun()) {
            first.attach(RepeatTable.class).keep("hash", null, "home", NOW);
            var second = CompletableFuture.supplyAsync(() -> repeats.keep("hash", null, "home", NOW));
            first.rollback();

            assertThat(second.join()).isTrue();
        }
    }

    @Test
    void countsWhatCameFromANetworkUnderAnyOfItsNames() {
        repeats.keep("a", FIRST, "yesterday's home", NOW);
        repeats.keep("b", FIRST, "home", NOW);
        repeats.keep("c", SECOND, "home", NOW);
        repeats.keep("d", SECOND, "a train", NOW);

        assertThat(repeats.countFrom(List.of("home", "yesterday's home"), NOW)).isEqualTo(2);
        assertThat(repeats.countFrom(List.of("yesterday's home"), NOW)).isOne();
        assertThat(repeats.countFrom(List.of("home"), NOW.plusSeconds(1))).isZero();
    }

    private Handle begun() {
        return jdbi.open().begin();
    }

    private List<RepeatTable.Row> find(String... hashes) {
        return repeats.find(List.of(hashes), NOW).stream().toList();
    }
}
