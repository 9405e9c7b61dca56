package org.rapport.sample;

import org.rapport.sample.Note.NoteId;

/// A note was kept; published in the transaction that keeps it.
public record NoteKept(NoteId id, String text) {}
