package org.rapport.awards.credentials.received;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface ReceivedTable {
    @SqlUpdate("""
            insert into awards.received_credential
              (issuer_address, credential, token, achievement, issuer, recipient, since, doubts, checked_at)
            values (:issuerAddress, :credential, :token, :achievement, :issuer, :recipient, :since, :doubts, :checkedAt)
            on conflict do nothing
            """)
    boolean keep(URI issuerAddress, URI credential, String token, String achievement, String issuer, String recipient,
            Instant since, String doubts, Instant checkedAt);

    @SqlUpdate("""
            update awards.received_credential
            set token = :token, achievement = :achievement, issuer = :issuer, recipient = :recipient, since = :since,
                doubts = :doubts, checked_at = :checkedAt
            where issuer_address = :issuerAddress and credential = :credential
            """)
    void renew(URI issuerAddress, URI credential, String token, String achievement, String issuer, String recipient,
            Instant since, String doubts, Instant checkedAt);

    @SqlQuery("""
            select id from awards.received_credential
            where issuer_address = :issuerAddress and credential = :credential
            """)
    ReceivedId id(URI issuerAddress, URI credential);

    @SqlQuery("""
            select issuer_address, credential, token, achievement, issuer, recipient, since, doubts, checked_at
            from awards.received_credential where id = :id
            """)
    Optional<ReceivedRow> find(ReceivedId id);

    /// Unless an offer has it.
    @SqlUpdate("""
            delete from awards.received_credential
            where id = :id and not exists (select 1 from awards.offer where credential_id = :id)
            """)
    void delete(ReceivedId id);
}
