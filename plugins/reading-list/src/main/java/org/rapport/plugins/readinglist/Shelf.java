package org.rapport.plugins.readinglist;

import java.util.List;
import java.util.stream.Stream;

/// All that is recommended of one kind.
record Shelf(Kind kind, List<Recommendation> recommended) {
    boolean hasBlogroll() {
        return recommended.stream().anyMatch(Recommendation::isInBlogroll);
    }

    /// The shelves that hold something.
    static List<Shelf> of(List<Recommendation> all) {
        return Stream.of(Kind.values())
                .map(kind -> new Shelf(kind, all.stream().filter(one -> one.kind() == kind).toList()))
                .filter(shelf -> !shelf.recommended().isEmpty()).toList();
    }
}
