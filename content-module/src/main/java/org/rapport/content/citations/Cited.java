package org.rapport.content.citations;

import java.util.List;
import java.util.Set;

import gg.jte.Content;

import org.rapport.api.page.CacheTag;
import org.rapport.content.sources.Source;

/// What a text cites.
///
/// @param list of the sources, as it stands below the text; shows nothing if there are none
/// @param sources in the order in which the text names them
/// @param unknown keys that no source has, as they were written
/// @param tags what a page with this text depends on
public record Cited(Content list, List<Source> sources, List<String> unknown, Set<CacheTag> tags) {
    public boolean isEmpty() {
        return sources.isEmpty();
    }
}
