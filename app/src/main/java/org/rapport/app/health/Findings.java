package org.rapport.app.health;

import java.util.List;

/// What all checks found.
///
/// @param stuck the oldest first
/// @param silent how many checks could not tell
record Findings(List<Stuck> stuck, int silent) {
    /// The same without what strangers can bring about at will.
    Findings withoutStrangers() {
        return new Findings(stuck.stream().filter(it -> !it.teller().isCausedByStrangers()).toList(), silent);
    }

    /// How many of them another try can help.
    long canBeTriedAgain() {
        return stuck.stream().filter(it -> it.teller().canBeTriedAgain()).count();
    }

    /// How many things the owner is told of.
    int count() {
        return stuck.size() + silent;
    }
}
