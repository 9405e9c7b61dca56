package org.rapport.app.mail;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@OnBothDatabases
class LetterTableTests {
    private static final Instant NOW = MovableClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofMinutes(5));

    private final LetterTable letters;
    private final OwnerMailTable owner;

    LetterTableTests(Database database) {
        this.owner = database.jdbi().onDemand(OwnerMailTable.class);
        this.letters = database.jdbi().onDemand(LetterTable.class);
    }

    private boolean write(String key) {
        return letters.insert(key, "nora@garden.example", "An answer", "Tom has answered.", "/leave", NOW);
    }

    private LetterId only() {
        return letters.due(NOW, 9).getFirst().id();
    }

    @Test
    void takesEachLetterOnce() {
        assertThat(write("answer.1")).isTrue();
        assertThat(write("answer.1")).isFalse();
        assertThat(write("answer.2")).isTrue();

        assertThat(letters.due(NOW, 9)).extracting(Outgoing::recipient, Outgoing::subject, Outgoing::words,
                Outgoing::leave, Outgoing::at, Outgoing::tries)
                .containsOnly(tuple("nora@garden.example", "An answer",
                        "Tom has answered.", "/leave", NOW, 0))
                .hasSize(2);
        assertThat(letters.due(NOW, 1)).hasSize(1);
        assertThat(letters.due(NOW.minusSeconds(1), 9)).isEmpty();
    }

    @Test
    void isTakenOutByOneAlone() {
        write("answer.1");
        var id = only();

        assertThat(letters.take(id, NOW, LATER)).isTrue();
        assertThat(letters.take(id, NOW, LATER)).isFalse();
        assertThat(letters.due(NOW, 9)).isEmpty();
        assertThat(letters.take(id, LATER, LATER.plusSeconds(60))).as("who took it died").isTrue();
    }

    @Test
    void forgetsWhatStoodInALetterThatWentOut() {
        write("answer.1");
        var id = only();

        letters.close(id);

        assertThat(letters.take(id, LATER, LATER)).isFalse();
        assertThat(letters.stuck()).isEmpty();
        assertThat(write("answer.1")).as("it goes out once").isFalse();
        letters.again(Problem.SERVER, NOW, LATER);
        assertThat(letters.due(LATER, 9)).isEmpty();
        letters.forget(NOW.plusMillis(1));
        assertThat(write("answer.1")).as("a month later").isTrue();
    }

    @Test
    void triesAgainWhatDidNotGoOut() {
        write("answer.1");
        var id = only();

        letters.putOff(id, LATER, Problem.SERVER);
        assertThat(letters.due(NOW, 9)).isEmpty();
        assertThat(letters.due(LATER, 9)).extracting(Outgoing::tries).containsExactly(1);
        assertThat(letters.stuck()).as("it may go out yet").isEmpty();
        letters.putOff(id, LATER, Problem.SERVER);
        assertThat(letters.stuck()).containsExactly(new LetterTable.Stuck(Problem.SERVER, 1, NOW));

        letters.again(Problem.SERVER, NOW, LATER);
        assertThat(letters.due(NOW, 9)).as("somebody may be at it").isEmpty();
        letters.putOff(id, null, Problem.SERVER);
        letters.again(Problem.LOG_IN, NOW, LATER);
        assertThat(letters.due(LATER, 9)).as("given up").isEmpty();
        letters.again(Problem.SERVER, NOW, LATER);
        assertThat(letters.due(NOW, 9)).extracting(Outgoing::tries).containsExactly(0);
    }

    @Test
    void tellsOfNoAddressThatRefusesButTheOwners() {
        write("answer.1");
        letters.putOff(only(), null, Problem.ADDRESS);
        assertThat(letters.stuck()).isEmpty();

        owner.insert("nora@garden.example", Rhythm.HOURLY, 0, NOW);
        assertThat(letters.stuck()).containsExactly(new LetterTable.Stuck(Problem.ADDRESS, 1, NOW));
    }

    @Test
    void callsBackWhatDidNotGoOutYet() {
        write("answer.1");

        letters.recall("/other");
        letters.recall("");
        assertThat(letters.due(NOW, 9)).hasSize(1);
        letters.recall("/leave");

        assertThat(letters.due(NOW, 9)).isEmpty();
    }

    @Test
    void callsBackWhatBeginsAlikeAndDidNotGoOutYet() {
        write("newsletter/article/1/1");
        letters.close(letters.due(NOW, 9).getFirst().id());
        write("newsletter/article/1/2");
        write("newsletter/article/12/3");

        letters.recallAll("newsletter/article/1/");

        assertThat(letters.due(NOW, 9)).hasSize(1);
        assertThat(write("newsletter/article/1/1")).as("what went out stays known").isFalse();
        assertThat(write("newsletter/article/1/2")).isTrue();
        assertThat(write("newsletter/article/12/3")).isFalse();
    }
}
