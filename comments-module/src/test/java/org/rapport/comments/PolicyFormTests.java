package org.rapport.comments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyFormTests {
    @ParameterizedTest
    @EnumSource
    void saysWhatIsChosen(Admission admission) {
        var policy = new Policy(admission, 14, false, 3);

        assertThat(PolicyForm.of(policy).problems()).isEmpty();
        assertThat(PolicyForm.of(policy).policy()).isEqualTo(policy);
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "' ', 0", "0, 0", "007, 7", "3650, 3650"})
    void readsDays(String typed, int days) {
        var form = new PolicyForm("OPEN", typed, false, 1);

        assertThat(form.problems()).isEmpty();
        assertThat(form.policy().days()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3651", "-1", "1.5", "a week", "99999999999", "１４"})
    void refusesWhatIsNoNumberOfDays(String typed) {
        assertThat(new PolicyForm("OPEN", typed, false, 1).problems()).containsOnlyKeys("days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open", "FRIENDS"})
    void refusesWhatIsNoRule(String typed) {
        assertThat(new PolicyForm(typed, "", false, 1).problems()).containsOnlyKeys("admission");
    }

    @Test
    void bearsThatNothingWasSent() {
        assertThat(new PolicyForm(null, null, false, 0).problems()).containsOnlyKeys("admission");
    }
}
