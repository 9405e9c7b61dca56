package org.rapport.content.listing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.rapport.api.PlainText;

/// What somebody looks for in a list, and the page of what is found.
///
/// @param words that it has, in whatever order, or empty for all of the list
/// @param part of the list to look in, as its addresses call it (`is=`), or empty for all of it
/// @param page from 1
public record Search(String words, String part, int page) {
    /// The beginning of the whole list.
    public static final Search ALL = new Search("", 1);

    private static final int LONGEST = 200;

    /// A word of the search.
    ///
    /// @param pattern what small letters with this word are `like`; `!` escapes
    public record Word(String pattern) {}

    public Search(String words, int page) {
        this(words, "", page);
    }

    /// What an address says; what makes no sense in it is overlooked.
    public static Search read(String words, String page) {
        return new Search(PlainText.shortened(PlainText.line(words), LONGEST),
                page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1);
    }

    /// Page `page` of the whole list.
    public static Search page(int page) {
        return new Search("", page);
    }

    /// The same in a part of the list.
    public Search in(String part) {
        return new Search(words, part, page);
    }

    /// Its words one by one, and at least one, which everything has.
    public List<Word> all() {
        return Stream.of(words.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> new Word("%" + word.replaceAll("[!%_]", "!$0") + "%")).toList();
    }
}
