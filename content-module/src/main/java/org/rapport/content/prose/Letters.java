package org.rapport.content.prose;

/// Numbers as small letters: a to z, then aa.
public final class Letters {
    private static final int ALPHABET = 26;

    private Letters() {}

    /// @param number from 1
    public static String of(int number) {
        var letters = new StringBuilder();
        for (var rest = number; rest > 0; rest = (rest - 1) / ALPHABET) {
            letters.insert(0, (char) ('a' + (rest - 1) % ALPHABET));
        }
        return letters.toString();
    }
}
