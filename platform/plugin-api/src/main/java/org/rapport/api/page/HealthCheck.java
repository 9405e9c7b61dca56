package org.rapport.api.page;

import java.time.Instant;
import java.util.List;

import org.rapport.api.Place;

/// A place: what can get stuck in a module, told to the owner in plain words.
@Place
public interface HealthCheck {
    /// What is stuck now, the oldest first, at most 100; empty when all is well.
    List<Trouble> troubles();

    /// Tries once more, soon, what `trouble` names, which this check told before; nothing happens if that is not stuck any
    /// more.
    void tryAgain(String trouble);

    /// Whether to try again can help. Else the page shows no way to.
    default boolean canBeTriedAgain() {
        return true;
    }

    /// Whether strangers can bring such troubles about at will: then the page tells them, and the desk's first page does not.
    default boolean isCausedByStrangers() {
        return false;
    }

    /// Something that got stuck.
    ///
    /// @param id tells it from the others of this check
    /// @param words what happened and why, in a sentence or two that need no engineer
    /// @param since when it came to stand so
    record Trouble(String id, String words, Instant since) {}
}
