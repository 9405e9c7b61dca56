package org.rapport.plugins.readinglist;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// A book or a blog that the owner recommends.
///
/// @param author perhaps empty
/// @param address where it is found (http or https), perhaps empty
/// @param words why she recommends it, perhaps empty
record Recommendation(RecommendationId id, Kind kind, String title, String author, String address, String words,
        @ColumnName("added_at") Instant addedAt) {
    /// Whether its address is among `links` (see [Links]).
    boolean isNamedIn(Set<String> links) {
        return !Collections.disjoint(Links.in(address), links);
    }
}
