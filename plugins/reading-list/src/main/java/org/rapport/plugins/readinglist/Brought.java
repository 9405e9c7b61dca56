package org.rapport.plugins.readinglist;

import java.util.List;

/// What came of a file.
///
/// @param unfit those that could not be taken, for their addresses
record Brought(int added, int known, List<Tip> unfit) {
    Brought {
        unfit = List.copyOf(unfit);
    }
}
