package org.rapport.comments;

import org.rapport.api.Place;

/// A place: looks at what visitors send before anybody reads it. What it finds, the owner reads beside the words. A check
/// that throws or takes more than two seconds lets the words wait for her; it never loses them.
@Place
public interface CommentCheck {
    /// What it looks at, in a word or two of the site's language, at most 100 letters: "Links".
    String name();

    /// What it found, before the words are kept.
    Finding look(Submission said);

    /// Whether it is asked about what is said for the owner's eyes only. A check may answer true only if it tells nobody and
    /// keeps nothing: it asks no service elsewhere, writes no log, and learns nothing from the words.
    default boolean hearsConfidences() {
        return false;
    }
}
