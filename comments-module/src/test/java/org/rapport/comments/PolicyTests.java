package org.rapport.comments;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyTests {
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @CsvSource({"OPEN, false, SHOWN", "OPEN, true, SHOWN", "FIRST_HELD, false, FIRST_HELD", "FIRST_HELD, true, SHOWN",
        "ALL_HELD, false, HELD", "ALL_HELD, true, HELD", "CLOSED, false, CLOSED", "CLOSED, true, CLOSED"})
    void saysWhatBecomesOfWords(Admission admission, boolean isKnown, Prospect prospect) {
        assertThat(new Policy(admission, 0, false, 1).prospect(PUBLISHED, PUBLISHED, isKnown)).isEqualTo(prospect);
    }

    @ParameterizedTest
    @CsvSource({"0, 5000, SHOWN", "14, 0, SHOWN", "14, 14, SHOWN", "14, 15, CLOSED", "1, 1, SHOWN", "1, 2, CLOSED",
        "3650, 3650, SHOWN", "3650, 3651, CLOSED"})
    void closesAfterTheLastDay(int days, int later, Prospect prospect) {
        assertThat(new Policy(Admission.OPEN, days, false, 1).prospect(PUBLISHED, PUBLISHED.plusDays(later), false))
                .isEqualTo(prospect);
    }

    @ParameterizedTest
    @EnumSource
    void closesForEverybody(Admission admission) {
        assertThat(new Policy(admission, 1, false, 1).prospect(PUBLISHED, PUBLISHED.plusDays(2), true))
                .isEqualTo(Prospect.CLOSED);
    }

    @Test
    void holdsEverythingUntilTheOwnerSaysOtherwise() {
        assertThat(Policy.UNTOLD.prospect(PUBLISHED, PUBLISHED.plusYears(50), false)).isEqualTo(Prospect.FIRST_HELD);
        assertThat(Policy.UNTOLD.prospect(PUBLISHED, PUBLISHED.plusYears(50), true)).isEqualTo(Prospect.SHOWN);
    }
}
