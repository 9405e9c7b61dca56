package org.rapport.comments;

import java.util.Objects;

import org.rapport.api.PlainText;

/// What a check found.
///
/// @param words a plain sentence for the owner, in the site's language; cut at 500 letters
public record Finding(Verdict verdict, String words) {
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
    }
}
