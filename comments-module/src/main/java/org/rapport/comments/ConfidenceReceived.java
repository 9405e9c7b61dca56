package org.rapport.comments;

import java.time.Instant;

/// Words came in that are for the owner's eyes only, or she answered such. Nobody outside hears of that.
record ConfidenceReceived(CommentId comment, Instant at) {}
