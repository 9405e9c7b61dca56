package org.rapport.plugins.contact;

import java.time.Duration;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// On what terms the form is offered.
///
/// @param days after which a request is deleted by itself
/// @param hasStory whether there is a field for a few words on what it is about
record Terms(@ColumnName("is_open") boolean isOpen, int days, @ColumnName("has_story") boolean hasStory) {
    static final int FEWEST_DAYS = 1;
    static final int MOST_DAYS = 365;
    /// As long as the owner set nothing else.
    static final Terms USUAL = new Terms(true, 30, false);

    Duration kept() {
        return Duration.ofDays(days);
    }
}
