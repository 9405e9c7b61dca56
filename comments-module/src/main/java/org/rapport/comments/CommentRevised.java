package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// A writer put other words, or another name, in the place of what she had sent. Said in the transaction that keeps them.
public record CommentRevised(CommentId comment, ArticleId article, Instant at) {}
