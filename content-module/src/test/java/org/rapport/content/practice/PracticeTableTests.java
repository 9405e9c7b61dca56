package org.rapport.content.practice;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.api.Practice.CrisisLine;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class PracticeTableTests {
    private static final Instant LATER = MovableClock.START.plusSeconds(3_600);

    private final PracticeTable practice;

    PracticeTableTests(Database database) {
        this.practice = database.jdbi().onDemand(PracticeTable.class);
    }

    @Test
    void holdsNothingAtFirst() {
        assertThat(practice.find()).isEmpty();
        assertThat(practice.crisis()).isEmpty();
    }

    @Test
    void holdsOneRow() {
        assertThat(insert("The Quiet Room")).isTrue();
        assertThat(insert("The Loud Room")).isFalse();

        assertThat(practice.find()).contains(
                new PracticeTable.Row("The Quiet Room", "Elena", "Listener", "She waits.", "7 Lane\nWesthaven",
                        "Mondays",
                        "soon", MovableClock.START, 1));
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        insert("The Quiet Room");

        assertThat(update("The Quieter Room", 1)).isTrue();
        assertThat(update("The Loud Room", 1)).isFalse();

        assertThat(practice.find()).hasValueSatisfying(row -> {
            assertThat(row.name()).isEqualTo("The Quieter Room");
            assertThat(row.changedAt()).isEqualTo(LATER);
            assertThat(row.version()).isEqualTo(2);
        });
    }

    @Test
    void keepsTheLinesInTheirOrder() {
        practice.keepCrisis(1, "116 123", "to talk");
        practice.keepCrisis(0, "112", "danger");

        assertThat(practice.crisis()).containsExactly(new CrisisLine("112", "danger"),
                new CrisisLine("116 123", "to talk"));

        practice.forgetCrisis();

        assertThat(practice.crisis()).isEmpty();
    }

    private boolean insert(String name) {
        return practice.insert(name, "Elena", "Listener", "She waits.", "7 Lane\nWesthaven", "Mondays", "soon",
                MovableClock.START);
    }

    private boolean update(String name, int version) {
        return practice.update(name, "Elena", "Listener", "She waits.", "", "", "", LATER, version);
    }
}
