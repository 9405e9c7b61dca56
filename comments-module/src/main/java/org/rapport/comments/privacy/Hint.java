package org.rapport.comments.privacy;

import java.util.Locale;

/// Something in a text that may be better left out.
///
/// @param passage as it stands in the text: a sentence, or a name
public record Hint(Kind kind, String passage) {
    /// What it may tell.
    public enum Kind {
        /// That somebody was the practice's client: a testimonial, wanted or not.
        CLIENT,
        /// What was said or done in a session.
        SESSION,
        /// The full name of somebody who did not write it.
        NAME;

        /// In the keys of messages.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether an answer may confirm that its writer is a client.
        public boolean tellsOfTherapy() {
            return this != NAME;
        }
    }
}
