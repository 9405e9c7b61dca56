package org.rapport.content;

import java.time.Instant;

/// What an article said once, kept for good: title, text, tags and sources together.
///
/// @param sources what the text cited then, as CSL-JSON, or nothing
/// @param words how many words the body has
/// @param at since when readers saw it, or when it was set aside
record Revision(RevisionId id, ArticleId article, Kind kind, ArticleText text, String sources, int words, Instant at) {
    enum Kind {
        /// Readers saw it.
        PUBLISHED,
        /// It came too late, was thrown away, or made room for other words.
        SET_ASIDE;

        /// What it is called: a message key, which wants the number of words.
        String words() {
            return switch (this) {
                case PUBLISHED -> "content.revision.published";
                case SET_ASIDE -> "content.revision.set-aside";
            };
        }
    }

    /// Where it stands behind its article.
    String path(Article of) {
        return of.desk() + "/revisions/" + id.value();
    }
}
