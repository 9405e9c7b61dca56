package org.rapport.content;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// What public articles have in common.
interface RelationTable {
    /// An article that readers first saw at `at`.
    record Shown(ArticleId article, Instant at) {}

    @SqlQuery("""
            select article_id as article, shown_at as at
            from content.article_tag
            where tag_id = (select id from content.tag where slug = :tag) and shown_at is not null
            """)
    List<Shown> tagged(String tag);

    @SqlQuery("""
            select a.id as article, a.published_at as at
            from content.citation c join content.article a on a.id = c.article_id
            where c.citation_key = :key
              and a.genre = 'ARTICLE' and a.withdrawn_at is null and a.published_at is not null
            """)
    List<Shown> citing(String key);

    /// The keys of what the article `id` cites.
    @SqlQuery("select citation_key from content.citation where article_id = :id")
    List<String> cited(ArticleId id);
}
