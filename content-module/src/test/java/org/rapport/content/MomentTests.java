package org.rapport.content;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.content.Moment.Coming;
import org.rapport.content.Moment.Passed;
import org.rapport.content.Moment.Skipped;
import org.rapport.content.Moment.Unclear;

import static org.assertj.core.api.Assertions.assertThat;

class MomentTests {
    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-03-05, 09:00, 2026-03-05T08:00:00Z",
        "America/New_York, 2026-03-05, 09:00, 2026-03-05T14:00:00Z",
        "Europe/Berlin, 2026-07-01, 00:00, 2026-06-30T22:00:00Z",
        "Europe/Berlin, 2026-03-05, 09:00:30, 2026-03-05T08:00:30Z",
        "Europe/Berlin, 9999-12-31, 23:59, 9999-12-31T22:59:00Z"})
    void isReadOnThePracticesClock(ZoneId zone, String day, String time, Instant at) {
        assertThat(Moment.read(day, time, zone, Cast.NOW)).isEqualTo(new Coming(at));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-03-29, 02:00, 02:00, 03:00", "Europe/Berlin, 2026-03-29, 02:59, 02:00, 03:00",
        "America/New_York, 2026-03-08, 02:30, 02:00, 03:00"})
    void isNoneThatTheClocksJumpOver(ZoneId zone, String day, String time, LocalTime last, LocalTime next) {
        assertThat(Moment.read(day, time, zone, Cast.NOW)).isEqualTo(new Skipped(last, next));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-03-29, 01:59, 2026-03-29T00:59:00Z",
        "Europe/Berlin, 2026-03-29, 03:00, 2026-03-29T01:00:00Z",
        "America/New_York, 2026-03-08, 03:00, 2026-03-08T07:00:00Z"})
    void isThereOnBothSidesOfTheJump(ZoneId zone, String day, String time, Instant at) {
        assertThat(Moment.read(day, time, zone, Cast.NOW)).isEqualTo(new Coming(at));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin, 2026-10-25, 02:30, 2026-10-25T00:30:00Z, ' (UTC+02:00)'",
        "Europe/Berlin, 2026-10-25, 03:00, 2026-10-25T02:00:00Z, ''",
        "America/New_York, 2026-11-01, 01:30, 2026-11-01T05:30:00Z, ' (UTC-04:00)'",
        "Europe/London, 2026-10-25, 01:30, 2026-10-25T00:30:00Z, ' (UTC+01:00)'",
        "UTC, 2026-11-01, 01:30, 2026-11-01T01:30:00Z, ''"})
    void isTheEarlierWhereTheClocksShowItTwice(ZoneId zone, String day, String time, Instant at, String offset) {
        assertThat(Moment.read(day, time, zone, Cast.NOW)).isEqualTo(new Coming(at));

        var schedule = new Schedule(new ArticleId(1), at, "Elena", Cast.NOW);
        assertThat(schedule.offset(zone)).isEqualTo(offset);
        assertThat(schedule.day(zone) + " " + schedule.time(zone)).isEqualTo(day + " " + time);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, 17:00", "2026-03-04, 16:59", "2011-12-30, 18:00", "0001-01-01, 00:00"})
    void isOverAtOnce(String day, String time) {
        assertThat(Moment.read(day, time, ZoneId.of("UTC"), Cast.NOW)).isEqualTo(new Passed());
    }

    @ParameterizedTest
    @CsvSource({"'', 09:00", "2026-03-05, ''", "2026-02-30, 09:00", "2026-03-05, 24:00", "tomorrow, noon",
        "+10000-01-01, 09:00", "-0001-01-01, 09:00", "275760-09-13, 09:00", "+999999999-12-31, 23:59"})
    void cannotBeReadFromAnythingElse(String day, String time) {
        assertThat(Moment.read(day, time, ZoneId.of("UTC"), Cast.NOW)).isEqualTo(new Unclear());
    }

    @Test
    void standsAtItsTimeWithSpacesAroundIt() {
        assertThat(Moment.read(" 2026-03-05 ", " 09:00 ", ZoneId.of("UTC"), Cast.NOW)).isInstanceOf(Coming.class);
    }
}
