package org.rapport.comments.phrases;

import java.util.Locale;
import java.util.regex.Pattern;

import org.rapport.api.PlainText;

/// Texts as phrases are looked for in them.
final class Wording {
    private static final Pattern SENTENCE = Pattern.compile("[.!?;:()]+|\\R\\s*\\R|\\s[–—-]+\\s");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'|]+");
    /// An apostrophe that joins no letters.
    private static final Pattern QUOTE = Pattern.compile("(?<!\\p{L})['‘]|['‘](?!\\p{L})");
    private static final int MOST_LETTERS = 20_000;

    private Wording() {}

    /// The words of `text` in lower case, one space between them, and `|` between its sentences.
    static String parted(String text) {
        return plain(SENTENCE.matcher(text).replaceAll(" | "));
    }

    /// The same of what is one sentence.
    static String plain(String text) {
        var plain = PlainText.compatible(text, MOST_LETTERS).toLowerCase(Locale.ROOT).replace('’', '\'');
        return BETWEEN.matcher(QUOTE.matcher(plain).replaceAll(" ")).replaceAll(" ");
    }
}
