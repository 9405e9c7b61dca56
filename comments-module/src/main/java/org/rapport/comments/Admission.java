package org.rapport.comments;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// The one called `name`; nothing if there is none.
    static Optional<Admission> named(String name) {
        return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
    }

    /// What becomes of words.
    ///
    /// @param isKnown whether they come by a private link whose words are heard at once
    Prospect prospect(boolean isKnown) {
        return switch (this) {
            case OPEN -> Prospect.SHOWN;
            case FIRST_HELD -> isKnown ? Prospect.SHOWN : Prospect.FIRST_HELD;
            case ALL_HELD -> Prospect.HELD;
            case CLOSED -> Prospect.CLOSED;
        };
    }

    /// In the keys of messages.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
