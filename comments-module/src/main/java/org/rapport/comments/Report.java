package org.rapport.comments;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// What a reader has against a comment. It is no proof, and names nobody.
///
/// @param reason in her words, perhaps empty
record Report(String reason, @ColumnName("reported_at") Instant at) {
    static final int LONGEST_REASON = 500;
}
