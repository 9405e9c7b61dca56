package org.example.keepsakes;

import java.time.Instant;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// One row, as long as it is dark.
interface DarknessTable {
    @SqlUpdate("insert into keepsakes.darkness (id, since) values (1, :since) on conflict do nothing")
    void begin(Instant since);

    @SqlUpdate("delete from keepsakes.darkness")
    void end();

    @SqlQuery("select count(*) > 0 from keepsakes.darkness")
    boolean isThere();
}
