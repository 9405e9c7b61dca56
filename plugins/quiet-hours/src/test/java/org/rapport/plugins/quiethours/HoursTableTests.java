package org.rapport.plugins.quiethours;

import java.time.LocalTime;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class HoursTableTests {
    private static final LocalTime LATE = LocalTime.of(23, 30);
    private static final LocalTime EARLY = LocalTime.of(6, 5);

    private final HoursTable hours;

    HoursTableTests(Database database) {
        this.hours = database.jdbi().onDemand(HoursTable.class);
    }

    @Test
    void isEmptyUntilSomethingIsSet() {
        hours.update(true, LATE, EARLY);

        assertThat(hours.find()).isEmpty();
    }

    @Test
    void keepsOneRow() {
        hours.insert(true, LATE, EARLY);
        hours.insert(true, EARLY, LATE);
        assertThat(hours.find()).contains(new Hours(true, LATE, EARLY));

        hours.update(false, EARLY, LATE);
        assertThat(hours.find()).contains(new Hours(false, EARLY, LATE));
    }
}
