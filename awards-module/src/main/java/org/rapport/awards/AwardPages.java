package org.rapport.awards;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.content.Articles;
import org.rapport.content.sitemap.SitemapSource;

/// The page of all awards, and of each kind; none while there is no award to show.
@Component
@Order(200)
class AwardPages implements SitemapSource {
    private final Shelf shelf;

    AwardPages(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Pages pages() {
        var kinds = shelf.all().stream().map(badge -> badge.kind().path()).toList();
        var paths = kinds.isEmpty() ? Stream.<String>empty() : Stream.concat(Stream.of("/awards"), kinds.stream());
        return new Pages(paths.map(path -> new Page(path, Optional.empty())).toList(),
                Set.of(Awards.TAG, Articles.LISTED));
    }
}
