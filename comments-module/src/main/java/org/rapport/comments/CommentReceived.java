package org.rapport.comments;

import java.time.Instant;

import org.rapport.api.Origin;
import org.rapport.content.ArticleId;

/// A comment came in and is kept, whether it waits, appears or is taken for spam. Said in the transaction that keeps it.
///
/// @param at when it was said, long ago for an import
public record CommentReceived(CommentId comment, ArticleId article, Instant at, Origin origin) {}
