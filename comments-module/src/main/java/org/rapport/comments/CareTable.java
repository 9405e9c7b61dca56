package org.rapport.comments;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface CareTable {
    record Row(String words, @ColumnName("confirmed_at") @Nullable Instant confirmedAt,
            @ColumnName("confirmed_by") @Nullable String confirmedBy, int version) {}

    @SqlQuery("select words, confirmed_at, confirmed_by, version from comments.care")
    Optional<Row> find();

    /// The owner's signs by their languages.
    @KeyColumn("language")
    @ValueColumn("signs")
    @SqlQuery("select language, signs from comments.care_sign")
    Map<String, String> signs();

    @SqlUpdate("""
            insert into comments.care (id, words, confirmed_at, confirmed_by, version)
            values (1, :words, :confirmedAt, :confirmedBy, 1)
            on conflict do nothing
            """)
    boolean insert(String words, @Nullable Instant confirmedAt, @Nullable String confirmedBy);

    @SqlUpdate("""
            update comments.care
            set words = :words, confirmed_at = :confirmedAt, confirmed_by = :confirmedBy, version = version + 1
            where version = :version
            """)
    boolean update(String words, @Nullable Instant confirmedAt, @Nullable String confirmedBy, int version);

    @SqlUpdate("delete from comments.care_sign where language = :language")
    void forget(String language);

    @SqlUpdate("insert into comments.care_sign (language, signs) values (:language, :signs)")
    void keep(String language, String signs);
}
