package org.rapport.content.citations;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rapport.content.sources.CitationKey;

/// Sources and marks as a style writes them, in HTML that can do no harm.
///
/// @param marks one for each mark of the text, in its order
/// @param entries in the order of the style
record Formatted(List<Words> marks, List<Entry> entries) {
    /// A mark: words that lead to sources, and words between them.
    ///
    /// @param parts in the order in which they are read
    record Words(List<Part> parts) {}

    /// @param key to which source it leads, null for words between
    record Part(@Nullable CitationKey key, String html) {}

    record Entry(CitationKey key, String html) {}
}
