package org.rapport.app.shell;

import java.time.Instant;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Since when the owner wants no more of the first steps.
interface BeginningTable {
    @SqlQuery("select exists (select 1 from site.beginning)")
    boolean isOver();

    @SqlUpdate("insert into site.beginning (id, ended_at) values (1, :at) on conflict do nothing")
    void end(Instant at);
}
