package org.rapport.comments;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface TrustedAuthorTable {
    @SqlUpdate("""
            insert into comments.trusted_author (url, name, trusted_at, trusted_by) values (:url, :name, :at, :by)
            on conflict do nothing
            """)
    boolean keep(String url, String name, Instant at, String by);

    @SqlQuery("select exists (select 1 from comments.trusted_author where url = :url)")
    boolean has(String url);

    @SqlQuery("select url, name, trusted_at from comments.trusted_author order by trusted_at desc, url")
    List<TrustedAuthor> all();

    @SqlUpdate("delete from comments.trusted_author where url = :url")
    void remove(String url);
}
