package org.rapport.app.readings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.rapport.api.Site;

/// Counts how often each page is read on each day of the practice's time zone. Of a request it looks at the path, and
/// at whether a person's browser asks for it; nothing else is kept. What was counted is written down each minute: a
/// killed process loses a minute's numbers.
@Component
public class Readings {
    private static final int MOST = 10_000;

    private final Map<Reading, LongAdder> counted = new ConcurrentHashMap<>();
    private final ReadingTable table;
    private final Site site;
    private final Clock clock;

    Readings(ReadingTable table, Site site, Clock clock) {
        this.table = table;
        this.site = site;
        this.clock = clock;
    }

    private record Reading(LocalDate day, String path) {}

    /// Counts `request`, which is answered with a page, if somebody is going to read it.
    public void note(HttpServletRequest request) {
        if (Reader.isPerson(request)) {
            var reading = new Reading(today(), request.getRequestURI());
            if (counted.size() < MOST || counted.containsKey(reading)) {
                counted.computeIfAbsent(reading, first -> new LongAdder()).increment();
            }
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), site.zone());
    }

    @PreDestroy
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void writeDown() {
        counted.forEach((reading, count) -> {
            var since = count.sumThenReset();
            if (since > 0) {
                table.add(reading.day(), reading.path(), since);
            }
        });
        counted.keySet().removeIf(reading -> reading.day().isBefore(today()));
    }
}
