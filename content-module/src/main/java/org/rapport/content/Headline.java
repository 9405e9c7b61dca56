package org.rapport.content;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;

/// An article in a list.
record Headline(ArticleId id, String slug, String title, String standfirst, int words,
        @ColumnName("published_at") Instant publishedAt) {
    static final int A_PAGE = 10;

    String path() {
        return "/articles/" + slug;
    }

    int minutes() {
        return Math.max(1, Math.round((float) words / Article.WORDS_A_MINUTE));
    }
}
