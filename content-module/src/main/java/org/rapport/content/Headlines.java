package org.rapport.content;

import java.util.List;

/// One page of a list of articles.
///
/// @param number of the page, from 1
/// @param path of the list, to which other pages add their number
record Headlines(List<Headline> shown, int number, boolean more, String path) {
    static final int A_PAGE = 10;

    /// Takes one more than fits, to know whether there are more.
    static Headlines of(String path, int number, List<Headline> found) {
        return new Headlines(found.stream().limit(A_PAGE).toList(), number, found.size() > A_PAGE, path);
    }

    static int from(int number) {
        return (number - 1) * A_PAGE;
    }

    String older() {
        return path + "?page=" + (number + 1);
    }

    String newer() {
        return number == 2 ? path : path + "?page=" + (number - 1);
    }
}
