package org.rapport.app.people;

import java.time.Instant;

import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface SetUpTable {
    @SqlUpdate("insert into site.setup (token_hash, made_at) values (:tokenHash, :at)")
    void insert(@Bind("tokenHash") String tokenHash, @Bind("at") Instant at);

    @SqlQuery("select exists (select 1 from site.setup where token_hash = :tokenHash)")
    boolean holds(@Bind("tokenHash") String tokenHash);

    /// How many there were: of two who use the same link at once, one gets 0.
    @SqlUpdate("delete from site.setup where token_hash = :tokenHash")
    int delete(@Bind("tokenHash") String tokenHash);

    @SqlUpdate("delete from site.setup")
    void deleteAll();
}
