package org.example.keepsakes;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.comments.CommentId;

/// Something to write about one day.
///
/// @param comment that made the owner think of it; null if none did
record Idea(IdeaId id, @ColumnName("comment_id") @Nullable CommentId comment, String words,
        @ColumnName("noted_at") Instant notedAt) {
    static final int LONGEST = 300;
}
