package org.example.keepsakes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;

/// How often readers thanked for which article.
@Component
class Thanks {
    /// Carried by what shows for which articles readers thanked most.
    static final CacheTag TAG = CacheTag.of("thanks");
    /// So long it is known from which network somebody thanked, at the most.
    static final Duration LONGEST = Duration.ofDays(1);
    /// [Forgetting] comes hourly.
    private static final Duration REMEMBERED = LONGEST.minusHours(1);
    private static final int MOST = 10;

    private final ThanksTable table;
    private final Articles articles;
    private final CacheTags cacheTags;
    private final Clock clock;

    Thanks(ThanksTable table, Articles articles, CacheTags cacheTags, Clock clock) {
        this.table = table;
        this.articles = articles;
        this.cacheTags = cacheTags;
        this.clock = clock;
    }

    /// Carried by what shows how often readers thanked for `article`.
    static CacheTag tag(ArticleId article) {
        return CacheTag.of("thanks", article);
    }

    /// Counts one more, unless somebody of the same network thanked for the same within a day.
    ///
    /// @param networks of the visitor, today’s first
    @Transactional
    void count(ArticleId article, List<String> networks) {
        if (!table.remembers(article, networks)) {
            table.remember(article, networks.getFirst(), clock.instant());
            table.begin(article);
            table.count(article);
            cacheTags.drop(TAG, tag(article));
        }
    }

    @Transactional(readOnly = true)
    int times(ArticleId article) {
        return table.times(article).orElse(0);
    }

    @Transactional(readOnly = true)
    int all() {
        return table.all();
    }

    /// For which of the articles that readers see they thanked most.
    Optional<Article> favourite() {
        return table.most(MOST).stream().flatMap(id -> articles.find(id).stream()).filter(Article::isPublic)
                .findFirst();
    }

    /// Forgets from which networks readers thanked, once their day is nearly over.
    @Transactional
    void forget() {
        table.forget(clock.instant().minus(REMEMBERED));
    }

    /// Since when something is remembered that should be forgotten.
    @Transactional(readOnly = true)
    Optional<Instant> overdueSince() {
        return table.first().map(first -> first.plus(LONGEST)).filter(clock.instant()::isAfter);
    }
}
