package org.rapport.plugins.readinglist;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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
    /// Whether its address is among `links` (see [Addresses]); of a blog, also an address below its own.
    boolean isAmong(Set<String> links) {
        return Addresses.in(address).stream().anyMatch(
                place -> links.contains(place) || kind == Kind.BLOG && links.stream().anyMatch(isBelow(place)));
    }

    private static Predicate<String> isBelow(String place) {
        return link -> link.startsWith(place + "/") || link.startsWith(place + "?");
    }

    /// Whether a mark of `text` names its source, as in `[@schore2003, p. 14; @bowlby1988]`.
    boolean isCitedIn(String text) {
        return !source.isEmpty() && Pattern.compile("\\[[^\\[\\]]*@" + Pattern.quote(source)
                + "(?![_:.-]?\\p{Alnum})[^\\[\\]]*\\]", Pattern.CASE_INSENSITIVE).matcher(text).find();
    }

    boolean isInBlogroll() {
        return kind == Kind.BLOG && !(address.isEmpty() && feed.isEmpty());
    }

    /// Whether it is where `other` is found, or has the same feed.
    boolean isWhere(Tip other) {
        return !Collections.disjoint(Addresses.in(address + " " + feed),
                Addresses.in(other.address() + " " + other.feed()));
    }

    Tip tip() {
        return new Tip(kind, title, author, address, feed, source, words);
    }
}
