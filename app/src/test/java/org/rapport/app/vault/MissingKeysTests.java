package org.rapport.app.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rapport.api.Vault;
import org.rapport.api.page.HealthCheck.Trouble;
import org.rapport.app.people.MarshSite;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@OnBothDatabases
class MissingKeysTests {
    private static final Instant NOW = MovableClock.START;

    private final Path directory;
    private final VaultKeyTable noted;

    MissingKeysTests(Database database, @TempDir Path data) {
        this.directory = data.resolve("keys");
        this.noted = database.jdbi().onDemand(VaultKeyTable.class);
    }

    /// As after a restart.
    private KeyFiles keys() {
        return new KeyFiles(directory);
    }

    /// The only one.
    private Path key() throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList().getFirst();
        }
    }

    private Vault vault() {
        return new HouseVaults(keys()).of("contact");
    }

    private MissingKeys lookedFor(Instant now) {
        var missing = new MissingKeys(keys(), noted, new MarshSite(), (words, arguments) -> words + " " + arguments[0],
                Clock.fixed(now, ZoneOffset.UTC));
        missing.look();
        return missing;
    }

    @Test
    void tellsOfNothingWhereNothingWasLocked() {
        assertThat(lookedFor(NOW).troubles()).isEmpty();
        assertThat(directory).doesNotExist();
    }

    @Test
    void tellsOfAKeyThatIsGoneUntilItIsBack() throws IOException {
        vault().lock("Nora");
        var key = key();
        assertThat(lookedFor(NOW).troubles()).isEmpty();
        var kept = Files.readAllBytes(key);
        Files.delete(key);

        var missing = lookedFor(NOW);
        vault().lock("Tom");
        missing.look();

        assertThat(missing.troubles()).extracting(Trouble::words, Trouble::since)
                .containsExactly(tuple("site.vault.missing " + key.getFileName(), NOW));
        assertThat(key).doesNotExist();
        Files.write(key, kept);
        missing.tryAgain(missing.troubles().getFirst().id());
        assertThat(missing.troubles()).isEmpty();
    }

    @Test
    void findsAKeyUnderAnyName() throws IOException {
        vault().lock("Nora");
        var key = key();
        lookedFor(NOW);

        Files.move(key, directory.resolve("brought.key"));

        assertThat(lookedFor(NOW).troubles()).isEmpty();
    }

    @Test
    void tellsOfAKeyThatCannotBeReadOrIsAnotherOne() throws IOException {
        vault().lock("Nora");
        var key = key();
        lookedFor(NOW);

        Files.writeString(key, "no key");
        assertThat(lookedFor(NOW).troubles()).hasSize(1);
        Files.writeString(key, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");

        assertThat(lookedFor(NOW).troubles()).extracting(Trouble::words)
                .containsExactly("site.vault.missing " + key.getFileName());
    }

    @Test
    void tellsNoLongerOfAKeyThatIsLostForGood() throws IOException {
        vault().lock("Nora");
        var key = key();
        lookedFor(NOW);
        Files.delete(key);
        lookedFor(NOW);

        var end = NOW.plus(MissingKeys.TOLD);
        assertThat(lookedFor(end.minusSeconds(1)).troubles()).hasSize(1);
        assertThat(lookedFor(end).troubles()).isEmpty();
    }
}
