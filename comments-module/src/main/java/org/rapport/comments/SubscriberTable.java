package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface SubscriberTable {
    @SqlUpdate("""
            insert into comments.subscriber (writer_id, address, token) values (:writer, :address, :token)
            on conflict do nothing
            """)
    boolean insert(WriterId writer, String address, String token);

    @SqlQuery("""
            select writer_id, address, token, confirmed_at is not null as confirmed, written_at is not null as written
            from comments.subscriber
            where writer_id = :writer
            """)
    Optional<Subscriber> of(WriterId writer);

    @SqlQuery("""
            select writer_id, address, token, confirmed_at is not null as confirmed, written_at is not null as written
            from comments.subscriber
            where token = :token
            """)
    Optional<Subscriber> find(String token);

    /// Who wants to hear of answers to `comment`.
    @SqlQuery("""
            select subscriber.writer_id, address, token, true as confirmed, true as written
            from comments.subscriber subscriber
            join comments.comment comment on comment.writer_id = subscriber.writer_id
            where comment.id = :comment and confirmed_at is not null
            """)
    Optional<Subscriber> waitingFor(CommentId comment);

    @SqlUpdate("update comments.subscriber set confirmed_at = :at where token = :token and confirmed_at is null")
    boolean confirm(String token, Instant at);

    /// All who gave the address of who has `token`.
    @SqlQuery("""
            select writer_id, address, token, confirmed_at is not null as confirmed, written_at is not null as written
            from comments.subscriber
            where lower(address) = (select lower(address) from comments.subscriber where token = :token)
            """)
    List<Subscriber> same(String token);

    /// Notes that she was asked by letter.
    @SqlUpdate("update comments.subscriber set written_at = :at where token = :token")
    void noteLetter(String token, Instant at);

    /// The private links of who confirmed that address, however it is capitalised.
    @SqlQuery("""
            select writer.token from comments.writer writer
            join comments.subscriber subscriber on subscriber.writer_id = writer.id
            where lower(address) = lower(:address) and confirmed_at is not null
            order by writer.id
            """)
    List<String> links(String address);

    /// Notes that an address was written to, by hashes.
    @SqlUpdate("insert into comments.asking (address, network, asked_at) values (:address, :network, :at)")
    void noteAsking(String address, String network, Instant at);

    @SqlQuery("select count(*) from comments.asking where address in (<hashes>) and asked_at >= :since")
    int countAddress(@BindList("hashes") List<String> hashes, Instant since);

    @SqlQuery("select count(*) from comments.asking where network in (<networks>) and asked_at >= :since")
    int countNetwork(@BindList("networks") List<String> networks, Instant since);

    @SqlUpdate("delete from comments.asking where asked_at < :before")
    void forgetAskings(Instant before);

    @SqlUpdate("insert into comments.refusal (address, refused_at) values (:hash, :at) on conflict do nothing")
    void refuse(String hash, Instant at);

    @SqlQuery("select count(*) > 0 from comments.refusal where address = :hash")
    boolean isRefused(String hash);

    @SqlUpdate("delete from comments.subscriber where writer_id = :writer")
    void forget(WriterId writer);

    /// Forgets the addresses that were asked before then and did not say yes.
    @SqlUpdate("delete from comments.subscriber where confirmed_at is null and written_at < :before")
    void forgetUnconfirmed(Instant before);
}
