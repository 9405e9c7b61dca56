package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface SubscriberTable {
    @SqlUpdate("""
            insert into comments.subscriber (writer_id, address, token, asked_at)
            values (:writer, :address, :token, :at)
            on conflict do nothing
            """)
    boolean insert(WriterId writer, String address, String token, Instant at);

    @SqlQuery("""
            select writer_id, address, token, confirmed_at is not null as confirmed from comments.subscriber
            where writer_id = :writer
            """)
    Optional<Subscriber> of(WriterId writer);

    @SqlQuery("""
            select writer_id, address, token, confirmed_at is not null as confirmed from comments.subscriber
            where token = :token
            """)
    Optional<Subscriber> find(String token);

    /// Who wants to hear of answers to `comment`.
    @SqlQuery("""
            select subscriber.writer_id, address, token, true as confirmed
            from comments.subscriber subscriber
            join comments.comment comment on comment.writer_id = subscriber.writer_id
            where comment.id = :comment and confirmed_at is not null
            """)
    Optional<Subscriber> waitingFor(CommentId comment);

    @SqlUpdate("update comments.subscriber set confirmed_at = :at where token = :token and confirmed_at is null")
    boolean confirm(String token, Instant at);

    /// The private links of who confirmed that address.
    @SqlQuery("""
            select writer.token from comments.writer writer
            join comments.subscriber subscriber on subscriber.writer_id = writer.id
            where address = :address and confirmed_at is not null
            order by writer.id
            """)
    List<String> links(String address);

    /// Notes that an address is asked, by hashes.
    @SqlUpdate("insert into comments.asking (address, network, asked_at) values (:address, :network, :at)")
    void noteAsking(String address, String network, Instant at);

    @SqlQuery("select count(*) from comments.asking where address = :address and asked_at >= :since")
    int countAddress(String address, Instant since);

    @SqlQuery("select count(*) from comments.asking where network = :network and asked_at >= :since")
    int countNetwork(String network, Instant since);

    @SqlUpdate("delete from comments.asking where asked_at < :before")
    void forgetAskings(Instant before);

    @SqlUpdate("delete from comments.subscriber where writer_id = :writer")
    void forget(WriterId writer);

    /// Forgets a writer of whose words nothing is left.
    @SqlUpdate("""
            delete from comments.subscriber
            where writer_id = :writer and not exists (
              select 1 from comments.comment comment where comment.writer_id = :writer and comment.state <> 'WITHDRAWN')
            """)
    void forgetSilent(WriterId writer);

    /// Forgets the addresses that nobody confirmed.
    @SqlUpdate("delete from comments.subscriber where confirmed_at is null and asked_at < :before")
    void forgetUnconfirmed(Instant before);
}
