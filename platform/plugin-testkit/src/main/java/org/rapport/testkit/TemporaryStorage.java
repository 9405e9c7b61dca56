package org.rapport.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.rapport.api.Storage;

/// A data directory that is empty when a test begins, with a fenced yard around it in which nothing may ever appear.
public final class TemporaryStorage implements Storage, Renewed, AutoCloseable {
    private final Path yard;

    TemporaryStorage() {
        try {
            this.yard = Files.createTempDirectory("rapport-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path directory(String name) {
        return yard.resolve("data").resolve(name);
    }

    /// Every file in the yard, inside of the data directory or out.
    public List<Path> files() {
        return below().stream().filter(Files::isRegularFile).toList();
    }

    private List<Path> below() {
        try (var all = Files.walk(yard)) {
            return all.filter(path -> !path.equals(yard)).sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void renew() {
        below().forEach(TemporaryStorage::delete);
    }

    @Override
    public void close() {
        renew();
        delete(yard);
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
