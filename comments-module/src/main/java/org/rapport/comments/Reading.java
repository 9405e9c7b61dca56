package org.rapport.comments;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// A part of a conversation, as visitors read it.
///
/// @param number of the part, counted from 1
/// @param parts how many there are
/// @param left how many places follow this part, those of what was taken back among them
/// @param count how many there are altogether
/// @param pinned what the owner put first, or null
/// @param badges what stands beside the names
record Reading(List<Talk> talks, int number, int parts, int left, int count, @Nullable CommentId pinned,
        Map<CommentId, Content> badges) {
    /// Whether this is all: then each comment's place on the page is its address.
    boolean isWhole() {
        return parts <= 1;
    }

    boolean isPinned(Comment comment) {
        return comment.id().equals(pinned);
    }

    /// What stands beside the name of who said `comment`, which appears.
    Content beside(Comment comment) {
        return Objects.requireNonNull(badges.get(comment.id()));
    }
}
