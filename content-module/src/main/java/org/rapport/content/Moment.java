package org.rapport.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.rapport.api.Messages;

/// A moment on the practice's clock, as it was typed.
sealed interface Moment {
    int LAST_YEAR = 9999;

    /// It will come. Where the clock shows it twice, the first time is meant.
    record Coming(Instant at) implements Moment {}

    /// It cannot be read, or no calendar has it.
    record Unclear() implements Moment {}

    /// It never comes: the clocks go from `last` to `next`.
    record Skipped(LocalTime last, LocalTime next) implements Moment {}

    /// It is over.
    record Passed() implements Moment {}

    static Moment read(String day, String time, ZoneId zone, Instant now) {
        try {
            var date = LocalDate.parse(day.strip());
            var typed = date.atTime(LocalTime.parse(time.strip()));
            return date.getYear() < 1 || date.getYear() > LAST_YEAR ? new Unclear() : of(typed, zone, now);
        } catch (DateTimeException e) {
            return new Unclear();
        }
    }

    private static Moment of(LocalDateTime typed, ZoneId zone, Instant now) {
        var jump = zone.getRules().getTransition(typed);
        if (jump != null && jump.isGap()) {
            return new Skipped(jump.getDateTimeBefore().toLocalTime(), jump.getDateTimeAfter().toLocalTime());
        }
        var at = typed.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
        return at.isAfter(now) ? new Coming(at) : new Passed();
    }

    /// What to do about one that cannot be taken.
    default String refusal(Messages messages) {
        return switch (this) {
            case Coming coming -> "";
            case Unclear unclear -> messages.say("content.schedule.unclear");
            case Skipped(LocalTime last, LocalTime next) ->
                messages.say("content.schedule.skipped", last.toString(), next.toString());
            case Passed passed -> messages.say("content.schedule.passed");
        };
    }
}
