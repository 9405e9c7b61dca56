package org.rapport.comments;

import java.time.Instant;
import java.util.Locale;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

/// A page elsewhere that is said to link to an article here, or not any more.
///
/// @param target the article’s address, as the sender spelled it
/// @param dueAt when to look at the page next; null once that is done
/// @param tries how often it was looked at since it was announced last
record Webmention(long id, @ColumnName("article_id") ArticleId article, String source, String target,
        @ColumnName("received_at") Instant at, @ColumnName("due_at") @Nullable Instant dueAt, int tries,
        Outcome outcome) {
    /// What became of it.
    enum Outcome {
        /// It was not looked at yet, or could not be read so far.
        WAITING,
        /// The link is there, and recorded.
        LINKED,
        /// The page does not link to the article.
        UNLINKED,
        /// What is there is neither a page nor a text.
        UNFIT,
        /// There is no such page any more.
        GONE,
        /// It could not be read, however often that was tried.
        UNREADABLE,
        /// The article is not there any more.
        HOMELESS;

        /// In the keys of messages.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
