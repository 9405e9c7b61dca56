package org.rapport.content;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// The newest public articles, for those who subscribe.
@RegisterConstructorMapper(FreshTable.Row.class)
interface FreshTable {
    /// @param revisedAt when its public words were last written
    record Row(ArticleId id, @ColumnName("revised_at") Instant revisedAt) {}

    @SqlQuery("""
            select id, revised_at
            from content.article
            where genre = 'ARTICLE' and published_at is not null and withdrawn_at is null
            order by published_at desc, id desc
            fetch first :most rows only
            """)
    List<Row> newest(int most);

    @SqlQuery("""
            select a.id, a.revised_at
            from content.article a
            join content.article_tag at on at.article_id = a.id
            join content.tag t on t.id = at.tag_id
            where t.slug = :tag and a.genre = 'ARTICLE' and a.published_at is not null and a.withdrawn_at is null
            order by a.published_at desc, a.id desc
            fetch first :most rows only
            """)
    List<Row> tagged(String tag, int most);
}
