package org.rapport.content.search;

import java.util.List;

/// What was found.
///
/// @param count of all, of which only some may be shown
/// @param shown the best first
/// @param isPartial whether nothing has all the words, and these have some
record Findings(int count, List<Finding> shown, boolean isPartial) {
    static final Findings NONE = new Findings(0, List.of(), false);

    Findings {
        shown = List.copyOf(shown);
    }
}
