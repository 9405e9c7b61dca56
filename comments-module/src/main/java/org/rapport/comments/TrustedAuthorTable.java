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

    /// Whether the author of `url` is trusted, or was where she stood before: at http.
    @SqlQuery("select exists (select 1 from comments.trusted_author where url in (:url, :before))")
    boolean has(String url, String before);

    @SqlQuery("select url, name, trusted_at, trusted_by from comments.trusted_author order by trusted_at desc, url")
    List<TrustedAuthor> all();

    @SqlQuery("select count(*) from comments.trusted_author")
    int count();

    @SqlUpdate("delete from comments.trusted_author where url = :url")
    void remove(String url);
}
