package org.rapport.awards.earned;

import java.time.Instant;
import java.util.Locale;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.comments.Comment;
import org.rapport.comments.CommentId;
import org.rapport.comments.WriterId;

/// Somebody who has a badge, or had it.
///
/// @param writer null if she came in with an export: nobody can tell her from others, and it stands beside `comment` alone
/// @param comment what earned it; null once that is gone for good
/// @param since when it came to stand so
record Holder(HolderId id, @ColumnName("badge_id") BadgeId badge, @ColumnName("writer_id") @Nullable WriterId writer,
        @ColumnName("comment_id") @Nullable CommentId comment, State state, Instant since) {
    /// Whether it shows beside the name above `said`, if what earned it bears that name.
    ///
    /// @param by who said it, as far as she confirmed an address
    boolean isBeside(Comment said, @Nullable WriterId by) {
        return writer == null ? said.id().equals(comment) : writer.equals(by);
    }

    /// Where it stands.
    enum State {
        /// The site found that she may have earned it; the owner has to say so.
        PROPOSED,
        /// It shows.
        EARNED,
        /// What earned it does not appear any more. It comes back with that.
        LAPSED,
        /// The owner took it back, or did not want to give it: no rule gives it again.
        REVOKED;

        /// In the keys of messages.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What became of it once.
    ///
    /// @param by the owner's name; null where a rule did it
    /// @param why what she noted, perhaps empty
    record Step(@ColumnName("holder_id") HolderId holder, State state, Instant at,
            @ColumnName("by_whom") @Nullable String by, String why) {}
}
