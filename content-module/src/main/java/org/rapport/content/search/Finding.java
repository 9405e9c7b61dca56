package org.rapport.content.search;

import java.util.List;

/// A text that was found.
///
/// @param within what the text is called that it is a part of, perhaps empty
/// @param when a day or a year, perhaps empty
/// @param excerpt where the words stand in it, or how it begins
record Finding(String within, String kind, String when, String path, List<Piece> title, List<Piece> excerpt) {
    Finding {
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
    }

    /// Some letters of it.
    ///
    /// @param isFound whether somebody looked for them
    record Piece(String letters, boolean isFound) {}
}
