package org.rapport.plugins.readinglist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.content.ArticleId;

/// All that the owner recommends, the newest first.
@Component
class ReadingList {
    /// Carried by every page that shows recommendations, or would if there were any.
    static final CacheTag TAG = CacheTag.of("reading-list");

    private final RecommendationTable recommendations;
    private final LinkTable links;
    private final CacheTags cache;
    private final Clock clock;

    ReadingList(RecommendationTable recommendations, LinkTable links, CacheTags cache, Clock clock) {
        this.recommendations = recommendations;
        this.links = links;
        this.cache = cache;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Recommendation> all() {
        return recommendations.all();
    }

    /// What is recommended and named in `article`.
    @Transactional(readOnly = true)
    List<Recommendation> namedIn(ArticleId article) {
        var named = links.of(article);
        return recommendations.all().stream().filter(one -> one.isNamedIn(named)).toList();
    }

    @Transactional
    RecommendationId add(Kind kind, String title, String author, String address, String words) {
        cache.drop(TAG);
        return recommendations.insert(kind, title, author, address, words, clock.instant());
    }

    /// Takes in what was recommended on a former site. False if the same is recommended in the same words already.
    @Transactional
    boolean bring(Kind kind, String title, String author, String address, String words, Instant at) {
        var isKnown = recommendations.all().stream()
                .anyMatch(one -> one.kind() == kind && one.title().equals(title) && one.author().equals(author)
                        && one.address().equals(address) && one.words().equals(words));
        if (!isKnown) {
            cache.drop(TAG);
            recommendations.insert(kind, title, author, address, words, at);
        }
        return !isKnown;
    }

    @Transactional
    void takeAway(RecommendationId id) {
        cache.drop(TAG);
        recommendations.delete(id);
    }
}
