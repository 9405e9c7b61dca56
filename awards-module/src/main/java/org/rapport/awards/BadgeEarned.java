package org.rapport.awards;

import java.time.Instant;

import org.rapport.comments.CommentId;
import org.rapport.comments.WriterId;

/// Somebody has a badge that the site itself gives, for the first time or given again by the owner. Said in the
/// transaction that notes it.
///
/// @param writer as [org.rapport.comments.Writers] know her
/// @param badge the last part of the address of its drawing, such as `first-comment`
/// @param comment what earned it
public record BadgeEarned(WriterId writer, String badge, CommentId comment, Instant at) {}
