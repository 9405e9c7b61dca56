package org.rapport.comments;

import java.time.Instant;
import java.util.Locale;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

/// A page elsewhere that links to an article here, announced by pingback, webmention or trackback.
///
/// @param source its address
/// @param host of the source, without `www.`
/// @param excerpt the words around the link, perhaps empty
/// @param author of the source, as it says itself; perhaps empty
/// @param authorUrl a page about the author, below which the source lies; perhaps empty
/// @param verifiedAt when we saw the link ourselves; null for what an import recorded elsewhere
/// @param claimedAt when the site that it was recorded on saw the link, as an export says
/// @param claimedBy the host of that site
/// @param goneAt since when the source, or the link in it, is not there any more; null while it is
public record Linkback(LinkbackId id, @ColumnName("article_id") ArticleId article, String source, String host,
        Kind kind, String title, String excerpt, String author, @ColumnName("author_url") String authorUrl, State state,
        @ColumnName("received_at") Instant at,
        @ColumnName("verified_at") @Nullable Instant verifiedAt,
        @ColumnName("claimed_at") @Nullable Instant claimedAt,
        @ColumnName("claimed_by") @Nullable String claimedBy,
        @ColumnName("gone_at") @Nullable Instant goneAt) {
    /// What the source is to the article (microformats2: `in-reply-to`, `like-of`, `repost-of`).
    public enum Kind {
        MENTION, REPLY, LIKE, REPOST
    }

    /// Where a linkback stands.
    public enum State {
        /// It waits for the owner.
        HELD,
        /// Everybody sees it, as long as it is not gone.
        SHOWN,
        /// The owner set it aside; its source is told nothing.
        REJECTED
    }

    /// Names what its page says: something else once the page does.
    public String seen() {
        return String.valueOf(verifiedAt);
    }

    /// Whether its page links here as far as we know, and the owner did not set that aside.
    public boolean stands() {
        return state != State.REJECTED && goneAt == null;
    }

    /// In the keys of messages.
    String kindWord() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
