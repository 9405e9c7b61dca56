package org.rapport.comments;

import java.time.Instant;

/// A writer said yes to letters about answers; those since then were not told her.
record LettersWanted(WriterId writer, Instant since) {}
