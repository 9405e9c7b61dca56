package org.rapport.content.sources;

import java.net.URLEncoder;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A page of the list of sources.
///
/// @param words that they have
/// @param number of the page, from 1
record SourceList(String words, int number, List<Source> sources, boolean goesOn) {
    static SourceList of(String words, int number, List<Source> found) {
        return new SourceList(words, number, found.stream().limit(Sources.ON_A_PAGE).toList(),
                found.size() > Sources.ON_A_PAGE);
    }

    String page(int other) {
        return "/desk/sources?page=" + other + "&q=" + URLEncoder.encode(words, UTF_8);
    }
}
