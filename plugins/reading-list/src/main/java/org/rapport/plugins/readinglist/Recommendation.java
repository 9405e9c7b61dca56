package org.rapport.plugins.readinglist;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// A book or a blog that the owner recommends.
///
/// @param author perhaps empty
/// @param address where it is found (http or https), perhaps empty
/// @param feed address of its feed (http or https), perhaps empty
/// @param source key of a source that was in the library, perhaps empty
/// @param words why she recommends it, perhaps empty
record Recommendation(RecommendationId id, Kind kind, String title, String author, String address, String feed,
        String source, String words, @ColumnName("added_at") Instant addedAt) {
    /// Whether its address is among `links` (see [Links]).
    boolean isNamedIn(Set<String> links) {
        return !Collections.disjoint(Links.in(address), links);
    }

    boolean isInBlogroll() {
        return kind == Kind.BLOG && !(address.isEmpty() && feed.isEmpty());
    }

    /// Whether it is where `other` is found, or has the same feed.
    boolean isWhere(Tip other) {
        return !Collections.disjoint(Links.in(address + " " + feed), Links.in(other.address() + " " + other.feed()));
    }

    Tip tip() {
        return new Tip(kind, title, author, address, feed, source, words);
    }
}
