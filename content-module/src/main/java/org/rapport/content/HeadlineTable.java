package org.rapport.content;

import java.util.List;

import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// Public articles as lists show them, newest first.
@RegisterConstructorMapper(Headline.class)
interface HeadlineTable {
    @SqlQuery("""
            select slug, title, standfirst, words, published_at
            from content.article
            where genre = 'ARTICLE' and published_at is not null and withdrawn_at is null
            order by published_at desc, id desc
            offset :from rows fetch first :count rows only
            """)
    List<Headline> newest(int from, int count);

    @SqlQuery("""
            select a.slug, a.title, a.standfirst, a.words, a.published_at
            from content.article a
            join content.article_tag at on at.article_id = a.id
            join content.tag t on t.id = at.tag_id
            where t.slug = :tag and a.genre = 'ARTICLE' and a.published_at is not null and a.withdrawn_at is null
            order by a.published_at desc, a.id desc
            offset :from rows fetch first :count rows only
            """)
    List<Headline> tagged(String tag, int from, int count);
}
