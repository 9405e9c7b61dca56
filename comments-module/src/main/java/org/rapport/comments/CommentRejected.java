package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// The owner set a comment aside or took it for spam, before or after it appeared. Said in the transaction that decides it.
public record CommentRejected(CommentId comment, ArticleId article, Instant at) {}
