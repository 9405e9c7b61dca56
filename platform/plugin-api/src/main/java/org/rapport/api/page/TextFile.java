package org.rapport.api.page;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A public text for programs: a feed, a map of the site. Like a page with cache tags it is the same for everybody and
/// kept until a tag is dropped; it goes out as UTF-8.
///
/// @param type its media type, without a charset
/// @param changedAt when what it says last changed, if that is known
/// @param tags what it was made from
public record TextFile(String type, String text, Optional<Instant> changedAt, Set<CacheTag> tags) implements Answer {
    public TextFile {
        tags = Set.copyOf(tags);
    }
}
