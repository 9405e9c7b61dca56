package org.rapport.plugins.readinglist;

import java.util.Locale;

/// What is recommended, in the order of the reading list.
enum Kind {
    BOOK, BLOG;

    /// The last part of its message keys.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
