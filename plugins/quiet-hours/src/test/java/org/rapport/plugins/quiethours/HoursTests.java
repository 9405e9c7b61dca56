package org.rapport.plugins.quiethours;

import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HoursTests {
    @ParameterizedTest
    @CsvSource({"21:59, false", "22:00, true", "23:59, true", "00:00, true", "06:59, true", "07:00, false",
        "12:00, false"})
    void lastOverMidnight(LocalTime moment, boolean isQuiet) {
        assertThat(Hours.USUAL.include(moment)).isEqualTo(isQuiet);
    }

    @ParameterizedTest
    @CsvSource({"12:59, false", "13:00, true", "14:29, true", "14:30, false", "23:00, false"})
    void lastWithinADay(LocalTime moment, boolean isQuiet) {
        assertThat(new Hours(true, LocalTime.of(13, 0), LocalTime.of(14, 30)).include(moment)).isEqualTo(isQuiet);
    }

    @Test
    void areNoneWhileTheyAreSwitchedOff() {
        assertThat(new Hours(false, LocalTime.of(22, 0), LocalTime.of(7, 0)).include(LocalTime.MIDNIGHT)).isFalse();
    }
}
