package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// The writer of a comment took it back, before or after it appeared: what she said, and as whom, is not kept any more.
/// Said in the transaction that forgets it.
public record CommentWithdrawn(CommentId comment, ArticleId article, Instant at) {}
