package org.rapport.content.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethodsList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.api.page.CacheTag;
import org.rapport.content.listing.Search;

@RegisterConstructorMapper(SourceTable.Row.class)
@RegisterConstructorMapper(Citing.class)
@RegisterConstructorMapper(SourceTable.Read.class)
interface SourceTable {
    record Row(SourceId id, @ColumnName("citation_key") String key, String item, int version) {
        Source source() {
            return new Source(id, new CitationKey(key), CslJson.read(item).getFirst().item(), version);
        }
    }

    /// Empty if the key, the DOI or the PMID is taken.
    @GetGeneratedKeys("id")
    @SqlUpdate("""
            insert into content.source (citation_key, item, words, doi, pmid, changed_at)
            values (:key, :item, :words, :doi, :pmid, :at)
            on conflict do nothing
            """)
    Optional<SourceId> insert(String key, String item, String words, @Nullable String doi, @Nullable String pmid,
            Instant at);

    /// False if `version` is not the present one.
    @SqlUpdate("""
            update content.source
            set item = :item, words = :words, doi = :doi, pmid = :pmid, version = version + 1, changed_at = :at
            where id = :id and version = :version
            """)
    boolean update(SourceId id, String item, String words, @Nullable String doi, @Nullable String pmid, int version,
            Instant at);

    @SqlUpdate("delete from content.source where id = :id")
    void delete(SourceId id);

    @SqlQuery("select id, citation_key, item, version from content.source where id = :id")
    Optional<Row> find(SourceId id);

    @SqlQuery("select id, citation_key, item, version from content.source where citation_key in (<keys>)")
    List<Row> named(@BindList("keys") List<String> keys);

    @SqlQuery("select id, citation_key, item, version from content.source where doi = :doi or pmid = :pmid")
    List<Row> identified(@Nullable String doi, @Nullable String pmid);

    /// Those that have all `words`, the last changed first.
    @SqlQuery("""
            select id, citation_key, item, version from content.source
            where not exists (
              select 1 from (values <sought>) as word (pattern) where words not like word.pattern escape '!')
            order by changed_at desc, id desc
            """)
    List<Row> having(@BindMethodsList(value = "sought", methodNames = "pattern") List<Search.Word> words);

    /// Texts that may cite a source, public or not.
    ///
    /// @param like what the text must be like, in lower case: `%@schore2003%`
    @SqlQuery("""
            select title, case genre when 'PAGE' then '/desk/pages/' else '/desk/articles/' end || cast(id as varchar) as path,
                   body,
                   case when published_at is null or withdrawn_at is not null then null
                        when genre = 'PAGE' then '/pages/' || slug
                        else '/articles/' || slug end as public_path
            from content.article where lower(body) like :like
            union all
            select m.title,
                   case a.genre when 'PAGE' then '/desk/pages/' else '/desk/articles/' end || cast(a.id as varchar),
                   m.body, null
            from content.manuscript m join content.article a on a.id = m.article_id
            where lower(m.body) like :like
            order by title, path
            """)
    List<Citing> citing(String like);

    /// A text that readers see.
    record Read(long id, String body) {
        /// Carried by every page that shows it.
        CacheTag tag() {
            return CacheTag.of("article:" + id);
        }
    }

    /// Those that may cite a source, or any for `%[@%`.
    @SqlQuery("""
            select id, body from content.article
            where published_at is not null and withdrawn_at is null and lower(body) like :like and id > :from
            order by id
            fetch first :most rows only
            """)
    List<Read> read(String like, long from, int most);

    @SqlQuery("select body from content.article where id = :id")
    Optional<String> body(long id);

    @SqlQuery("select style from content.citing_style")
    Optional<CitingStyle> style();

    @SqlUpdate("delete from content.citing_style")
    void forgetStyle();

    @SqlUpdate("insert into content.citing_style (style) values (:style)")
    void keepStyle(CitingStyle style);
}
