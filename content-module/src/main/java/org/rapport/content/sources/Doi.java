package org.rapport.content.sources;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A Digital Object Identifier (ISO 26324): `10.1000/xyz123`. Letters of either case are the same.
record Doi(String value) {
    private static final Pattern SHAPE = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s<>\"]{1,250}");
    private static final Pattern BEFORE = Pattern.compile("(?i)^(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*)");

    /// Reads it plain, with `doi:` before it, or as an address.
    static Optional<Doi> read(String written) {
        var plain = BEFORE.matcher(written.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
        return SHAPE.matcher(plain).matches() ? Optional.of(new Doi(plain)) : Optional.empty();
    }
}
