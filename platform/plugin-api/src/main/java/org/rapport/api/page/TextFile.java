package org.rapport.api.page;

import java.util.Set;

/// A public text for programs: a feed, a map of the site. Like a page with cache tags it is the same for everybody and
/// kept until a tag is dropped; it goes out as UTF-8, with the moment when it was made as the last in which it changed:
/// what is taken out of it leaves no later one.
///
/// @param type its media type, without a charset
/// @param tags what it was made from
public record TextFile(String type, String text, Set<CacheTag> tags) implements Answer {
    public TextFile {
        tags = Set.copyOf(tags);
    }
}
