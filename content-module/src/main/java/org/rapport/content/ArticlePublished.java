package org.rapport.content;

import java.time.Instant;

import org.rapport.api.Origin;

/// Readers see the article from now on, for the first time or again. Said in the transaction that publishes it.
///
/// @param at the date that it carries, long ago for an import
public record ArticlePublished(ArticleId article, Slug slug, String title, Instant at, Origin origin) {}
