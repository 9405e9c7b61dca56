package org.rapport.awards;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.rapport.comments.CommentId;
import org.rapport.content.ArticleId;

/// An offer before it is written down; see [Offer].
///
/// @param recalled whether an import brought what it was recognised in
record NewOffer(String kind, @Nullable String host, String giver, String address, @Nullable ArticleId article,
        Instant at, String words, @Nullable CommentId comment, boolean recalled, @Nullable String enteredBy) {
    /// Whether somebody makes it: a post alone is signed by nobody.
    boolean isSigned() {
        return comment != null || enteredBy != null;
    }
}
