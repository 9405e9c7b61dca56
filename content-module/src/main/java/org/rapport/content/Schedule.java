package org.rapport.content;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// That what stands on an article's sheet then goes out by itself.
///
/// @param by who said so
/// @param since when she said so
record Schedule(@ColumnName("article_id") ArticleId article, @ColumnName("goes_out_at") Instant goesOutAt,
        @ColumnName("scheduled_by") String by, @ColumnName("scheduled_at") Instant since) {
    /// Within this time everything goes out whose moment has come.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    boolean isDue(Instant now) {
        return !goesOutAt.isAfter(now);
    }

    /// Whether it should long be out.
    boolean isOverdue(Instant now) {
        return goesOutAt.plus(PATIENCE).isBefore(now);
    }

    /// That it goes out, or should have: message key.
    String saying(Instant now) {
        return isDue(now) ? "content.schedule.late" : "content.schedule.goes-out";
    }

    String day(ZoneId zone) {
        return goesOutAt.atZone(zone).toLocalDate().toString();
    }

    String time(ZoneId zone) {
        return goesOutAt.atZone(zone).toLocalTime().toString();
    }

    /// Which of the clock's times it is, where the clocks are turned back: "UTC+02:00".
    String offset(ZoneId zone) {
        var offset = goesOutAt.atZone(zone).getOffset();
        return offset.getTotalSeconds() == 0 ? "UTC" : "UTC" + offset;
    }
}
