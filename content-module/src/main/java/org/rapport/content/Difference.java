package org.rapport.content;

import org.rapport.content.comparison.Comparison;

/// What changed between two texts of an article.
record Difference(Comparison title, Comparison standfirst, Comparison tags, Comparison body,
        Comparison sources) {
    static Difference between(ArticleText before, ArticleText after) {
        return between(before, "", after, "");
    }

    /// @param sources what each cites, a line for each
    static Difference between(ArticleText before, String sources, ArticleText after, String otherSources) {
        return new Difference(Comparison.of(before.title(), after.title()),
                Comparison.of(before.standfirst(), after.standfirst()),
                Comparison.of(before.listedTags(), after.listedTags()),
                Comparison.of(before.body(), after.body()), Comparison.of(sources, otherSources));
    }

    boolean isNone() {
        return title.isSame() && standfirst.isSame() && tags.isSame() && body.isSame() && sources.isSame();
    }
}
