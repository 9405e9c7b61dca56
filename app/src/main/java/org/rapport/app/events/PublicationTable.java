package org.rapport.app.events;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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

    /// What a listener has not finished with: what failed, and what nobody was at since `before`; the oldest first.
    @SqlQuery("""
            select listener_id as listener, count(*) as events, min(publication_date) as since
            from site.event_publication
            where completion_date is null
              and (status = 'FAILED' or coalesce(last_resubmission_date, publication_date) < :before)
            group by listener_id
            order by since, listener_id
            fetch first 100 rows only
            """)
    List<Backlog> backlogs(@Bind("before") Instant before);

    /// Says of what nobody was at since `before` that it failed.
    @SqlUpdate("""
            update site.event_publication
            set status = 'FAILED'
            where completion_date is null and listener_id = :listener
              and coalesce(last_resubmission_date, publication_date) < :before
            """)
    void abandon(@Bind("listener") String listener, @Bind("before") Instant before);

    @SqlQuery("select id from site.event_publication where status = 'FAILED' and listener_id = :listener")
    Set<UUID> failed(@Bind("listener") String listener);

    /// Events that one listener has not finished with.
    ///
    /// @param since when the oldest of them was published
    record Backlog(String listener, int events, Instant since) {}
}
