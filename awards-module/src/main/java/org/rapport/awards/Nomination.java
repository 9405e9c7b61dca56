package org.rapport.awards;

import org.jspecify.annotations.Nullable;

/// A nominee, and what speaks against naming or telling it.
///
/// @param before whether it was named for another award
/// @param gave whether this award came from there
/// @param told what it knows of being named for this award or another; null as long as nobody tried
record Nomination(Nominee nominee, boolean before, boolean gave, @Nullable Told told) {
    /// Whether it learnt of being named, now or for another award: it is told nothing any more.
    boolean isTold() {
        return told != null && told.at() != null;
    }

    boolean isToldForThis() {
        return isTold() && told != null && told.award().equals(nominee.award());
    }

    /// Whether this site told it of this award.
    boolean isToldByItself() {
        return isToldForThis() && told != null && told.how() == Told.How.LINKBACK;
    }

    /// Whether only the owner can tell it.
    boolean isForNote() {
        return told != null && told.at() == null;
    }
}
