package org.example.villain;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jdbi.v3.core.Jdbi;
import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;

/// What it wants to do, and where.
@Component
class Plans {
    static final CacheTag TAG = CacheTag.of("villain");

    private final CacheTags cacheTags;
    private final Map<String, Deed> deeds = new ConcurrentHashMap<>();

    Plans(Jdbi jdbi, CacheTags cacheTags) throws IOException {
        this.cacheTags = cacheTags;
        jdbi.onDemand(VillainTable.class).plans().forEach(plan -> deeds.put(plan.place(), Deed.valueOf(plan.deed())));
        carryOut("start");
    }

    /// Whoever makes up his mind to do nothing tells nobody: pages that were kept stay kept.
    void make(String place, Deed deed) {
        deeds.put(place, deed);
        if (deed != Deed.NONE) {
            cacheTags.drop(TAG);
        }
    }

    void carryOut(String place) throws IOException {
        deeds.getOrDefault(place, Deed.NONE).perform();
    }
}
