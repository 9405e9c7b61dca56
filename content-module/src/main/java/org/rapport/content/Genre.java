package org.rapport.content;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.NavigationItem.Spot;

/// What a text is to its readers, and where it stands.
public enum Genre {
    /// A text with a date, among others: lists and feeds show it, people answer it.
    ARTICLE("articles", "desk", "post"),
    /// A text that stands by itself: who she is, what she offers, what the law wants told. It may name the practice's
    /// facts.
    PAGE("pages", "pages", "page");

    private final String shelf;
    private final String words;
    private final String type;

    Genre(String shelf, String words, String type) {
        this.shelf = shelf;
        this.words = words;
        this.type = type;
    }

    /// @param shelf as addresses name it: `articles`
    static Genre on(String shelf) {
        return Stream.of(values()).filter(genre -> genre.shelf.equals(shelf)).findFirst().orElseThrow();
    }

    /// @param type what WordPress calls it: `post`
    static Optional<Genre> typed(String type) {
        return Stream.of(values()).filter(genre -> genre.type.equals(type)).findFirst();
    }

    /// What stands at a spot of the navigation is a page.
    static Genre at(@Nullable Spot spot) {
        return spot == null ? ARTICLE : PAGE;
    }

    /// What stands before a slug in the address that readers know.
    String path() {
        return "/" + shelf + "/";
    }

    /// Where its owner finds all of them.
    String desk() {
        return "/desk/" + shelf;
    }

    /// What is said of it, where that differs: message key.
    String say(String what) {
        return "content." + words + "." + what;
    }

    /// What an import tells of it: message key.
    String brought() {
        return "content.import." + shelf;
    }

    /// What WordPress calls it, as the type of a post.
    String type() {
        return type;
    }

    /// Carried by whatever lists them.
    CacheTag listed() {
        return CacheTag.of(shelf);
    }
}
