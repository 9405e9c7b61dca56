package org.rapport.testkit.sample;

import org.rapport.testkit.sample.Note.NoteId;

/// A note was kept; published in the transaction that keeps it.
public record NoteKept(NoteId id, String text) {}
