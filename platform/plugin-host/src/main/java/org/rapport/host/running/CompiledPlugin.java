package org.rapport.host.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A directory into which somebody compiles, looked at again and again.
final class CompiledPlugin {
    private record Stamp(long size, FileTime changed) {}

    /// A build that is at work may write nothing for that long, such as while the compiler reads.
    private static final int LOOKS_OF_A_BUILD = 6;

    private final Path classes;
    private Map<Path, Stamp> seen = Map.of();
    private Map<Path, Stamp> told = Map.of();
    private int quietLooks;
    private String complaint = "";

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
        var isQuiet = note(present);
        if (!isQuiet || present.equals(told) || present.keySet().stream().noneMatch(CompiledPlugin::isClass)) {
            return false;
        }
        told = present;
        return true;
    }

    /// Whether nothing has changed since the last look. What was said against something that did does not count any more.
    private boolean note(Map<Path, Stamp> present) {
        var isQuiet = present.equals(seen);
        seen = present;
        quietLooks = isQuiet ? quietLooks + 1 : 0;
        complaint = isQuiet ? complaint : "";
        return isQuiet;
    }

    /// `words` speak against what lies there now.
    void complain(String words) {
        complaint = words;
    }

    /// What speaks against what lies there, once, and only when no build is at work that goes on with it.
    Optional<String> takeComplaint() {
        if (complaint.isEmpty() || quietLooks < LOOKS_OF_A_BUILD) {
            return Optional.empty();
        }
        var taken = complaint;
        complaint = "";
        return Optional.of(taken);
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
