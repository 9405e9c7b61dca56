package org.rapport.content.media;

import java.util.List;
import java.util.stream.Stream;

/// A page of the library.
///
/// @param words what was searched for, or empty
/// @param number of the page, from 1
record Shelf(String words, int number, List<Medium> media, boolean goesOn) {
    static Shelf of(String words, int number, List<Medium> found) {
        return new Shelf(words, number, found.stream().limit(Media.ON_A_PAGE).toList(),
                found.size() > Media.ON_A_PAGE);
    }

    String newer() {
        return path(number - 1);
    }

    String older() {
        return path(number + 1);
    }

    private String path(int page) {
        return "/desk/media"
                + Stream.of(words.isEmpty() ? "" : "q=" + QueryText.of(words), page == 1 ? "" : "page=" + page)
                        .filter(part -> !part.isEmpty()).reduce((one, two) -> one + "&" + two).map(query -> "?" + query)
                        .orElse("");
    }
}
