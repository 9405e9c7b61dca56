package org.rapport.comments;

import java.time.Instant;

import org.rapport.api.Origin;
import org.rapport.content.ArticleId;

/// Another site's page links to an article: verified by us ([Origin#HERE]), or recorded elsewhere and brought in by an
/// import. Said in the transaction that keeps the linkback.
///
/// @param host of the source, without `www.`
/// @param title of the source
/// @param at when it was announced, long ago for an import
public record LinkbackReceived(LinkbackId linkback, ArticleId article, String host, String title, Instant at,
        Origin origin) {}
