package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// The owner took back what she had decided about a comment: it waits again. Said in the transaction that reopens it.
public record CommentReopened(CommentId comment, ArticleId article, Instant at) {}
