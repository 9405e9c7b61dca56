package org.rapport.host.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

/// The JARs of plugins: `<id>.jar`, or another name where somebody laid it there by hand, and below `former` the version
/// before.
final class PluginStore {
    private final Path directory;

    PluginStore(Path directory) {
        this.directory = directory;
    }

    /// All that lie there, by their names.
    List<Path> all() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PluginFile read(Path jar) throws Refused {
        try {
            return PluginFile.of(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps `jar` as the plugin `id`.
    ///
    /// @param present where what becomes its former version lies; the one before that is put aside until [#settle] or
    ///        [#takeBack]
    Path keep(String id, byte[] jar, Optional<Path> present) {
        try {
            Files.createDirectories(former(id).getParent());
            var written = written(id, jar);
            if (present.isPresent()) {
                moveIfThere(former(id), aside(id));
                Files.move(present.get(), former(id), REPLACE_EXISTING, ATOMIC_MOVE);
            }
            return Files.move(written, path(id), REPLACE_EXISTING, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to, REPLACE_EXISTING, ATOMIC_MOVE);
        }
    }

    private Path written(String id, byte[] jar) throws IOException {
        var part = Files.createTempFile(directory, id, ".part");
        Files.copy(new ByteArrayInputStream(jar), part, REPLACE_EXISTING);
        return part;
    }

    /// Where the plugin `id` lies if it came through the desk.
    Path path(String id) {
        return directory.resolve(id + ".jar");
    }

    /// Where the version before of the plugin `id` lies, if there is one.
    Path former(String id) {
        return directory.resolve("former").resolve(id + ".jar");
    }

    /// Where the version before that lies, as long as it is not certain that the newest one stays.
    private Path aside(String id) {
        return directory.resolve("former").resolve(id + ".aside");
    }

    /// Where a version of the plugin `id` lies that waits for its owner’s consent.
    Path waiting(String id) {
        return directory.resolve("waiting").resolve(id + ".jar");
    }

    /// Keeps `jar` for the plugin `id` until its owner agrees to it.
    void keepWaiting(String id, byte[] jar) {
        try {
            Files.createDirectories(waiting(id).getParent());
            Files.move(written(id, jar), waiting(id), REPLACE_EXISTING, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forgetWaiting(String id) {
        delete(waiting(id));
    }

    /// The newest version of the plugin `id` stays.
    void settle(String id) {
        delete(aside(id));
    }

    static void delete(Path jar) {
        try {
            Files.deleteIfExists(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts the former version of the plugin `id` back in the place of what lies at `present`, and the one before that in
    /// its own.
    void takeBack(String id, Path present) {
        try {
            Files.move(former(id), present, REPLACE_EXISTING, ATOMIC_MOVE);
            moveIfThere(aside(id), former(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String id, Path present) {
        List.of(present, former(id), aside(id), waiting(id)).forEach(PluginStore::delete);
    }
}
