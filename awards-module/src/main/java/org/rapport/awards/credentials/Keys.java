package org.rapport.awards.credentials;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTags;

/// The keys that sign credentials. The first is made when it is needed; a retired one stays where it was, so that what it
/// signed can be checked for ever.
@Component
class Keys {
    private final SigningKeyTable table;
    private final CacheTags cache;
    private final Clock clock;

    Keys(SigningKeyTable table, CacheTags cache, Clock clock) {
        this.table = table;
        this.cache = cache;
        this.clock = clock;
    }

    /// The one that signs.
    @Transactional
    SigningKey inUse() {
        return table.inUse().orElseGet(this::another);
    }

    /// Puts a new key in the place of the one that signs.
    @Transactional
    void rotate() {
        table.retire(clock.instant());
        another();
    }

    /// From the newest.
    List<SigningKey> all() {
        return table.all();
    }

    Optional<SigningKey> find(String id) {
        return table.find(id);
    }

    /// Of two who make one at once, both use the first.
    private SigningKey another() {
        table.use(SigningKey.make(clock.instant()));
        cache.drop(Issuer.TAG);
        return table.inUse().orElseThrow();
    }
}
