package org.rapport.plugins.readinglist;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.content.Work;
import org.rapport.content.Works;

/// All that the owner recommends, the newest first.
@Component
class ReadingList {
    /// Carried by every page that shows recommendations, or would if there were any.
    static final CacheTag TAG = CacheTag.of("reading-list");

    private final RecommendationTable recommendations;
    private final Works works;
    private final CacheTags cache;
    private final Clock clock;

    ReadingList(RecommendationTable recommendations, Works works, CacheTags cache, Clock clock) {
        this.recommendations = recommendations;
        this.works = works;
        this.cache = cache;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Recommendation> all() {
        return recommendations.all();
    }

    @Transactional
    RecommendationId add(Tip tip) {
        cache.drop(TAG);
        return insert(tip, clock.instant());
    }

    private RecommendationId insert(Tip tip, Instant at) {
        return recommendations.insert(tip.kind(), tip.title(), tip.author(), tip.address(), tip.feed(), tip.source(),
                tip.words(), at);
    }

    /// Takes in what was recommended on a former site. False if the same is recommended in the same words already.
    @Transactional
    boolean bring(Tip tip, Instant at) {
        var isKnown = recommendations.all().stream().map(Recommendation::tip).anyMatch(tip::equals);
        if (!isKnown) {
            cache.drop(TAG);
            insert(tip, at);
        }
        return !isKnown;
    }

    /// Takes in those of `tips` that are fit and not here yet, whatever is said of them here. The first of them stands first.
    @Transactional
    Brought bringAll(List<Tip> tips) {
        cache.drop(TAG);
        var fit = tips.stream().filter(tip -> tip.problems().isEmpty()).toList().reversed();
        var known = new ArrayList<>(recommendations.all());
        var added = 0;
        for (var tip : fit) {
            if (known.stream().noneMatch(one -> one.isWhere(tip))) {
                var now = clock.instant();
                known.add(tip.recommended(insert(tip, now), now));
                added++;
            }
        }
        return new Brought(added, tips.size() - fit.size());
    }

    /// The works that `recommended` name as their sources, by their keys.
    Map<String, Work> works(List<Recommendation> recommended) {
        return recommended.stream().map(Recommendation::source).distinct().flatMap(key -> works.find(key).stream())
                .collect(Collectors.toMap(Work::key, work -> work));
    }

    /// What a page with `recommended` depends on.
    static Set<CacheTag> tags(List<Recommendation> recommended) {
        return Stream.concat(Stream.of(TAG), recommended.stream().flatMap(one -> Works.tag(one.source()).stream()))
                .collect(Collectors.toSet());
    }

    @Transactional
    void takeAway(RecommendationId id) {
        cache.drop(TAG);
        recommendations.delete(id);
    }
}
