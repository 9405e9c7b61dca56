package org.rapport.content.practice;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

@OnBothDatabases
class PracticeTableTests {
    private final PracticeTable practice;

    PracticeTableTests(Database database) {
        this.practice = database.jdbi().onDemand(PracticeTable.class);
    }

    @Test
    void holdsNothingAtFirst() {
        assertThat(practice.version()).isEmpty();
        assertThat(practice.facts()).isEmpty();
    }

    @Test
    void beginsOnce() {
        assertThat(practice.begin(MovableClock.START)).isTrue();
        assertThat(practice.begin(MovableClock.START)).isFalse();

        assertThat(practice.version()).contains(1);
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        practice.begin(MovableClock.START);

        assertThat(practice.change(1, MovableClock.START)).isTrue();
        assertThat(practice.change(1, MovableClock.START)).isFalse();

        assertThat(practice.version()).contains(2);
    }

    @Test
    void keepsATextForEachFact() {
        practice.keep("name", "The Quiet Room");
        practice.keep("crisis", "\t112\tdanger\nSpain\t024\tto talk");

        assertThat(practice.facts()).containsOnly(entry("name", "The Quiet Room"),
                entry("crisis", "\t112\tdanger\nSpain\t024\tto talk"));

        practice.forget();

        assertThat(practice.facts()).isEmpty();
    }
}
