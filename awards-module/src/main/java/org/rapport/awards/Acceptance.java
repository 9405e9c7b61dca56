package org.rapport.awards;

/// What comes of it when the owner wants to accept an award.
sealed interface Acceptance {
    /// It is hers. One that she accepted before, and has not thanked for yet, takes in those who offer the same.
    ///
    /// @param award in which its givers stand now
    record Done(AwardId award) implements Acceptance {}

    /// Something was said or taken back since she read it.
    record Changed() implements Acceptance {}

    /// She did not say whether a giver who could be a client may be named.
    record Unsaid() implements Acceptance {}

    /// It does not wait for her any more.
    record Decided() implements Acceptance {}

    /// There is no such award.
    record Unknown() implements Acceptance {}
}
