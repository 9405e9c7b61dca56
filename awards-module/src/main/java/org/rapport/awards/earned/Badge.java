package org.rapport.awards.earned;

import java.time.Instant;

import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

import org.rapport.awards.emblems.Emblem;

/// A badge that the site itself gives.
///
/// @param slug the last part of the address of its drawing, for good
/// @param words what it means, for readers
/// @param written the word of its rule
/// @param isActive whether it is given and shown
/// @param since when it was made, or switched on again
record Badge(BadgeId id, String slug, String name, String words, @ColumnName("rule") String written,
        @Nested Emblem emblem, @ColumnName("active") boolean isActive, Instant since) {
    Rule rule() {
        return Rule.named(written);
    }

    /// Where readers are told what it means.
    String path() {
        return BadgePageController.PATH + "#" + slug;
    }

    String drawing() {
        return BadgePageController.PATH + "/earned/" + slug + ".svg";
    }

    String desk() {
        return DeskBadgeController.PATH + "/" + id.value();
    }
}
