package org.rapport.app.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.Jdbi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.PlainText;

/// The imports on the desk, one at a time. One that gives no sign of life fell together with the house.
@Component
class ImportRuns {
    /// How long the house may be silent about one that is at work.
    static final Duration SILENCE = Duration.ofSeconds(20);

    private static final int LATEST = 10;
    private static final int LONGEST_NAME = 200;

    private final ImportRunTable table;
    private final Clock clock;

    ImportRuns(Jdbi jdbi, Clock clock) {
        this.table = jdbi.onDemand(ImportRunTable.class);
        this.clock = clock;
    }

    /// Empty while another one is at work.
    @Transactional
    Optional<ImportRun> begin(String name) {
        table.interrupt(clock.instant().minus(SILENCE));
        return table.begin(PlainText.shortened(PlainText.line(name), LONGEST_NAME), clock.instant())
                ? table.atWork()
                : Optional.empty();
    }

    @Transactional
    Optional<ImportRun> find(ImportRunId id) {
        table.interrupt(clock.instant().minus(SILENCE));
        return table.find(id);
    }

    @Transactional
    Optional<ImportRun> atWork() {
        table.interrupt(clock.instant().minus(SILENCE));
        return table.atWork();
    }

    /// The newest first.
    @Transactional(readOnly = true)
    List<ImportRun> latest() {
        return table.latest(LATEST);
    }

    /// Says how far it has come, and with that that it is at work.
    @Transactional
    void tell(ImportRunId id, Reached reached) {
        table.tell(id, reached.items(), reached.done(),
                PlainText.shortened(PlainText.line(reached.reading()), LONGEST_NAME), clock.instant());
    }

    @Transactional
    void end(ImportRunId id, ImportRun.Outcome outcome, List<String> report) {
        table.end(id, outcome, String.join("\n", report), clock.instant());
    }
}
