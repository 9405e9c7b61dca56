package org.rapport.content.search;

import java.util.List;

/// What was found.
///
/// @param count of all, of which only some may be shown
/// @param shown the best first
record Findings(int count, List<Finding> shown, Fit fit) {
    static final Findings NONE = new Findings(0, List.of(), Fit.WHOLE);

    /// How well it answers what was asked for.
    enum Fit {
        WHOLE("content.search.count"),
        /// A word stands nowhere as it was typed, and was taken for a slip.
        NEAR("content.search.near"),
        /// Nothing has all the words, and these have some.
        PARTIAL("content.search.partly");

        private final String message;

        Fit(String message) {
            this.message = message;
        }
    }

    Findings {
        shown = List.copyOf(shown);
    }

    /// What is said of it: message key. Where nothing was found, that is all.
    String message() {
        return count == 0 ? Fit.WHOLE.message : fit.message;
    }
}
