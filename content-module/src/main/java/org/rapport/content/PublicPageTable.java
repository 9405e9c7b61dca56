package org.rapport.content;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// What readers can open.
interface PublicPageTable {
    /// @param revisedAt when its public words were last written
    record Text(Genre genre, String slug, @ColumnName("revised_at") Instant revisedAt) {}

    @SqlQuery("""
            select genre, slug, revised_at from content.article
            where published_at is not null and withdrawn_at is null
            order by id
            """)
    List<Text> texts();

    @SqlQuery("""
            select id from content.article
            where published_at is not null and withdrawn_at is null
            order by id
            """)
    List<ArticleId> ids();

    /// Slugs of the tags that a public article carries.
    @SqlQuery("""
            select t.slug from content.tag t
            where exists (select 1 from content.article_tag at where at.tag_id = t.id and at.shown_at is not null)
            order by t.id
            """)
    List<String> tags();
}
