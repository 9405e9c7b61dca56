package org.rapport.app.people;

import java.util.List;
import java.util.stream.IntStream;

/// Recognises what fingers type along the keyboard or the alphabet.
final class Sequence {
    private static final List<String> ROWS = List.of("abcdefghijklmnopqrstuvwxyz", "12345678901", "qwertyuiop",
            "asdfghjkl", "zxcvbnm", "qwertzuiopü", "asdfghjklöä", "yxcvbnm", "asdfghjklñ");
    /// A password of twelve whose pieces are as long as this on average is a few runs, not a choice.
    private static final int LONG_PIECES = 4;

    private Sequence() {}

    /// Whether `text`, in lower case, is made of a few runs along a row, forwards or backwards.
    static boolean is(String text) {
        var breaks = IntStream.range(1, text.length())
                .filter(i -> !areNeighbours(text.charAt(i - 1), text.charAt(i))).count();
        return (breaks + 1) * LONG_PIECES <= text.length();
    }

    private static boolean areNeighbours(char one, char next) {
        return one == next
                || ROWS.stream().anyMatch(row -> row.contains("" + one + next) || row.contains("" + next + one));
    }
}
