package org.rapport.content;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Origin;

/// Readers see the article from now on, for the first time or again. Said in the transaction that publishes it.
///
/// @param at the date that it carries: when readers saw it first, long ago for an import
/// @param withdrawnAt since when it had been taken back; null the first time, and in what older versions left in the
///     registry
public record ArticlePublished(ArticleId article, Slug slug, String title, Instant at, Origin origin,
        @Nullable Instant withdrawnAt) {
    /// Whether readers saw it before. Who tells people of new articles tells them the first time only.
    public boolean again() {
        return withdrawnAt != null;
    }
}
