package org.rapport.app.events;

import java.time.Instant;

import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// Spring Modulith's registry of events.
interface PublicationTable {
    /// How many listeners have not finished with an event published at `since` or later, those that failed left out.
    @SqlQuery("""
            select count(*) from site.event_publication
            where completion_date is null and status <> 'FAILED' and publication_date >= :since
            """)
    int unfinished(@Bind("since") Instant since);

    @SqlQuery("select count(*) from site.event_publication where status = 'FAILED' and publication_date >= :since")
    int failed(@Bind("since") Instant since);

    /// Says of all that nobody has finished that it failed, whatever a process that died had begun with it.
    @SqlUpdate("update site.event_publication set status = 'FAILED' where completion_date is null")
    void abandon();
}
