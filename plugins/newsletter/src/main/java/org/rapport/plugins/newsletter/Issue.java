package org.rapport.plugins.newsletter;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

/// An article that readers are told of by letter.
///
/// @param reached the number of the last reader to whom a letter was handed over
/// @param doneAt when nobody was left to write to; null before
record Issue(@ColumnName("article_id") ArticleId article, @ColumnName("published_at") Instant publishedAt, long reached,
        int letters, @ColumnName("done_at") @Nullable Instant doneAt) {
    /// What the keys of its letters begin with.
    String keys() {
        return keys(article);
    }

    static String keys(ArticleId article) {
        return "newsletter/article/" + article.value() + "/";
    }
}
