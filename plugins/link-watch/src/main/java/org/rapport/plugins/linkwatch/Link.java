package org.rapport.plugins.linkwatch;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/// An address elsewhere that articles name, and how it stands with it.
///
/// @param failures on how many days nothing was there since something was
/// @param missingSince when the first of them was; null where something is there, or nobody can tell
/// @param failedOn the last of them, in the time zone of the site
/// @param movedTo where it stands for good instead
/// @param leftAt since when its owner wants to hear nothing of it
record Link(LinkId id, String address, int failures, @ColumnName("missing_since") @Nullable Instant missingSince,
        @ColumnName("failed_on") @Nullable LocalDate failedOn, @ColumnName("moved_to") @Nullable String movedTo,
        @ColumnName("left_at") @Nullable Instant leftAt) {
    /// On so many days nothing must have been there: sites have bad days.
    static final int DEAD = 3;
    /// Of an address; who names a longer one is not helped.
    static final int LONGEST = 2000;

    URI uri() {
        return URI.create(address);
    }

}
