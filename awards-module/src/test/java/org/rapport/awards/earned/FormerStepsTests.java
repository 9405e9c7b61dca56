package org.rapport.awards.earned;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.awards.earned.Holder.State;
import org.rapport.awards.earned.Holder.Step;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormerStepsTests {
    private static final Instant NOW = MovableClock.START;
    private static final Instant BEFORE = Instant.parse("2014-06-01T09:00:00.123456Z");
    private static final HolderId NOBODYS = new HolderId(0);
    private static final String GIVEN = "EARNED\t2014-06-01T09:00:00Z\tElena\t";

    @Test
    void tellsEachStepOnALineTheFirstOneFirst() {
        var steps = List.of(new Step(NOBODYS, State.REVOKED, NOW, "Elena", "Not\ther’s,\nas it turned out"),
                new Step(NOBODYS, State.EARNED, BEFORE, null, ""));

        var told = FormerSteps.written(steps);

        assertThat(told).isEqualTo("EARNED\t2014-06-01T09:00:00.123456Z\t\t\nREVOKED\t" + NOW
                + "\tElena\tNot her’s, as it turned out");
        assertThat(FormerSteps.read(told, NOW)).containsExactly(steps.getLast(),
                new Step(NOBODYS, State.REVOKED, NOW, "Elena", "Not her’s, as it turned out"));
    }

    @Test
    void readsBackTheLastOfAVeryLongWay() {
        var steps = IntStream.range(0, 80)
                .mapToObj(back -> new Step(NOBODYS, State.EARNED, NOW.minusSeconds(back), null, "")).toList();

        assertThat(FormerSteps.read(FormerSteps.written(steps), NOW)).hasSize(FormerSteps.MOST)
                .last().isEqualTo(steps.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EARNED", GIVEN + "\tmore", "GIVEN\t2014-06-01T09:00:00Z\t\t", "EARNED\tlong ago\t\t",
        "EARNED\t2999-01-01T00:00:00Z\t\t", "EARNED\t1969-12-31T23:59:59Z\t\t",
        "EARNED\t+1000000000-12-31T23:59:59Z\t\t",
        GIVEN + "\nREVOKED\t2013-06-01T09:00:00Z\t\t"})
    void believesNothingThatCannotHaveBeen(String told) {
        assertThatThrownBy(() -> FormerSteps.read(told, NOW)).isInstanceOf(RuntimeException.class)
                .isNotInstanceOf(NullPointerException.class).isNotInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void readsNoFlood() {
        var flood = String.join("\n", Collections.nCopies(20_000, GIVEN));

        assertThatThrownBy(() -> FormerSteps.read(flood, NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsNamesAndWordsWithinBounds() {
        var step = FormerSteps
                .read("REVOKED\t2014-06-01T09:00:00Z\t" + "E".repeat(900) + "\t" + "\u202Ew".repeat(900), NOW)
                .getFirst();

        assertThat(step.by()).hasSize(200);
        assertThat(step.why()).hasSize(500).doesNotContain("\u202E");
    }
}
