package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// A page elsewhere was told that an article links to it, or cannot be told. Said in the transaction that notes it.
///
/// @param target the page, as the article spells its address
public record LinkbackSent(ArticleId article, String target, Result result, Instant at) {
    /// What came of it.
    public enum Result {
        /// It took a webmention or a pingback.
        TOLD,
        /// It wants to be told nothing, or did not take it.
        NOT_WANTED,
        /// It could not be reached, however often that was tried.
        UNREACHABLE
    }
}
