package org.rapport.content;

import java.util.stream.Collectors;

import org.rapport.content.comparison.Comparison;

/// What changed between two texts of an article.
record Difference(Comparison title, Comparison standfirst, Comparison tags, Comparison body) {
    static Difference between(ArticleText before, ArticleText after) {
        return new Difference(Comparison.of(before.title(), after.title()),
                Comparison.of(before.standfirst(), after.standfirst()), Comparison.of(tags(before), tags(after)),
                Comparison.of(before.body(), after.body()));
    }

    private static String tags(ArticleText text) {
        return text.tags().stream().map(Tag::name).collect(Collectors.joining(", "));
    }

    boolean isNone() {
        return title.isSame() && standfirst.isSame() && tags.isSame() && body.isSame();
    }
}
