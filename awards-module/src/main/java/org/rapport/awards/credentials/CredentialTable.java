package org.rapport.awards.credentials;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface CredentialTable {
    /// Does nothing if the recipient has a credential of this achievement.
    @SqlUpdate("""
            insert into awards.credential (id, achievement, name, recipient, recipient_name, issued_at, token)
            values (:id, :achievement, :name, :recipient, :recipientName, :issuedAt, :token)
            on conflict do nothing
            """)
    void keep(@BindMethods IssuedCredential credential);

    @SqlUpdate("""
            update awards.credential set revoked_at = :at, revoked_for = :reason
            where id = :id and revoked_at is null
            """)
    boolean revoke(UUID id, Instant at, String reason);

    @SqlQuery("""
            select id, achievement, name, recipient, recipient_name, issued_at, token, revoked_at, revoked_for
            from awards.credential where id = :id
            """)
    Optional<IssuedCredential> find(UUID id);

    @SqlQuery("""
            select id, achievement, name, recipient, recipient_name, issued_at, token, revoked_at, revoked_for
            from awards.credential where achievement = :achievement and recipient = :recipient
            """)
    Optional<IssuedCredential> of(String achievement, String recipient);

    @SqlQuery("""
            select id, achievement, name, recipient, recipient_name, issued_at, token, revoked_at, revoked_for
            from awards.credential order by issued_at desc, id
            """)
    List<IssuedCredential> all();

    @SqlQuery("select id from awards.credential where revoked_at is not null order by revoked_at, id")
    List<UUID> revoked();
}
