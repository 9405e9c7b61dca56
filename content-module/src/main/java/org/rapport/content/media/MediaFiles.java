package org.rapport.content.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.rapport.api.Sha256;
import org.rapport.api.Storage;

/// The files on the disk, called by the hash of what they contain: `media/ab/abcd….jpg`. No name from outside is part
/// of a path.
@Component
class MediaFiles {
    private static final String HASH = "[0-9a-f]{64}";

    private final Path directory;

    MediaFiles(Storage storage) {
        this.directory = storage.directory("media");
    }

    /// Writes `file`; it survives a power loss when this returns. One that is there already is written anew, so that
    /// its age begins now.
    MediumFile keep(Encoded file, Kind kind) {
        var hash = Sha256.hex(file.bytes());
        try {
            write(path(hash, kind.extension()), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MediumFile(hash, kind.extension(), file.bytes().length, file.width(), file.height());
    }

    private synchronized void write(Path path, byte[] bytes) throws IOException {
        var shelf = Files.createDirectories(path.getParent());
        var unfinished = Files.createTempFile(shelf, "unfinished-", ".part");
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (var each : List.of(shelf, directory)) {
            force(each);
        }
    }

    /// A new name is on the disk when its directory is.
    private static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    Optional<Path> find(String hash, String extension) {
        return Optional.of(path(hash, extension)).filter(Files::isRegularFile);
    }

    private Path path(String hash, String extension) {
        if (!hash.matches(HASH) || Kind.of(extension).isEmpty()) {
            throw new IllegalArgumentException("Not a file of the library: " + hash + "." + extension);
        }
        return directory.resolve(hash.substring(0, 2)).resolve(hash + "." + extension);
    }

    /// Removes what is older than `before`, unless its hash `isKept`. Answers how many files.
    int sweep(Instant before, Predicate<String> isKept) {
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (var files = Files.walk(directory, 2)) {
            return (int) files.filter(Files::isRegularFile).toList().stream()
                    .filter(file -> !isKept.test(file.getFileName().toString().replaceFirst("\\..*", "")))
                    .filter(file -> removed(file, before)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized boolean removed(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
