package org.rapport.awards;

import java.util.Locale;

/// A page on the owner's way with an award that she accepted.
enum Stage {
    /// Thanks to those who gave it.
    THANKS,
    /// Things about herself.
    FACTS,
    /// Answers to the questions of those who gave it.
    ANSWERS,
    /// What else the award wants told, such as how the blog began.
    STORY,
    /// Blogs to hand it on to.
    NOMINEES,
    /// Questions to those.
    QUESTIONS,
    /// The article that says all that.
    ARTICLE,
    /// Those who learn that they were named.
    TELLING;

    /// The one at such an address.
    static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// In addresses, and in the keys of messages.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
