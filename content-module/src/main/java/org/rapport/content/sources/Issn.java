package org.rapport.content.sources;

import java.util.Locale;
import java.util.Optional;

/// An International Standard Serial Number (ISO 3297): `1234-5679`.
record Issn(String value) {
    /// Reads it with or without its hyphen; empty if the check digit is wrong.
    static Optional<Issn> read(String written) {
        var plain = written.toUpperCase(Locale.ROOT).replaceFirst("^\\s*ISSN:?", "").replaceAll("[\\s\\p{Pd}]", "");
        return plain.matches("\\d{7}[\\dX]") && sum(plain) % 11 == 0
                ? Optional.of(new Issn(plain.substring(0, 4) + "-" + plain.substring(4)))
                : Optional.empty();
    }

    private static int sum(String digits) {
        var sum = 0;
        for (var place = 0; place < 8; place++) {
            sum += (digits.charAt(place) == 'X' ? 10 : digits.charAt(place) - '0') * (8 - place);
        }
        return sum;
    }
}
