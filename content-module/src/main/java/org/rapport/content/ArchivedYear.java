package org.rapport.content;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// A year of the practice's calendar in which articles came out.
record ArchivedYear(int year) {
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    /// All of them on the clock of `zone`, the newest first: one look for each, however many articles there are.
    static List<ArchivedYear> all(HeadlineTable headlines, ZoneId zone) {
        var years = new ArrayList<ArchivedYear>();
        var newest = headlines.latestBefore(END_OF_TIME);
        while (newest.isPresent()) {
            var year = new ArchivedYear(newest.get().atZone(zone).getYear());
            years.add(year);
            newest = headlines.latestBefore(year.start(zone));
        }
        return years;
    }

    Instant start(ZoneId zone) {
        return Year.of(year).atDay(1).atStartOfDay(zone).toInstant();
    }

    Instant end(ZoneId zone) {
        return new ArchivedYear(year + 1).start(zone);
    }

    String path() {
        return "/archive/" + year;
    }
}
