package org.rapport.content.practice;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PriceTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"€ 110 | EUR 110", "110 € | EUR 110", "110,50 € | EUR 110.50",
        "£90.5 | GBP 90.5", "CHF 1'200.– | ", "CHF 1'200 | CHF 1200", "1.200 EUR | EUR 1200",
        "1 200,00 zł | PLN 1200.00",
        "US$150 | USD 150", "150 Euro | ", "€110 | EUR 110"})
    void isOneAmountOfOneCurrency(String fee, String price) {
        assertThat(Price.of(fee).map(it -> it.currency() + " " + it.amount()).orElse(null)).isEqualTo(price);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "€", "110", "$ 110", "€ 90–120", "€ 90 to € 120", "by agreement", "€ 110 an hour",
        "XYZ 110", "from € 90"})
    void isNothingElse(String fee) {
        assertThat(Price.of(fee)).isEmpty();
    }
}
