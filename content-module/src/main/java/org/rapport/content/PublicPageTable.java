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

    /// @param revisedAt when the public words of one of its articles were last written
    record Subject(String slug, @ColumnName("revised_at") Instant revisedAt) {}

    /// Tags that a public article carries.
    @SqlQuery("""
            select t.slug, max(a.revised_at) as revised_at
            from content.tag t
            join content.article_tag at on at.tag_id = t.id and at.shown_at is not null
            join content.article a on a.id = at.article_id
            group by t.id, t.slug
            order by t.id
            """)
    List<Subject> tags();

    /// Tags that public articles carry, those of the most first.
    @SqlQuery("""
            select t.id, t.slug, t.name, t.description
            from content.tag t join content.article_tag at on at.tag_id = t.id and at.shown_at is not null
            group by t.id, t.slug, t.name, t.description
            order by count(*) desc, lower(t.name), t.id
            fetch first :most rows only
            """)
    List<TagTable.Row> fullestTags(int most);

    /// Keys of the sources that a public text cites.
    @SqlQuery("""
            select s.citation_key from content.source s
            where exists (
              select 1 from content.citation c join content.article a on a.id = c.article_id
              where c.citation_key = s.citation_key and a.published_at is not null and a.withdrawn_at is null)
            order by s.id
            """)
    List<String> sources();
}
