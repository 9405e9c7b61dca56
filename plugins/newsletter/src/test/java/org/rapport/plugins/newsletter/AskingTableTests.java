package org.rapport.plugins.newsletter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class AskingTableTests {
    private static final Instant NOW = MovableClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    private final AskingTable askings;

    AskingTableTests(Database database) {
        this.askings = database.jdbi().onDemand(AskingTable.class);
    }

    @Test
    void countsForADayWhoWasAsked() {
        askings.note("address", "network", NOW);
        askings.note("address", "elsewhere", NOW);

        assertThat(askings.countAddress(List.of("address", "before"), NOW)).isEqualTo(2);
        assertThat(askings.countNetwork(List.of("network"), NOW)).isOne();
        assertThat(askings.countNetwork(List.of("network"), LATER)).isZero();
        askings.forget(NOW);
        assertThat(askings.countNetwork(List.of("network"), NOW)).isOne();
        askings.forget(LATER);
        assertThat(askings.countAddress(List.of("address"), NOW)).isZero();
    }

    @Test
    void remembersWhoRefused() {
        assertThat(askings.isRefused("hash")).isFalse();

        askings.refuse("hash", NOW);
        askings.refuse("hash", LATER);

        assertThat(askings.isRefused("hash")).isTrue();
    }
}
