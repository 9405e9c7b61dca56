package org.rapport.comments;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

/// A page elsewhere that links to an article here, announced by pingback or trackback.
///
/// @param source its address
/// @param host of the source, without `www.`
/// @param excerpt the words around the link, perhaps empty
/// @param verifiedAt when we saw the link ourselves; null for what an import recorded elsewhere
/// @param claimedAt when the site that it was recorded on saw the link, as an export says
/// @param claimedBy the host of that site
public record Linkback(LinkbackId id, @ColumnName("article_id") ArticleId article, String source, String host,
        String title, String excerpt, @ColumnName("received_at") Instant at,
        @ColumnName("verified_at") @Nullable Instant verifiedAt,
        @ColumnName("claimed_at") @Nullable Instant claimedAt,
        @ColumnName("claimed_by") @Nullable String claimedBy) {}
