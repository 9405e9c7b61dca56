package org.rapport.api.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A place: a word in the header of every public page.
public interface NavigationItem {
    Entry entry();

    /// What to show, if there is anything to lead to, and the tags that decide it.
    record Entry(Optional<Link> link, Set<CacheTag> tags) {
        public Entry {
            tags = Set.copyOf(tags);
        }
    }

    /// A word and where it leads.
    ///
    /// @param below the beginnings of all paths that count as being there
    record Link(String words, String path, List<String> below) {
        public Link {
            below = List.copyOf(below);
        }

        /// Whether somebody who reads `path` is there.
        public boolean covers(String path) {
            return path.equals(this.path) || below.stream().anyMatch(path::startsWith);
        }
    }
}
