package org.rapport.testkit;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTagListener;
import org.rapport.api.page.CacheTags;
import org.rapport.api.page.Places;

/// Writes down which cache tags were dropped by transactions that were committed, and tells whoever has to know.
public final class DroppedTags implements CacheTags, Renewed {
    private final Set<CacheTag> dropped = ConcurrentHashMap.newKeySet();

    private final Places<CacheTagListener> listeners;

    DroppedTags(Places<CacheTagListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void drop(CacheTag... tags) {
        AfterCommit.run(() -> dropNow(Set.of(tags)));
    }

    private void dropNow(Set<CacheTag> tags) {
        dropped.addAll(tags);
        tell(tags);
    }

    private void tell(Set<CacheTag> tags) {
        listeners.all().forEach(listener -> listener.dropped(tags));
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
        tell(Set.of(CacheTag.SITE));
        forget();
    }
}
