package org.rapport.testkit;

import java.util.List;
import java.util.UUID;

import org.jdbi.v3.sqlobject.customizer.Define;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/// What the event publication registry still has to deliver.
interface PublicationTable {
    /// How many are waiting or being delivered; one that failed is neither.
    @SqlQuery("""
            select count(*)
            from site.event_publication
            where completion_date is null and status <> 'FAILED'
            """)
    int underWay();

    @SqlQuery("""
            select id, listener_id, status, serialized_event
            from site.event_publication
            where completion_date is null
            order by publication_date
            """)
    List<Publication> incomplete();

    /// The schemas of the plugins that run.
    @SqlQuery("""
            select table_schema
            from information_schema.tables
            where table_name = 'rapport_outbox'
            """)
    List<String> outboxes();

    /// How many events the plugin with this schema has written down that the house has not published.
    @SqlQuery("""
            select count(*)
            from <schema>.rapport_outbox
            """)
    int unsaid(@Define String schema);

    record Publication(UUID id, String listenerId, String status, String serializedEvent) {}
}
