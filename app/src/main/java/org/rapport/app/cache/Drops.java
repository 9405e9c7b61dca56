package org.rapport.app.cache;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

import org.rapport.api.page.CacheTag;

/// Numbers the drops and remembers each tag's last, of so many tags and no more: what was forgotten counts against
/// every page that was begun before it. Guarded by [PageCache].
final class Drops {
    private final int remembered;
    private final SequencedMap<CacheTag, Long> last = new LinkedHashMap<>();
    private long latest;
    private long forgotten;

    Drops(int remembered) {
        this.remembered = remembered;
    }

    /// The number of the latest drop.
    long latest() {
        return latest;
    }

    void add(Set<CacheTag> tags) {
        latest++;
        for (var tag : tags) {
            last.putLast(tag, latest);
        }
        while (last.size() > remembered) {
            forgotten = last.pollFirstEntry().getValue();
        }
    }

    /// Whether one of `tags` may have been dropped after the drop `number`.
    boolean anySince(long number, Set<CacheTag> tags) {
        return number < forgotten || tags.stream().anyMatch(tag -> last.getOrDefault(tag, 0L) > number);
    }

    int size() {
        return last.size();
    }
}
