package org.rapport.content;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/// When what stands on a sheet goes out by itself: as it is kept, or as it was typed.
///
/// @param departure as it is kept, or null
/// @param refused what was typed and cannot be taken, or null
record Leaving(@Nullable Departure departure, String day, String time, @Nullable Moment refused, Instant now) {
    /// What was typed stands before what is kept.
    static Leaving of(@Nullable Departure kept, Sheet sheet, ZoneId zone, Instant now) {
        var refused = sheet.isWrong("moment") ? Moment.read(sheet.day(), sheet.time(), zone, now) : null;
        return kept == null || sheet.isTimed() || refused != null
                ? new Leaving(kept, sheet.day(), sheet.time(), refused, now)
                : new Leaving(kept, kept.schedule().day(zone), kept.schedule().time(zone), null, now);
    }

    boolean isStuck() {
        return departure != null && departure.isStuck(now);
    }

    /// Whether there is something to look at.
    boolean isOpen() {
        return refused != null || isStuck();
    }
}
