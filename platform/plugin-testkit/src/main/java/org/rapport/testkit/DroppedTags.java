package org.rapport.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;

/// Writes down which cache tags were dropped by transactions that were committed.
public final class DroppedTags implements CacheTags, Renewed {
    private final Set<CacheTag> dropped = ConcurrentHashMap.newKeySet();

    DroppedTags() {}

    @Override
    public void drop(CacheTag... tags) {
        AfterCommit.run(() -> dropped.addAll(Set.of(tags)));
    }

    /// All that were dropped since the test began or [#forget] was called.
    public Set<CacheTag> all() {
        return Set.copyOf(dropped);
    }

    /// From here on only what is dropped later counts.
    public void forget() {
        dropped.clear();
    }

    @Override
    public void renew() {
        forget();
    }
}
