package org.rapport.app.shell;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.api.page.DeskItem.Waiting;

import static org.assertj.core.api.Assertions.assertThat;

class AgendaTests {
    private static final Instant NOW = Instant.parse("2026-03-04T17:00:00Z");
    private static final Waiting NEW = since(NOW);
    private static final Waiting OLD = since(NOW.minusSeconds(1));
    private static final Waiting AHEAD = since(NOW.plusMillis(1));

    @Test
    void hasTheOldestFirstAndWhatIsAheadLast() {
        assertThat(Agenda.of(List.of(AHEAD, NEW, OLD), NOW).items()).containsExactly(OLD, NEW, AHEAD);
    }

    @Test
    void countsWhatWaitsAndNotWhatIsAhead() {
        assertThat(Agenda.of(List.of(AHEAD, NEW, OLD), NOW).waiting()).isEqualTo(2);
    }

    private static Waiting since(Instant moment) {
        return new Waiting(moment, output -> {});
    }
}
