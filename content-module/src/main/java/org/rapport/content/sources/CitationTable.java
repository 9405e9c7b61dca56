package org.rapport.content.sources;

import java.util.List;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.api.page.CacheTag;

interface CitationTable {
    @SqlUpdate("delete from content.citation where article_id = :articleId")
    void forget(long articleId);

    @SqlBatch("insert into content.citation (article_id, citation_key) values (:articleId, :key)")
    void keep(long articleId, Iterable<String> key);

    @SqlUpdate("update content.article set cites = :sources where id = :articleId")
    void count(long articleId, int sources);

    record Text(long id, String body) {}

    /// Those whose citations nobody took down yet.
    @SqlQuery("select id, body from content.article where cites is null order by id fetch first :most rows only")
    List<Text> unread(int most);

    /// Texts that cite a source, public or not.
    ///
    /// @param like what newer words that readers do not see yet must be like, in lower case: `%@schore2003%`
    @SqlQuery("""
            select a.title,
                   case a.genre when 'PAGE' then '/desk/pages/' else '/desk/articles/' end || cast(a.id as varchar) as path,
                   a.body,
                   case when a.published_at is null or a.withdrawn_at is not null then null
                        when a.genre = 'PAGE' then '/pages/' || a.slug
                        else '/articles/' || a.slug end as public_path
            from content.article a join content.citation c on c.article_id = a.id
            where c.citation_key = :key
            union all
            select m.title,
                   case a.genre when 'PAGE' then '/desk/pages/' else '/desk/articles/' end || cast(a.id as varchar),
                   m.body, null
            from content.manuscript m join content.article a on a.id = m.article_id
            where lower(m.body) like :like
            order by title, path
            """)
    List<Citing> citing(String key, String like);

    /// A text that readers see names a source.
    record Public(@ColumnName("article_id") long articleId, @ColumnName("citation_key") String key) {
        /// Carried by every page that shows the text.
        CacheTag tag() {
            return CacheTag.of("article:" + articleId);
        }
    }

    @SqlQuery("""
            select c.article_id, c.citation_key from content.citation c join content.article a on a.id = c.article_id
            where a.published_at is not null and a.withdrawn_at is null
            """)
    List<Public> seen();

    @SqlQuery("""
            select c.article_id, c.citation_key from content.citation c join content.article a on a.id = c.article_id
            where c.citation_key = :key and a.published_at is not null and a.withdrawn_at is null
            """)
    List<Public> seen(String key);

    /// The texts that cite the source with this key, public or not.
    @SqlQuery("select article_id from content.citation where citation_key = :key order by article_id")
    List<Long> articleIds(String key);

    /// All that the text of an article cites.
    @SqlQuery("select citation_key from content.citation where article_id = :articleId")
    List<String> keys(long articleId);
}
