package org.rapport.api.page;

import java.util.List;
import java.util.Set;

import org.rapport.api.Place;

/// A place: words in the header or at the foot of every public page, in the order that the owner gives them.
@Place
public interface NavigationItem {
    Entry entry();

    /// What to show, if there is anything to lead to, and the tags that decide it.
    record Entry(List<Link> links, Set<CacheTag> tags) {
        public Entry {
            links = List.copyOf(links);
            tags = Set.copyOf(tags);
        }
    }

    /// A word and where it leads.
    ///
    /// @param below the beginnings of all paths that count as being there
    /// @param spot where it stands as long as the owner says nothing else
    record Link(String words, String path, List<String> below, Spot spot) {
        public Link {
            below = List.copyOf(below);
        }

        /// A word in the header.
        public Link(String words, String path, List<String> below) {
            this(words, path, below, Spot.HEADER);
        }

        /// Whether somebody who reads `path` is there.
        public boolean covers(String path) {
            return path.equals(this.path) || below.stream().anyMatch(path::startsWith);
        }
    }

    /// Where a word stands.
    enum Spot {
        HEADER, FOOTER, NOWHERE
    }
}
