package org.rapport.app.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rapport.api.Sha256;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// The keys from which all others are derived: 256 random bits each, as one line of base64url (RFC 4648) in a file whose
/// name ends in `.key`. One is made when something is locked and there is none. Whichever it was that locked something,
/// opens it: one that was missing can be laid beside the one that was made meanwhile.
class KeyFiles {
    private static final Logger log = LoggerFactory.getLogger(KeyFiles.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 32;

    private final Path directory;
    /// By the names of their files. What was read once counts until the site ends.
    private final NavigableMap<String, byte[]> known = new TreeMap<>();
    private boolean isOnDisk;

    KeyFiles(Path directory) {
        this.directory = directory;
    }

    /// All that can be read, or could since the site began.
    synchronized Collection<byte[]> all() {
        try {
            for (var name : names()) {
                if (!known.containsKey(name)) {
                    read(name, known);
                }
            }
        } catch (IOException e) {
            log.warn("The keys in {} cannot be read: {}", directory, e.toString());
        }
        return List.copyOf(known.values());
    }

    /// Those that lie there now and can be read, by the names of their files.
    NavigableMap<String, byte[]> present() throws IOException {
        var present = new TreeMap<String, byte[]>();
        for (var name : names()) {
            read(name, present);
        }
        return present;
    }

    /// By which a key is known again, and tells nothing of itself.
    static String mark(byte[] key) {
        return Sha256.hex(key);
    }

    /// The key to lock with, which is on the disk when this returns. Throws [IllegalStateException] if there are some and
    /// none of them can be read, or none be made.
    synchronized byte[] findOrMake() {
        try {
            if (all().isEmpty()) {
                make();
            }
            var first = known.firstEntry();
            bringOntoDisk(directory.resolve(first.getKey()), first.getValue());
            return first.getValue();
        } catch (IOException e) {
            throw new IllegalStateException("The keys in " + directory + " cannot be read or written", e);
        }
    }

    private List<String> names() throws IOException {
        if (Files.notExists(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".key")).sorted()
                    .toList();
        }
    }

    private void read(String name, NavigableMap<String, byte[]> into) {
        var path = directory.resolve(name);
        try {
            into.put(name, decoded(Files.readString(path, ISO_8859_1).strip()));
        } catch (IOException e) {
            log.warn("The key in {} cannot be read: {}", path, e.toString());
        }
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

    /// Under a name that no other has: one that is missing finds its place free when it comes back.
    private void make() throws IOException {
        if (!names().isEmpty()) {
            throw new IllegalStateException("None of " + names() + " in " + directory + " is the key of a vault");
        }
        var key = new byte[LENGTH];
        RANDOM.nextBytes(key);
        known.put("vault-" + mark(key).substring(0, 8) + ".key", key);
    }

    /// Also what another process made that was killed before it had come so far, or what somebody took away since it was
    /// read.
    private void bringOntoDisk(Path path, byte[] key) throws IOException {
        if (Files.notExists(path)) {
            write(path, key);
            isOnDisk = false;
        }
        if (!isOnDisk) {
            force(directory);
            force(directory.resolve(".."));
            isOnDisk = true;
        }
    }

    /// Under another name first, which nobody else may read: what has the name of a key is whole.
    private void write(Path path, byte[] key) throws IOException {
        var unfinished = Files.createTempFile(Files.createDirectories(directory), "unfinished-", ".part");
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(Base64.getUrlEncoder().withoutPadding().encode(key)));
            channel.force(true);
        }
        Files.move(unfinished, path);
    }

    /// A new name is on the disk when its directory is.
    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
