package org.rapport.sample;

import java.time.Instant;

import org.rapport.api.Id;

/// Something noted.
public record Note(NoteId id, String text, Instant written) {
    /// Identifies a note.
    public record NoteId(long value) implements Id {}
}
