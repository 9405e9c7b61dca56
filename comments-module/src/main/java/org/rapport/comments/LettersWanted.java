package org.rapport.comments;

/// A writer said yes to letters about answers; those that she could read since she was asked were not told her.
record LettersWanted(WriterId writer) {}
