package org.rapport.content.practice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What the practice tells of itself: a text for each fact that is told, and one version for all.
interface PracticeTable {
    @SqlQuery("select version from content.practice")
    Optional<Integer> version();

    @SqlUpdate("""
            insert into content.practice (id, changed_at, version) values (1, :at, 1)
            on conflict do nothing
            """)
    boolean begin(Instant at);

    @SqlUpdate("""
            update content.practice set changed_at = :at, version = version + 1
            where version = :version
            """)
    boolean change(int version, Instant at);

    @SqlQuery("select name, text from content.fact")
    @KeyColumn("name")
    @ValueColumn("text")
    Map<String, String> facts();

    @SqlUpdate("delete from content.fact")
    void forget();

    @SqlUpdate("insert into content.fact (name, text) values (:name, :text)")
    void keep(String name, String text);
}
