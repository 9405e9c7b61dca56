package org.rapport.host;

import java.util.List;

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

    UnreadableManifest(List<Problem> problems) {
        super("A manifest cannot be read: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
