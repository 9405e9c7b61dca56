package org.rapport.awards;

import org.jspecify.annotations.Nullable;

import org.rapport.comments.Comment;
import org.rapport.comments.Linkback;
import org.rapport.content.Article;

/// An award with everything that speaks for it.
///
/// @param article that it was given for
/// @param comment it was offered in, or null
/// @param linkback that speaks for it, or null
record Provenance(Award award, Kind kind, Article article, @Nullable Comment comment, @Nullable Linkback linkback) {
    /// Where the giver writes, as far as it is known.
    String giverAddress() {
        if (comment != null && !comment.site().isEmpty()) {
            return comment.site();
        }
        if (linkback != null) {
            return linkback.source();
        }
        return award.host() == null ? "" : "https://" + award.host() + "/";
    }

    boolean isVerified() {
        return linkback != null && linkback.verifiedAt() != null;
    }

    boolean isCommentHeld() {
        return comment != null && comment.state() == Comment.State.HELD;
    }

    boolean isCommentShown() {
        return comment != null && comment.state() == Comment.State.APPROVED;
    }
}
