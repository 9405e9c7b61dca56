package org.rapport.api.page;

import java.util.List;
import java.util.Set;

import gg.jte.Content;

/// What fills a visible place: content, perhaps empty, and always the tags that it depends on, so that a page made
/// while there was nothing to show is made anew when there is something.
public record Part(Content content, Set<CacheTag> tags) {
    static final Content NOTHING = output -> {};

    public Part {
        tags = Set.copyOf(tags);
    }

    public static Part of(Content content, CacheTag... tags) {
        return new Part(content, Set.copyOf(List.of(tags)));
    }

    /// Shows nothing for now, and depends on `tags` all the same.
    public static Part nothing(CacheTag... tags) {
        return new Part(NOTHING, Set.copyOf(List.of(tags)));
    }
}
