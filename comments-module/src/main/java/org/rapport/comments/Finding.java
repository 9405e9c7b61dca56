package org.rapport.comments;

import java.util.Objects;

import org.rapport.api.PlainText;

/// What a check found.
///
/// @param words a plain sentence for the owner, in the site's language; cut at 500 letters
/// @param note the same for the writer, who reads it behind her private link as long as her words wait, unless she may be in
/// danger; empty for none
public record Finding(Verdict verdict, String words, String note) {
    static final int LONGEST = 500;

    /// What follows from it. The worst of all checks counts.
    public enum Verdict {
        /// Nothing speaks against it.
        FINE,
        /// The owner should read it first.
        HOLD,
        /// It goes into the box of spam.
        SPAM,
        /// Somebody may be in danger: the owner should read it before all else, and it is never spam.
        URGENT
    }

    public Finding {
        Objects.requireNonNull(verdict, "verdict");
        words = PlainText.shortened(PlainText.line(words), LONGEST);
        note = PlainText.shortened(PlainText.line(note), LONGEST);
    }

    /// What only the owner is told.
    public Finding(Verdict verdict, String words) {
        this(verdict, words, "");
    }

    /// The same, and its writer is told `note`. What makes somebody suspect is better kept from her.
    public Finding telling(String note) {
        return new Finding(verdict, words, note);
    }
}
