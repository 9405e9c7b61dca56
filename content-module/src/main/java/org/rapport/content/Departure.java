package org.rapport.content;

import java.time.Instant;
import java.util.Collection;

/// An article that goes out by itself, with what stands on its sheet so far.
record Departure(Schedule schedule, Manuscript manuscript) {
    /// What keeps it from going out: message keys.
    Collection<String> problems() {
        return manuscript.missing().values();
    }

    /// Whether its moment has passed, and it needs the owner.
    boolean isStuck(Instant now) {
        return schedule.isDue(now) && !problems().isEmpty() || schedule.isOverdue(now);
    }
}
