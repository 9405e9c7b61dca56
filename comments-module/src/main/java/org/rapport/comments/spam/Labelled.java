package org.rapport.comments.spam;

/// A text of which somebody said what it is.
record Labelled(Text said, boolean isSpam) {}
