package org.rapport.comments;

import java.time.Instant;

/// Something became of words that are for the owner's eyes only, or of her answer to them. Nobody outside hears of that.
///
/// @param isNew whether they came in just now
record ConfidenceChanged(CommentId comment, boolean isNew, Instant at) {}
