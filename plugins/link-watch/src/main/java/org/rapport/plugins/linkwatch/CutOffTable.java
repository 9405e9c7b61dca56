package org.rapport.plugins.linkwatch;

import java.time.Instant;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface CutOffTable {
    @SqlUpdate("insert into link_watch.cut_off (id, since) values (1, :at) on conflict do nothing")
    void begin(Instant at);

    @SqlUpdate("delete from link_watch.cut_off")
    void end();

    @SqlQuery("select since from link_watch.cut_off")
    Optional<Instant> since();
}
