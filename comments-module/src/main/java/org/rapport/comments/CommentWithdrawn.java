package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// A comment is gone for good: its writer took it back, before or after it appeared, or it was taken for spam and its time
/// is over. What was said, and as whom, is not kept any more.
/// Said in the transaction that forgets it.
public record CommentWithdrawn(CommentId comment, ArticleId article, Instant at) {}
