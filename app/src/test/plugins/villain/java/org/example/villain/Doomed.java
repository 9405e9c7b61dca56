package org.example.villain;

/// A class that the JVM never gets ready: whoever names it gets a LinkageError.
final class Doomed {
    private static final int SIZE = Integer.parseInt("none");

    private Doomed() {}

    static void say() {
        throw new IllegalStateException("Not reached: " + SIZE);
    }
}
