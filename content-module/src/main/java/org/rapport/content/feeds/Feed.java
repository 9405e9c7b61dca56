package org.rapport.content.feeds;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.rapport.api.page.CacheTag;

/// What is new on a page.
///
/// @param path of the page
/// @param description a sentence about it, perhaps empty
/// @param since when it began: it changed then, if nothing stands in it
/// @param entries the newest first
/// @param tags what it was made from
public record Feed(String path, String title, String description, Instant since, List<Entry> entries,
        Set<CacheTag> tags) {
    /// So many entries are enough for who comes once a week.
    public static final int LONGEST = 20;

    public Feed {
        entries = List.copyOf(entries);
        tags = Set.copyOf(tags);
    }

    /// @param name what the house calls it for ever, such as `articles/42`: readers know it again by that
    /// @param path where it stands
    /// @param changed when its words last changed
    /// @param summary a sentence about it, perhaps empty
    /// @param html all of it, sanitised; addresses may be paths
    /// @param about its tags
    public record Entry(String name, String path, String title, String author, Instant published, Instant changed,
            String summary, String html, List<String> about) {
        public Entry {
            about = List.copyOf(about);
        }
    }

    /// When it last changed.
    Instant changedAt() {
        return entries.stream().map(Entry::changed).max(Comparator.naturalOrder()).orElse(since);
    }

    /// Where it stands in `format`.
    String path(FeedFormat format) {
        return format.path(path);
    }
}
