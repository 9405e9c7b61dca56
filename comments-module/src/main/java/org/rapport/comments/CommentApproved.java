package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// The owner let a comment appear. Said in the transaction that decides it.
public record CommentApproved(CommentId comment, ArticleId article, Instant at) {}
