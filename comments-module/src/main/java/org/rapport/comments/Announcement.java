package org.rapport.comments;

import java.time.Instant;
import java.util.Locale;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

/// A page elsewhere that an article links to, or did, and what became of telling it so.
///
/// @param linked whether the article links there now
/// @param dueAt when to tell it next; null once that is done
/// @param tries how often that was tried since the text changed last
/// @param at since when that is the outcome
/// @param told whether it ever took what it was told
record Announcement(long id, @ColumnName("article_id") ArticleId article, String target, boolean linked,
        @ColumnName("due_at") @Nullable Instant dueAt, int tries, Outcome outcome,
        @ColumnName("settled_at") Instant at, boolean told) {
    /// What became of it.
    enum Outcome {
        /// It is to be told, or could not be reached so far.
        WAITING,
        /// It came in with an import: whoever wrote it then has told, or has not.
        FORMER,
        /// It took a webmention.
        WEBMENTION,
        /// It took a pingback.
        PINGBACK,
        /// It wants to be told nothing.
        SILENT,
        /// It did not take what it was told.
        REFUSED,
        /// It could not be reached, however often that was tried.
        UNREACHABLE;

        /// In the keys of messages.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// What others hear of it once that is settled.
        LinkbackSent.Result result() {
            return switch (this) {
                case WEBMENTION, PINGBACK -> LinkbackSent.Result.TOLD;
                case SILENT, REFUSED -> LinkbackSent.Result.NOT_WANTED;
                case WAITING, FORMER, UNREACHABLE -> LinkbackSent.Result.UNREACHABLE;
            };
        }

        /// Whether it knows of the link.
        boolean isTold() {
            return this == WEBMENTION || this == PINGBACK;
        }
    }
}
