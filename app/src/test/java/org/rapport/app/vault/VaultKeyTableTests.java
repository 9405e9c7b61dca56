package org.rapport.app.vault;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.app.vault.VaultKeyTable.Missing;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class VaultKeyTableTests {
    private static final Instant NOW = MovableClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private final VaultKeyTable keys;

    VaultKeyTableTests(Database database) {
        this.keys = database.jdbi().onDemand(VaultKeyTable.class);
    }

    @Test
    void knowsEachKeyOnce() {
        assertThat(keys.marks()).isEmpty();

        keys.insert("aa", "vault.key");
        keys.insert("aa", "vault.key");
        keys.insert("bb", "vault-bb.key");

        assertThat(keys.marks()).containsExactlyInAnyOrder("aa", "bb");
        assertThat(keys.missing(Instant.EPOCH)).isEmpty();
    }

    @Test
    void missesAKeyUntilItIsFound() {
        keys.insert("aa", "vault.key");
        keys.insert("bb", "vault-bb.key");

        keys.miss("bb", NOW);
        keys.miss("bb", LATER);
        keys.miss("aa", LATER);
        assertThat(keys.missing(Instant.EPOCH)).containsExactly(new Missing("bb", "vault-bb.key", NOW),
                new Missing("aa", "vault.key", LATER));
        assertThat(keys.missing(NOW)).extracting(Missing::mark).containsExactly("aa");

        keys.find("bb", "old.key");
        assertThat(keys.missing(Instant.EPOCH)).extracting(Missing::mark).containsExactly("aa");
        keys.miss("bb", LATER);
        assertThat(keys.missing(NOW)).extracting(Missing::file).containsExactly("vault.key", "old.key");
    }
}
