package org.rapport.content;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A year in which articles came out.
record ArchivedYear(int year, long articles) {
    /// The years of `moments` on the clock of `zone`, the newest first.
    static List<ArchivedYear> of(List<Instant> moments, ZoneId zone) {
        var counted = moments.stream().collect(Collectors.groupingBy(at -> at.atZone(zone).getYear(), TreeMap::new,
                Collectors.counting()));
        return counted.descendingMap().entrySet().stream().map(it -> new ArchivedYear(it.getKey(), it.getValue()))
                .toList();
    }

    String path() {
        return "/archive/" + year;
    }
}
