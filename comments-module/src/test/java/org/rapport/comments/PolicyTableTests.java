package org.rapport.comments;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NOW;

@OnBothDatabases
class PolicyTableTests {
    private final PolicyTable policies;

    PolicyTableTests(Database database) {
        this.policies = database.jdbi().onDemand(PolicyTable.class);
    }

    @Test
    void holdsOneRow() {
        assertThat(policies.find()).isEmpty();
        assertThat(policies.insert(Admission.FIRST_HELD, 14, true, NOW)).isTrue();
        assertThat(policies.insert(Admission.OPEN, 0, false, NOW)).isFalse();

        assertThat(policies.find()).contains(new Policy(Admission.FIRST_HELD, 14, true, 1));
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        policies.insert(Admission.FIRST_HELD, 14, true, NOW);

        assertThat(policies.update(Admission.CLOSED, 0, false, NOW, 1)).isTrue();
        assertThat(policies.update(Admission.OPEN, 3, false, NOW, 1)).isFalse();

        assertThat(policies.find()).contains(new Policy(Admission.CLOSED, 0, false, 2));
    }
}
