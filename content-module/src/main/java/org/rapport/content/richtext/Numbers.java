package org.rapport.content.richtext;

/// Numbers that HTML carries as words.
final class Numbers {
    /// Of a list's item, in Markdown.
    static final int HIGHEST = 999_999_999;

    private Numbers() {}

    /// At least `least`, and no more than `most`; `least` for what is no number.
    static int read(String words, int least, int most) {
        return words.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(words), least, most) : least;
    }
}
