package org.rapport.app.cache;

import java.util.Collections;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

import org.rapport.api.page.CacheTag;

/// The finished pages, as many as fit into the memory that they may take; those asked for most stay.
final class PageCache {
    private static final int REMEMBERED_TAGS = 10_000;

    private final Cache<PageKey, KeptPage> kept;
    private final Drops drops = new Drops(REMEMBERED_TAGS);

    PageCache(DataSize size) {
        kept = Caffeine.newBuilder().maximumWeight(size.toBytes())
                .weigher((PageKey key, KeptPage page) -> key.weight() + page.weight()).executor(Runnable::run).build();
    }

    @Nullable
    KeptPage find(PageKey key) {
        return kept.getIfPresent(key);
    }

    /// The number of the latest drop: whoever makes a page notes it first.
    synchronized long latestDrop() {
        return drops.latest();
    }

    /// Keeps `page`, unless one of its tags was dropped after the drop `noted`: it may show what was there before.
    synchronized boolean keep(PageKey key, KeptPage page, long noted) {
        if (drops.anySince(noted, page.tags())) {
            return false;
        }
        kept.put(key, page);
        return true;
    }

    /// Forgets every page that carries one of `tags`.
    synchronized void drop(Set<CacheTag> tags) {
        drops.add(tags);
        kept.asMap().values().removeIf(page -> !Collections.disjoint(page.tags(), tags));
    }
}
