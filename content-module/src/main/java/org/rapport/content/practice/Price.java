package org.rapport.content.practice;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a fee comes to, as far as machines can be told: one amount of one currency.
///
/// @param currency its code by ISO 4217
record Price(BigDecimal amount, String currency) {
    private static final Pattern FEE = Pattern
            .compile("(?<before>[^\\d\\s]*)\\s*(?<number>\\d[\\d.,'’\\s]*)(?<after>\\D*)");
    private static final Pattern FRACTION = Pattern.compile("[.,](\\d{1,2})$");
    private static final Map<String, String> SIGNS = Map.of("€", "EUR", "£", "GBP", "US$", "USD", "Fr.", "CHF", "zł",
            "PLN");
    private static final Map<String, String> CODES = Currency.availableCurrencies().map(Currency::getCurrencyCode)
            .collect(Collectors.toMap(code -> code, code -> code));

    /// Reads `fee` as the owner typed it. Nothing if it is a range, or if its currency could be several: "$" alone.
    static Optional<Price> of(String fee) {
        var read = FEE.matcher(fee.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        var sign = (read.group("before") + read.group("after")).strip();
        return currency(sign).map(currency -> new Price(number(read.group("number").strip()), currency));
    }

    private static Optional<String> currency(String sign) {
        return Optional.ofNullable(SIGNS.getOrDefault(sign, CODES.get(sign)));
    }

    private static BigDecimal number(String typed) {
        var fraction = FRACTION.matcher(typed);
        var hasFraction = fraction.find();
        var whole = (hasFraction ? typed.substring(0, fraction.start()) : typed).replaceAll("\\D", "");
        return new BigDecimal(hasFraction ? whole + "." + fraction.group(1) : whole);
    }
}
