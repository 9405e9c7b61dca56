package org.rapport.content.sources;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// By what a text names a source: `schore2003`. Lower-case letters and digits, joined by single `_ : . -`, at most 60
/// characters; how somebody writes it otherwise makes no difference.
public record CitationKey(String value) {
    static final int LONGEST = 60;

    /// What a key looks like in a text, for who looks for keys in texts.
    public static final String SHAPE = "\\p{Alnum}{1,60}+(?:[_:.-]\\p{Alnum}{1,60}+){0,30}+";

    private static final Pattern WHOLE = Pattern.compile("[a-z0-9]+(?:[_:.-][a-z0-9]+)*");

    public CitationKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("Not a citation key: " + value);
        }
    }

    private static boolean isKey(String value) {
        return value.length() <= LONGEST && WHOLE.matcher(value).matches();
    }

    /// The key that somebody wrote, if it is one.
    public static Optional<CitationKey> read(String written) {
        var lower = written.strip().toLowerCase(Locale.ROOT);
        return isKey(lower) ? Optional.of(new CitationKey(lower)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
