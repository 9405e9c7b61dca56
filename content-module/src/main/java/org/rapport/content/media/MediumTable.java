package org.rapport.content.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.customizer.BindMethodsList;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

import org.rapport.content.listing.Search;

interface MediumTable {
    record Row(MediumId id, String name, Kind kind, @Nullable String alt,
            @ColumnName("uploaded_at") Instant uploadedAt, int version) {
        Medium with(List<MediumFile> files) {
            return new Medium(id, name, kind, alt, uploadedAt, version, files);
        }
    }

    @GetGeneratedKeys("id")
    @SqlUpdate("""
            insert into content.medium (name, kind, uploaded_at, version) values (:name, :kind, :at, 1)
            """)
    MediumId insert(String name, Kind kind, Instant at);

    /// It came from elsewhere, perhaps with words and a day.
    @SqlUpdate("""
            update content.medium
            set alt = :alt, made_from = :key, uploaded_at = coalesce(cast(:at as timestamp with time zone), uploaded_at)
            where id = :id
            """)
    void sign(MediumId id, @Nullable String alt, String key, @Nullable Instant at);

    @SqlQuery("select exists (select 1 from content.medium where made_from = :key)")
    boolean isMadeFrom(String key);

    @SqlQuery("select id, name, kind, alt, uploaded_at, version from content.medium order by id")
    List<Row> all();

    @SqlUpdate("update content.medium set kind = :kind, version = version + 1 where id = :id")
    boolean replace(MediumId id, Kind kind);

    @SqlUpdate("""
            update content.medium set alt = :alt, version = version + 1 where id = :id and version = :version
            """)
    boolean describe(MediumId id, @Nullable String alt, int version);

    @SqlUpdate("delete from content.medium where id = :id")
    boolean delete(MediumId id);

    @SqlUpdate("""
            insert into content.medium_file (medium_id, hash, extension, bytes, width, height)
            values (:id, :hash, :extension, :bytes, :width, :height)
            """)
    void put(MediumId id, String hash, String extension, long bytes, int width, int height);

    @SqlUpdate("delete from content.medium_file where medium_id = :id")
    void clear(MediumId id);

    @SqlQuery("select id, name, kind, alt, uploaded_at, version from content.medium where id = :id")
    Optional<Row> find(MediumId id);

    @SqlQuery("""
            select hash, extension, bytes, width, height from content.medium_file
            where medium_id = :id order by width desc, hash
            """)
    List<MediumFile> files(MediumId id);

    @SqlQuery("""
            select hash, extension, bytes, width, height from content.medium_file
            where hash = :hash and extension = :extension fetch first row only
            """)
    Optional<MediumFile> file(String hash, String extension);

    @SqlQuery("select medium_id from content.portrait")
    Optional<MediumId> portrait();

    @SqlUpdate("delete from content.portrait")
    void forgetPortrait();

    @SqlUpdate("insert into content.portrait (id, medium_id) values (1, :id)")
    void keepPortrait(MediumId id);

    @SqlQuery("select exists (select 1 from content.medium_file where hash = :hash)")
    boolean isNamed(String hash);

    /// Those that have all `words` in name or alt, the newest first.
    @SqlQuery("""
            select id, name, kind, alt, uploaded_at, version from content.medium
            where not exists (
              select 1 from (values <words>) as word (pattern)
              where lower(name || ' ' || coalesce(alt, '')) not like word.pattern escape '!')
            order by id desc offset :skipped rows fetch next :most rows only
            """)
    List<Row> having(@BindMethodsList(value = "words", methodNames = "pattern") List<Search.Word> words, int skipped,
            int most);
}
