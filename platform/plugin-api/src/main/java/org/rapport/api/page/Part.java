package org.rapport.api.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import gg.jte.Content;

/// What fills a visible place: content, perhaps empty, and always the tags that it depends on, so that a page made
/// while there was nothing to show is made anew when there is something.
///
/// @param headers that tell machines where to announce something about the page; only those of [#HEADERS]
public record Part(Content content, Set<CacheTag> tags, Map<String, String> headers) {
    /// Which headers a part may add: `Link` (RFC 8288) and `X-Pingback` (Pingback 1.0, section 2.1).
    public static final Set<String> HEADERS = Set.of("Link", "X-Pingback");
    static final Content NOTHING = output -> {};

    public Part {
        tags = Set.copyOf(tags);
        headers = Map.copyOf(headers);
        if (!HEADERS.containsAll(headers.keySet())) {
            throw new IllegalArgumentException("A part adds no headers but " + HEADERS + ", not " + headers.keySet());
        }
    }

    public Part(Content content, Set<CacheTag> tags) {
        this(content, tags, Map.of());
    }

    public static Part of(Content content, CacheTag... tags) {
        return new Part(content, Set.copyOf(List.of(tags)));
    }

    /// Shows nothing for now, and depends on `tags` all the same.
    public static Part nothing(CacheTag... tags) {
        return new Part(NOTHING, Set.copyOf(List.of(tags)));
    }

    /// The same part, which adds a header to the answer.
    public Part announcing(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Part(content, tags, more);
    }
}
