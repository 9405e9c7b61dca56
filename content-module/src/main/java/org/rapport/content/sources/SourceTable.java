package org.rapport.content.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.customizer.BindMethodsList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.content.listing.Search;

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

    @SqlQuery("select style from content.citing_style")
    Optional<CitingStyle> style();

    @SqlUpdate("delete from content.citing_style")
    void forgetStyle();

    @SqlUpdate("insert into content.citing_style (style) values (:style)")
    void keepStyle(CitingStyle style);
}
