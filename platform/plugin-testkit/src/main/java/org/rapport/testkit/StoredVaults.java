package org.rapport.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.rapport.api.Vault;
import org.rapport.host.Vaults;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Vaults that need no key: the words stay here, and what a module gets in their place says nothing.
public final class StoredVaults implements Vaults, Renewed {
    private final Map<String, String> words = new ConcurrentHashMap<>();

    StoredVaults() {}

    /// From here on nothing opens that was locked before, as on a site that was moved without its key.
    public void loseKey() {
        words.clear();
    }

    @Override
    public Vault of(String module) {
        return new Vault() {
            @Override
            public byte[] lock(String said) {
                var ticket = UUID.randomUUID().toString();
                words.put(module + ticket, said);
                return ticket.getBytes(UTF_8);
            }

            @Override
            public Optional<String> open(byte[] locked) {
                return Optional.ofNullable(words.get(module + new String(locked, UTF_8)));
            }
        };
    }

    @Override
    public void renew() {
        loseKey();
    }
}
