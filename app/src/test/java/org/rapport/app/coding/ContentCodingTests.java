package org.rapport.app.coding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContentCodingTests {
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br, zstd", "br;q=1.0, GZIP;q=0.8, *;q=0.1",
        "deflate ,\tgzip ; q=0.001",
        "x-gzip", "*", "*;q=0.5", "*;q=0, gzip"})
    void sendsGzipToWhoTakesIt(String header) {
        assertThat(ContentCoding.GZIP.isTakenBy(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br, deflate", "gzip;q=0", "gzip;q=0.000, br", "*, gzip; q=0", "*;q=0",
        "gzipped", "notgzip", ",", ";q=1"})
    void sendsPlainBytesToWhoDoesNot(String header) {
        assertThat(ContentCoding.GZIP.isTakenBy(header)).isFalse();
    }

    @Test
    void sendsPlainBytesToWhoDoesNotSay() {
        assertThat(ContentCoding.GZIP.isTakenBy(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, deflate, br, zstd", "BR;q=0.1", "*"})
    void sendsBrotliToWhoTakesIt(String header) {
        assertThat(ContentCoding.BROTLI.isTakenBy(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br;q=0, *", "brotli", "x-br"})
    void sendsBrotliToNobodyElse(String header) {
        assertThat(ContentCoding.BROTLI.isTakenBy(header)).isFalse();
    }

    @Test
    void choosesTheTightestThatIsTaken() {
        assertThat(ContentCoding.tightest("gzip, br")).contains(ContentCoding.BROTLI);
        assertThat(ContentCoding.tightest("gzip")).contains(ContentCoding.GZIP);
        assertThat(ContentCoding.tightest("zstd")).isEmpty();
        assertThat(ContentCoding.tightest(null)).isEmpty();
    }
}
