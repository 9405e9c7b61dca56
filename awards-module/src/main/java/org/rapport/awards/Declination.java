package org.rapport.awards;

/// What comes of it when the owner declines an award.
sealed interface Declination {
    /// @param wasKept whether its badge showed before
    record Done(boolean wasKept) implements Declination {}

    /// Her words could not be said as they are; nothing was declined.
    ///
    /// @param problem a message key
    record Unsaid(String problem) implements Declination {}

    /// It was declined, or is not offered any more.
    record Decided() implements Declination {}

    /// There is no such award.
    record Unknown() implements Declination {}
}
