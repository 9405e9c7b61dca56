package org.rapport.awards;

import java.time.Instant;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface AwardFreeTable {
    @SqlUpdate("""
            insert into awards.award_free (page, since, decided_by) values (1, :at, :by) on conflict do nothing
            """)
    void begin(Instant at, String by);

    @SqlUpdate("delete from awards.award_free")
    void end();

    @SqlQuery("select since from awards.award_free")
    Optional<Instant> since();
}
