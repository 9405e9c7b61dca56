package org.rapport.content;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

import org.rapport.api.Site;

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

    /// Its moment as people write it.
    String moment(Site site) {
        return site.moment(goesOutAt) + offset(site.zone());
    }

    /// Which of its two times it is, where the clock shows it twice: " (UTC+02:00)"; else nothing.
    String offset(ZoneId zone) {
        var at = goesOutAt.atZone(zone);
        var isShownTwice = zone.getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        return isShownTwice ? " (UTC" + at.getOffset().getId().replace("Z", "") + ")" : "";
    }
}
