package org.rapport.app.vault;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface VaultKeyTable {
    @SqlUpdate("""
            insert into site.vault_key (mark, file_name, missing_since) values (:mark, :file, null)
            on conflict do nothing
            """)
    void insert(String mark, String file);

    @SqlUpdate("update site.vault_key set file_name = :file, missing_since = null where mark = :mark")
    void find(String mark, String file);

    @SqlUpdate("update site.vault_key set missing_since = :at where mark = :mark and missing_since is null")
    void miss(String mark, Instant at);

    @SqlQuery("select mark from site.vault_key")
    List<String> marks();

    /// Those that are missing, but no longer than since `earliest`.
    @SqlQuery("""
            select mark, file_name, missing_since from site.vault_key
            where missing_since > :earliest
            order by missing_since, mark
            """)
    List<Missing> missing(Instant earliest);

    /// A key that was there once.
    ///
    /// @param file as it was called
    record Missing(String mark, @ColumnName("file_name") String file,
            @ColumnName("missing_since") Instant since) {}
}
