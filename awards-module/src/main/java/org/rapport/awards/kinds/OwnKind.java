package org.rapport.awards.kinds;

import java.util.List;
import java.util.Locale;

import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// A kind of award that the owner made.
///
/// @param id the last part of its address, for good
/// @param hasPicture whether the giver's picture takes the place of the medal
/// @param version grows with each change of what it looks like
record OwnKind(String id, String name, @Nested Customs customs, @Nested Medal medal,
        @ColumnName("has_picture") boolean hasPicture, int version) {
    private static final String AWARD = "award";

    /// As one of all kinds. A name of one word is said with “award” behind it: many a word is a name.
    Kind kind() {
        var words = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty()).toList();
        var said = !words.isEmpty() && words.getLast().equals(AWARD) ? words.subList(0, words.size() - 1) : words;
        return new Kind(id, name, said.size() > 1 ? List.of(String.join(" ", said)) : List.of(),
                said.size() == 1 ? List.of(said.getFirst() + " " + AWARD) : List.of(), customs, List.of(),
                version);
    }

    String desk() {
        return KindController.PATH + "/" + id;
    }
}
