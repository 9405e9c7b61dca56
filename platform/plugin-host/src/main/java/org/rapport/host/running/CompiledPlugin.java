package org.rapport.host.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Collectors;

/// A directory into which somebody compiles, looked at again and again.
final class CompiledPlugin {
    private record Stamp(long size, FileTime changed) {}

    private final Path classes;
    private Map<Path, Stamp> seen = Map.of();
    private Map<Path, Stamp> told = Map.of();

    CompiledPlugin(Path classes) {
        this.classes = classes;
    }

    Path classes() {
        return classes;
    }

    /// Whether something else lies there than when this was last so, and nothing has changed since the last look. Without a
    /// class a build has only begun.
    boolean isNew() {
        var present = stamps();
        var isQuiet = present.equals(seen);
        seen = present;
        if (!isQuiet || present.equals(told) || present.keySet().stream().noneMatch(CompiledPlugin::isClass)) {
            return false;
        }
        told = present;
        return true;
    }

    private static boolean isClass(Path file) {
        return file.toString().endsWith(".class");
    }

    /// None while files come and go.
    private Map<Path, Stamp> stamps() {
        try (var files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> file, CompiledPlugin::stamp));
        } catch (IOException | UncheckedIOException e) {
            return Map.of();
        }
    }

    private static Stamp stamp(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
