package org.rapport.api.page;

import java.util.Set;

import org.rapport.api.Place;

/// A place: who has to know that something changed which readers see.
@Place
public interface CacheTagListener {
    /// Hears of `tags` right after they were dropped, on the thread that waits to answer: whoever has much to do does it
    /// later.
    void dropped(Set<CacheTag> tags);
}
