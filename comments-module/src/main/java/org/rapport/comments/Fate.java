package org.rapport.comments;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// A step in what became of a comment.
///
/// @param by the check that looked, or whoever decided
/// @param words what a check found; empty for a decision
record Fate(Instant at, Step step, @ColumnName("by_whom") String by, String words) {
    /// What happened.
    enum Step {
        /// A check found nothing that speaks against it.
        FINE,
        /// A check wanted it read first.
        HOLD,
        /// A check took it for spam.
        SPAM,
        /// A check found a sign that somebody may be in danger.
        URGENT,
        /// The owner let it appear.
        APPROVED,
        /// The owner read what was for her eyes only.
        READ,
        /// The owner set it aside.
        REJECTED,
        /// The owner took it for spam.
        BINNED,
        /// The owner took back what she had decided.
        REOPENED,
        /// The owner put it off until the next morning.
        PUT_OFF,
        /// A reader reported it.
        REPORTED,
        /// The owner let stay what was reported.
        STAYED,
        /// The owner took back that it may stay.
        DISPUTED,
        /// The owner left some of its words out.
        REDACTED,
        /// Its writer put other words in its place: what is above was said of the former ones.
        REVISED;

        boolean isFinding() {
            return this == FINE || this == HOLD || this == SPAM || this == URGENT;
        }
    }
}
