package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// The source of a linkback, or the link in it, is not there any more, as we saw ourselves. Said in the transaction that
/// notes it.
public record LinkbackGone(LinkbackId linkback, ArticleId article, Instant at) {}
