package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// The words of a comment, or the name above them, are others now: its writer changed them, or the owner left something
/// out. Said in the transaction that keeps them.
public record CommentRevised(CommentId comment, ArticleId article, Instant at) {}
