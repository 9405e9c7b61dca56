package org.rapport.testkit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTagListener;

/// Knows what a site would have kept. This house makes each page anew, and so a test sees at once what readers would see only
/// if a tag was dropped.
final class KeptPages implements CacheTagListener {
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Map<String, KeptPage> pages = new HashMap<>();
    private long drops;

    @Override
    public synchronized void dropped(Set<CacheTag> tags) {
        drops++;
        pages.values().removeIf(page -> page.endsWith(tags));
        notifyAll();
    }

    private synchronized long drops() {
        return drops;
    }

    /// What `browser` is answered. Throws [AssertionError] if that is a page which was made before, says something else now,
    /// and would still be kept as it was.
    Reply watch(Supplier<Reply> browser) {
        var noted = drops();
        var reply = browser.get();
        KeptPage.of(reply).ifPresent(page -> keep(page, noted));
        return reply;
    }

    /// One that was overtaken by a drop is not kept.
    private synchronized void keep(KeptPage page, long noted) {
        var former = pages.get(page.address());
        if (former != null && !former.says(page) && staysFor(former)) {
            throw new AssertionError(former.staleBeside(page));
        }
        if (drops == noted) {
            pages.put(page.address(), page);
        }
    }

    /// Whoever changed something may be about to say so.
    private boolean staysFor(KeptPage page) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var left = PATIENCE.toMillis(); left > 0 && pages.get(page.address()) == page;) {
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
            left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        }
        return pages.get(page.address()) == page;
    }
}
