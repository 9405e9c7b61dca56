package org.rapport.app.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.rapport.api.Storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// The key from which all others are derived: 256 random bits in `keys/vault.key`, as one line of base64url (RFC 4648).
/// It is made when something is locked for the first time, and never made anew while there is such a file.
@Component
class KeyFile {
    private static final Logger log = LoggerFactory.getLogger(KeyFile.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 32;

    private final Path directory;
    private final Path path;
    private byte @Nullable [] known;
    private boolean isOnDisk;

    KeyFile(Storage storage) {
        this.directory = storage.directory("keys");
        this.path = directory.resolve("vault.key");
    }

    /// The key; empty if there is none, or none that can be read.
    synchronized Optional<byte[]> find() {
        try {
            return Optional.of(read());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            log.warn("The key in {} cannot be read: {}", path, e.toString());
            return Optional.empty();
        }
    }

    /// The key, which is on the disk when this returns. Throws [IllegalStateException] if it cannot be read, or none be made.
    synchronized byte[] findOrMake() {
        try {
            if (!isOnDisk) {
                bringOntoDisk();
            }
            return read();
        } catch (IOException e) {
            throw new IllegalStateException("The key in " + path + " cannot be read", e);
        }
    }

    /// What was read once counts until the site ends.
    private byte[] read() throws IOException {
        if (known == null) {
            known = decoded(Files.readString(path, ISO_8859_1).strip());
        }
        return known;
    }

    private static byte[] decoded(String line) throws IOException {
        try {
            var key = Base64.getUrlDecoder().decode(line);
            if (key.length == LENGTH) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            // It is no more a key than one of another length.
        }
        throw new IOException("It is no key of a vault");
    }

    /// Also what another process made that was killed before it had come so far.
    private void bringOntoDisk() throws IOException {
        if (Files.notExists(path)) {
            make();
        }
        force(directory);
        force(directory.resolve(".."));
        isOnDisk = true;
    }

    /// Under another name first, which nobody else may read: what has the name of the key is whole.
    private void make() throws IOException {
        var unfinished = Files.createTempFile(Files.createDirectories(directory), "unfinished-", ".part");
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(fresh()));
            channel.force(true);
        }
        Files.move(unfinished, path);
    }

    private static byte[] fresh() {
        var key = new byte[LENGTH];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encode(key);
    }

    /// A new name is on the disk when its directory is.
    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
