package org.rapport.content;

import java.util.LinkedHashMap;
import java.util.List;

import org.rapport.api.PlainText;

/// What a writer writes: an article's words before it has an address. Cleaned of control characters.
record ArticleText(String title, String standfirst, String body, Format format, List<Tag> tags) {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_STANDFIRST = 1000;
    static final int LONGEST_BODY = 500_000;

    ArticleText {
        title = PlainText.line(title);
        standfirst = PlainText.line(standfirst);
        body = PlainText.of(body);
        tags = distinct(tags);
    }

    static ArticleText of(Article article) {
        return new ArticleText(article.title(), article.standfirst(), article.body(), article.format(), article.tags());
    }

    private static List<Tag> distinct(List<Tag> tags) {
        var bySlug = new LinkedHashMap<Slug, Tag>();
        tags.forEach(tag -> bySlug.putIfAbsent(tag.slug(), tag));
        return List.copyOf(bySlug.values());
    }
}
