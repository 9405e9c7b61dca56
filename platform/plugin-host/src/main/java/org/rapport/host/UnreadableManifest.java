package org.rapport.host;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A manifest lacks something, or says something that cannot be understood.
public final class UnreadableManifest extends RuntimeException {
    /// What is wrong with one key.
    public sealed interface Problem {
        String key();
    }

    /// The key must be there, and is not.
    public record Missing(String key) implements Problem {}

    /// What the key says has not the form that it must have.
    public record NotUnderstood(String key, String words) implements Problem {}

    /// There is no such key.
    public record Unknown(String key) implements Problem {}

    private final transient List<Problem> problems;
    private final transient Optional<VersionRange> requires;

    UnreadableManifest(List<Problem> problems, @Nullable VersionRange requires) {
        super("A manifest cannot be read: " + problems);
        this.problems = List.copyOf(problems);
        this.requires = Optional.ofNullable(requires);
    }

    /// The versions that it was written for, if it says that in a way that can be understood.
    public Optional<VersionRange> requires() {
        return requires;
    }

    public List<Problem> problems() {
        return problems;
    }
}
