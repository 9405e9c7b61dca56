package org.rapport.comments;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A part of a conversation, as visitors read it.
///
/// @param number of the part, counted from 1
/// @param parts how many there are
/// @param left how many places follow this part, those of what was taken back among them
/// @param count how many there are altogether
/// @param pinned what the owner put first, or null
record Reading(List<Talk> talks, int number, int parts, int left, int count, @Nullable CommentId pinned) {
    /// Whether this is all: then each comment's place on the page is its address.
    boolean isWhole() {
        return parts <= 1;
    }

    boolean isPinned(Comment comment) {
        return comment.id().equals(pinned);
    }
}
