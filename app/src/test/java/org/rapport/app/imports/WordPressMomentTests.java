package org.rapport.app.imports;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordPressMomentTests {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String NEVER = "0000-00-00 00:00:00";

    @Test
    void prefersTheClockOfGreenwich() {
        assertThat(WordPressMoment.of("2011-12-30 11:00:00", "2011-12-30 09:00:00", BERLIN))
                .isEqualTo(Instant.parse("2011-12-30T11:00:00Z"));
        assertThat(WordPressMoment.of(NEVER, "2011-12-30 12:00:00", BERLIN))
                .isEqualTo(Instant.parse("2011-12-30T11:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {NEVER, "", "yesterday", "-0001-11-30 00:00:00", "1850-01-01 00:00:00",
        "+99999-01-01 00:00:00"})
    void knowsNoMomentBeforeOrBehindTheWeb(String written) {
        assertThat(WordPressMoment.of(written, written, BERLIN)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "+999999999-12-31T23:59:59Z", "-0044-03-15T12:00:00Z"})
    void knowsNoExactOneEither(String written) {
        assertThat(WordPressMoment.exact(written)).isNull();
        assertThat(WordPressMoment.exact(" 2011-12-30T11:00:00.123Z")).isEqualTo("2011-12-30T11:00:00.123Z");
        assertThat(WordPressMoment.exact(null)).isNull();
    }

    @Test
    void readsADateOfRss() {
        assertThat(WordPressMoment.ofRss("Fri, 30 Dec 2011 11:00:00 +0000"))
                .isEqualTo(Instant.parse("2011-12-30T11:00:00Z"));
        assertThat(WordPressMoment.ofRss("Wed, 30 Nov -0001 00:00:00 +0000")).isNull();
        assertThat(WordPressMoment.ofRss("")).isNull();
    }
}
