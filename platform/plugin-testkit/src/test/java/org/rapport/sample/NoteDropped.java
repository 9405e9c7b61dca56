package org.rapport.sample;

import org.rapport.sample.Note.NoteId;

/// A note fell off; said by whoever lets it fall.
public record NoteDropped(NoteId id) {}
