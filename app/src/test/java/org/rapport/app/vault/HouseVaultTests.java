package org.rapport.app.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Vault;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class HouseVaultTests {
    private static final String WORDS = "Nora Lindqvist, 0170 5550142 ☎";

    private final Path keys;
    private final Vault vault;

    HouseVaultTests(@TempDir Path data) {
        this.keys = data.resolve("keys");
        this.vault = vaultOf("contact");
    }

    /// As after a restart.
    private Vault vaultOf(String module) {
        return new HouseVaults(new KeyFiles(keys)).of(module);
    }

    /// The only one.
    private Path key() throws IOException {
        assertThat(names()).singleElement().asString().matches("vault-[0-9a-f]{8}\\.key");
        return keys.resolve(names().getFirst());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(keys)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".key")).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", WORDS, "two\nlines"})
    void givesBackWhatItLocked(String words) {
        var locked = vault.lock(words);

        assertThat(vault.open(locked)).contains(words);
        assertThat(vaultOf("contact").open(locked)).contains(words);
    }

    /// Locked by another implementation, in Python: what is stored today opens with every later version.
    @Test
    void opensWhatTheSameKeyLockedElsewhere() throws IOException {
        Files.writeString(Files.createDirectories(keys).resolve("vault.key"),
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
        var locked = "016465666768696a6b6c6d6e6f00a7ca5b0b1bd0664c68fc993d4eac05613a0abc320e2c1976453b1ff715";

        assertThat(vault.open(HexFormat.of().parseHex(locked))).contains("A pause, kept.");
    }

    @Test
    void showsNothingOfTheWords() {
        assertThat(new String(vault.lock(WORDS), ISO_8859_1)).doesNotContain("Nora", "Lind", "0170");
    }

    @Test
    void neverLocksTheSameWordsAlike() {
        assertThat(vault.lock(WORDS)).isNotEqualTo(vault.lock(WORDS));
    }

    @Test
    void opensNothingOfAnotherModule() {
        assertThat(vaultOf("newsletter").open(vault.lock(WORDS))).isEmpty();
    }

    @Test
    void opensNothingThatWasAltered() {
        var locked = vault.lock(WORDS);

        for (var i = 0; i < locked.length; i++) {
            var altered = locked.clone();
            altered[i] ^= 1;
            assertThat(vault.open(altered)).as("byte " + i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 28, 29, 30})
    void opensNothingThatWasCutOff(int length) {
        assertThat(vault.open(Arrays.copyOf(vault.lock(WORDS), length))).isEmpty();
    }

    @Test
    void opensNothingWithTheKeyOfAnotherSite() throws IOException {
        var locked = vault.lock(WORDS);
        Files.delete(key());
        vaultOf("contact").lock("something else");

        assertThat(vaultOf("contact").open(locked)).isEmpty();
    }

    @Test
    void makesAnotherKeyBesideThePlaceOfOneThatIsMissing() throws IOException {
        var before = vault.lock(WORDS);
        var key = key();
        var kept = Files.readAllBytes(key);
        Files.delete(key);
        var later = vaultOf("contact");

        var meanwhile = later.lock("Tom, in between");

        assertThat(key).doesNotExist();
        assertThat(later.open(meanwhile)).contains("Tom, in between");
        assertThat(later.open(before)).isEmpty();

        Files.write(key, kept);
        for (var each : List.of(later, vaultOf("contact"))) {
            assertThat(each.open(before)).contains(WORDS);
            assertThat(each.open(meanwhile)).contains("Tom, in between");
            assertThat(each.open(each.lock("Once more"))).contains("Once more");
        }
        assertThat(names()).hasSize(2);
    }

    @Test
    void bringsBackTheKeyThatWasTakenAwayWhileItLocks() throws IOException {
        vault.lock(WORDS);
        var key = key();
        var kept = Files.readAllBytes(key);
        Files.delete(key);

        var locked = vault.lock(WORDS);

        assertThat(Files.readAllBytes(key)).isEqualTo(kept);
        assertThat(vaultOf("contact").open(locked)).contains(WORDS);
    }

    @Test
    void makesNoKeyOnlyToOpenSomething() throws IOException {
        var locked = vault.lock(WORDS);
        var key = key();
        var kept = Files.readAllBytes(key);
        Files.delete(key);
        var moved = vaultOf("contact");

        assertThat(moved.open(locked)).isEmpty();
        assertThat(key).doesNotExist();

        Files.write(key, kept);
        assertThat(moved.open(locked)).contains(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no key", "c2hvcnQ", "§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§§"})
    void makesNoKeyInThePlaceOfAFileThatIsNone(String content) throws IOException {
        var locked = vault.lock(WORDS);
        var key = key();
        Files.writeString(key, content);
        var broken = vaultOf("contact");

        assertThatIllegalStateException().isThrownBy(() -> broken.lock(WORDS))
                .withMessageContaining(key.getFileName().toString());
        assertThat(broken.open(locked)).isEmpty();
        assertThat(key).hasContent(content);
    }

    @Test
    void keepsItsKeyFromTheStartToTheNext() throws IOException {
        vault.lock(WORDS);
        var key = key();
        var kept = Files.readAllBytes(key);

        vaultOf("contact").lock(WORDS);
        vaultOf("newsletter").lock(WORDS);

        assertThat(Files.readAllBytes(key)).isEqualTo(kept);
        assertThat(Files.readString(key)).matches("[A-Za-z0-9_-]{43}");
    }

    /// What a process left that was killed while it wrote the key.
    @Test
    void takesNothingForTheKeyThatWasNotFinished() throws IOException {
        var unfinished = Files.createDirectories(keys).resolve("unfinished-1.part");
        Files.write(unfinished, "half a k".getBytes(UTF_8));

        assertThat(vault.open(vault.lock(WORDS))).contains(WORDS);
        assertThat(key()).exists();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsNobodyElseReadTheKey() throws IOException {
        vault.lock(WORDS);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key()))).isEqualTo("rw-------");
    }
}
