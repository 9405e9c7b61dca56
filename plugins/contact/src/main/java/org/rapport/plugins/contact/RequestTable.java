package org.rapport.plugins.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface RequestTable {
    /// A request as it is stored.
    @SuppressWarnings("ArrayRecordComponent")
    record Row(RequestId id, byte[] words, byte @Nullable [] network, @ColumnName("received_at") Instant receivedAt,
            @ColumnName("ends_at") Instant endsAt) {}

    @GetGeneratedKeys("id")
    @SqlUpdate("""
            insert into contact.request (words, network, received_at, ends_at)
            values (:words, :network, :receivedAt, :endsAt)
            """)
    RequestId insert(byte[] words, byte[] network, Instant receivedAt, Instant endsAt);

    /// The newest first.
    @SqlQuery("""
            select id, words, network, received_at, ends_at from contact.request
            order by received_at desc, id desc
            """)
    List<Row> all();

    @SqlQuery("select id, words, network, received_at, ends_at from contact.request where id = :id")
    Optional<Row> find(RequestId id);

    @SqlQuery("select count(*) from contact.request")
    int count();

    @SqlUpdate("delete from contact.request where id = :id")
    void delete(RequestId id);

    @SqlUpdate("delete from contact.request where ends_at <= :now")
    void deleteEnded(Instant now);

    @SqlUpdate("update contact.request set network = null where received_at <= :before and network is not null")
    void forgetNetworks(Instant before);
}
