package org.rapport.comments;

import java.util.Locale;

/// What becomes of words that a visitor sends.
enum Prospect {
    /// They appear at once.
    SHOWN,
    /// They wait for the owner, as those of everybody who is not known yet.
    FIRST_HELD,
    /// They wait for the owner, as everybody's.
    HELD,
    /// They are not taken.
    CLOSED;

    /// In the keys of messages.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
