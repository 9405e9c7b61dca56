package org.rapport.content;

import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// The newest public articles, for those who subscribe.
interface FreshTable {
    @SqlQuery("""
            select id
            from content.article
            where genre = 'ARTICLE' and published_at is not null and withdrawn_at is null
            order by published_at desc, id desc
            fetch first :most rows only
            """)
    List<ArticleId> newest(int most);

    @SqlQuery("""
            select a.id
            from content.article a
            join content.article_tag at on at.article_id = a.id
            join content.tag t on t.id = at.tag_id
            where t.slug = :tag and a.genre = 'ARTICLE' and a.published_at is not null and a.withdrawn_at is null
            order by a.published_at desc, a.id desc
            fetch first :most rows only
            """)
    List<ArticleId> tagged(String tag, int most);
}
