package org.rapport.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTagListener;
import org.rapport.content.RelationTable.Shown;

/// What else is about the same. Which articles carry a tag or cite a source stays in memory until articles come and go: to
/// add up a few hundred of them takes a database a hundred times as long.
@Component
class RelatedArticles implements CacheTagListener {
    private static final int OF_A_TAG = 1;
    private static final int OF_A_SOURCE = 2;
    private static final Comparator<Entry<Shown, Integer>> NEAREST_LAST = Comparator
            .comparing((Entry<Shown, Integer> it) -> it.getValue()).thenComparing(it -> it.getKey().at())
            .thenComparing(it -> it.getKey().article().value());

    private final RelationTable table;
    private final HeadlineTable headlines;
    /// Another one when articles come and go, so that whoever still reads what was there before keeps it in the old one.
    private volatile Known known = new Known();

    RelatedArticles(RelationTable table, HeadlineTable headlines) {
        this.table = table;
        this.headlines = headlines;
    }

    private static final class Known {
        final Map<String, List<Shown>> tagged = new ConcurrentHashMap<>();
        final Map<String, List<Shown>> citing = new ConcurrentHashMap<>();
    }

    @Override
    public void dropped(Set<CacheTag> tags) {
        if (tags.contains(Articles.LISTED) || tags.contains(CacheTag.SITE)) {
            known = new Known();
        }
    }

    /// So many others that share tags or sources with `article`, those with the most first, then the newest. A source
    /// says as much as two tags.
    List<Headline> to(Article article, int most) {
        var present = known;
        var shared = new HashMap<Shown, Integer>();
        article.tags().forEach(tag -> present.tagged.computeIfAbsent(tag.slug().value(), table::tagged)
                .forEach(other -> shared.merge(other, OF_A_TAG, Integer::sum)));
        table.cited(article.id()).forEach(key -> present.citing.computeIfAbsent(key, table::citing)
                .forEach(other -> shared.merge(other, OF_A_SOURCE, Integer::sum)));
        return inOrder(nearest(shared, article.id(), most));
    }

    /// The whole need not be sorted: nearly all of it is farther than what was found so far.
    private static List<ArticleId> nearest(Map<Shown, Integer> shared, ArticleId own, int most) {
        var nearest = new PriorityQueue<>(NEAREST_LAST);
        for (var other : shared.entrySet()) {
            if (!other.getKey().article().equals(own)
                    && (nearest.size() < most || NEAREST_LAST.compare(other, nearest.element()) > 0)) {
                nearest.add(other);
                if (nearest.size() > most) {
                    nearest.remove();
                }
            }
        }
        return nearest.stream().sorted(NEAREST_LAST.reversed()).map(other -> other.getKey().article()).toList();
    }

    private List<Headline> inOrder(List<ArticleId> ids) {
        return ids.isEmpty()
                ? List.of()
                : headlines.these(ids).stream()
                        .sorted(Comparator.comparing(headline -> ids.indexOf(headline.id()))).toList();
    }
}
