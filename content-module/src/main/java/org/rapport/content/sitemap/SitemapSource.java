package org.rapport.content.sitemap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rapport.api.Place;
import org.rapport.api.page.CacheTag;

/// A place: public pages that search engines may list. Pages that only some may read, or that say what others say as well,
/// do not belong here.
@Place
@FunctionalInterface
public interface SitemapSource {
    Pages pages();

    /// @param all in an order that stays when pages are added
    /// @param tags what decides it
    record Pages(List<Page> all, Set<CacheTag> tags) {
        public Pages {
            all = List.copyOf(all);
            tags = Set.copyOf(tags);
        }
    }

    /// @param changed when it last changed, if that is known
    record Page(String path, Optional<Instant> changed) {}
}
