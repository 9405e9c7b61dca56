package org.rapport.comments.spam;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// What was learned from one text, on its way from one site to another.
///
/// @param traits the hashes of those that the text has in common with others, eight bytes each
/// @param at when: what was learned then, and says the same, is the same lesson
public record Lesson(boolean spam, byte[] traits, @ColumnName("learned_at") Instant at) {
    /// Throws [IllegalArgumentException] where the bytes are no hashes.
    public Lesson {
        if (traits.length % Long.BYTES != 0) {
            throw new IllegalArgumentException("A hash has eight bytes");
        }
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
