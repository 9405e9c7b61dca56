package org.rapport.content.citations;

import java.util.List;

import gg.jte.Content;

import org.rapport.content.sources.CitationKey;

/// A source in a text's list.
///
/// @param html how the style writes it
/// @param back the ids of the marks that name it
record ListedSource(CitationKey key, String html, List<String> back) {
    Content words() {
        return out -> out.writeContent(html);
    }
}
