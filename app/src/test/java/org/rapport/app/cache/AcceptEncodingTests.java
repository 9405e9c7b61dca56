package org.rapport.app.cache;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptEncodingTests {
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br, zstd", "br;q=1.0, GZIP;q=0.8, *;q=0.1",
        "deflate ,\tgzip ; q=0.001",
        "x-gzip", "*", "*;q=0.5", "*;q=0, gzip"})
    void sendsGzipToWhoTakesIt(String header) {
        assertThat(AcceptEncoding.gzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "identity", "br, deflate", "gzip;q=0", "gzip;q=0.000, br", "*, gzip; q=0", "*;q=0",
        "gzipped", "notgzip", ",", ";q=1"})
    void sendsPlainBytesToWhoDoesNot(String header) {
        assertThat(AcceptEncoding.gzip(header)).isFalse();
    }

    @Test
    void sendsPlainBytesToWhoDoesNotSay() {
        assertThat(AcceptEncoding.gzip(null)).isFalse();
    }
}
