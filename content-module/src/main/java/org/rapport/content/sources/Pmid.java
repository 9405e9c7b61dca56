package org.rapport.content.sources;

import java.util.Optional;
import java.util.regex.Pattern;

/// The number of an article in PubMed: up to eight digits, without a check digit.
record Pmid(String value) {
    private static final Pattern WRITTEN = Pattern
            .compile("(?i)(?:PMID:?\\s*|https?://pubmed\\.ncbi\\.nlm\\.nih\\.gov/)?([1-9]\\d{0,7})/?");

    /// Reads it plain, with `PMID:` before it, or as an address.
    static Optional<Pmid> read(String written) {
        var number = WRITTEN.matcher(written.strip());
        return number.matches() ? Optional.of(new Pmid(number.group(1))) : Optional.empty();
    }
}
