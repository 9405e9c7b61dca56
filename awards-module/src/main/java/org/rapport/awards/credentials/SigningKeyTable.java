package org.rapport.awards.credentials;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

interface SigningKeyTable {
    /// Does nothing if a key is in use already.
    @SqlUpdate("""
            insert into awards.signing_key (id, public_key, private_key, since, in_use)
            values (:id, :publicKey, :privateKey, :since, true)
            on conflict do nothing
            """)
    void use(String id, String publicKey, @Nullable String privateKey, Instant since);

    default void use(SigningKey key) {
        use(key.id(), key.publicKey(), key.privateKey(), key.since());
    }

    @SqlUpdate("""
            update awards.signing_key set retired_at = :at, private_key = null, in_use = null
            where in_use
            """)
    void retire(Instant at);

    @SqlQuery("""
            select id, public_key, private_key, since, retired_at
            from awards.signing_key where in_use
            """)
    Optional<SigningKey> inUse();

    @SqlQuery("""
            select id, public_key, private_key, since, retired_at
            from awards.signing_key where id = :id
            """)
    Optional<SigningKey> find(String id);

    @SqlQuery("""
            select id, public_key, private_key, since, retired_at
            from awards.signing_key order by since desc, id
            """)
    List<SigningKey> all();
}
