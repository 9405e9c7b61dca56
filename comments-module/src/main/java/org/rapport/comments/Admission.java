package org.rapport.comments;

import java.util.Locale;

/// Whom the owner lets speak, and who is heard at once.
enum Admission {
    /// Everybody, at once.
    OPEN,
    /// Everybody; at once only whoever comes by the private link of a comment that appears.
    FIRST_HELD,
    /// Everybody, once the owner has read it.
    ALL_HELD,
    /// Nobody.
    CLOSED;

    /// In the keys of messages.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
