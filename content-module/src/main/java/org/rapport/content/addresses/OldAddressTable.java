package org.rapport.content.addresses;

import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Where things of a former site stand now.
interface OldAddressTable {
    @SqlUpdate("""
            insert into content.old_address (path, article_id) values (:path, :article)
            on conflict do nothing
            """)
    void keepArticle(String path, long article);

    @SqlUpdate("""
            insert into content.old_address (path, medium_id) values (:path, :medium)
            on conflict do nothing
            """)
    void keepMedium(String path, long medium);

    @SqlUpdate("""
            insert into content.old_address (path, tag_id) select :path, id from content.tag where slug = :tag
            on conflict do nothing
            """)
    void keepTag(String path, String tag);

    @SqlQuery("""
            select case when a.genre = 'PAGE' then '/pages/' || a.slug
                        when a.id is not null then '/articles/' || a.slug
                        when t.id is not null then '/tags/' || t.slug
                        else '/media/' || cast(m.id as varchar) || '/' || m.name end
            from content.old_address o
            left join content.article a on a.id = o.article_id
            left join content.tag t on t.id = o.tag_id
            left join content.medium m on m.id = o.medium_id
            where o.path = :path
              and (t.id is not null or m.id is not null or a.published_at is not null)
            """)
    Optional<String> now(String path);

    @SqlQuery("select path from content.old_address where article_id = :article order by path")
    List<String> ofArticle(long article);

    @SqlQuery("select path from content.old_address where medium_id = :medium order by path")
    List<String> ofMedium(long medium);

    @SqlQuery("""
            select o.path from content.old_address o join content.tag t on t.id = o.tag_id
            where t.slug = :tag
            order by o.path
            """)
    List<String> ofTag(String tag);

    @SqlQuery("""
            select '/media/' || cast(m.id as varchar) || '/' || m.name
            from content.old_address o join content.medium m on m.id = o.medium_id
            where o.path = :path
            """)
    Optional<String> file(String path);
}
