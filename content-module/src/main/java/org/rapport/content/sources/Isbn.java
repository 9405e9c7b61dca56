package org.rapport.content.sources;

import java.util.Locale;
import java.util.Optional;

/// An International Standard Book Number (ISO 2108) of thirteen digits; one of ten is kept as the thirteen that it
/// became.
record Isbn(String value) {
    /// Reads both lengths with their hyphens and spaces; empty if the check digit is wrong.
    static Optional<Isbn> read(String written) {
        var plain = written.toUpperCase(Locale.ROOT).replaceFirst("^\\s*ISBN(?:-1[03])?:?", "")
                .replaceAll("[\\s\\p{Pd}]", "");
        if (plain.matches("97[89]\\d{10}")) {
            return plain.equals(checked(plain.substring(0, 12))) ? Optional.of(new Isbn(plain)) : Optional.empty();
        }
        return plain.matches("\\d{9}[\\dX]") && sumOfTen(plain) % 11 == 0
                ? Optional.of(new Isbn(checked("978" + plain.substring(0, 9))))
                : Optional.empty();
    }

    private static int sumOfTen(String digits) {
        var sum = 0;
        for (var place = 0; place < 10; place++) {
            var digit = digits.charAt(place) == 'X' ? 10 : digits.charAt(place) - '0';
            sum += digit * (10 - place);
        }
        return sum;
    }

    private static String checked(String twelve) {
        var sum = 0;
        for (var place = 0; place < 12; place++) {
            sum += (twelve.charAt(place) - '0') * (place % 2 == 0 ? 1 : 3);
        }
        return twelve + (10 - sum % 10) % 10;
    }
}
