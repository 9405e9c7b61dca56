package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// The owner left words out of a comment, for good: whoever keeps some of them forgets them. Said in the transaction that
/// does so.
public record CommentRedacted(CommentId comment, ArticleId article, Instant at) {}
