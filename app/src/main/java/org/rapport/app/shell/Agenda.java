package org.rapport.app.shell;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.rapport.api.page.DeskItem.Waiting;

/// What stands on the desk: what waits, the oldest first, then what is ahead.
record Agenda(List<Waiting> items, Instant now) {
    static Agenda of(List<Waiting> items, Instant now) {
        return new Agenda(items.stream().sorted(Comparator.comparing(Waiting::since)).toList(), now);
    }

    /// How many things wait already.
    long waiting() {
        return items.stream().filter(item -> !item.since().isAfter(now)).count();
    }
}
