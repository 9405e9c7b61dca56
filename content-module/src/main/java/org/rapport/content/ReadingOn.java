package org.rapport.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where somebody reads on who has read an article.
///
/// @param near others on what it is about, without its two neighbours
record ReadingOn(Optional<Headline> before, Optional<Headline> after, List<Headline> near) {
    private static final int MOST_NEAR = 3;

    static ReadingOn from(Article article, HeadlineTable headlines, RelatedArticles related) {
        var at = article.publishedAt();
        if (at == null) {
            return new ReadingOn(Optional.empty(), Optional.empty(), List.of());
        }
        var before = headlines.before(article.id(), at);
        var after = headlines.after(article.id(), at);
        var neighbours = Stream.of(before, after).flatMap(Optional::stream).toList();
        var near = related.to(article, MOST_NEAR + neighbours.size()).stream()
                .filter(headline -> !neighbours.contains(headline)).limit(MOST_NEAR).toList();
        return new ReadingOn(before, after, near);
    }

    boolean isAnywhere() {
        return before.isPresent() || after.isPresent() || !near.isEmpty();
    }
}
