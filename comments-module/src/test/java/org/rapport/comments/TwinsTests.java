package org.rapport.comments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TwinsTests {
    @ParameterizedTest
    @CsvSource({"https://ward.example/a?b=https:c, http://ward.example/a?b=https:c",
        "http://ward.example:8080, https://ward.example:8080", "HTTPS://ward.example/, http://ward.example/"})
    void areThereAtTheOtherScheme(String one, String other) {
        assertThat(Twins.of(one)).isEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ward.example", "mailto:jonas@ward.example", ":"})
    void areNoPageWhereThereIsNone(String none) {
        assertThat(PageAddress.of(Twins.of(none))).isEmpty();
    }

    @Test
    void tellWhatIsProtected() {
        assertThat(Twins.isSecure("HTTPS://ward.example")).isTrue();
        assertThat(Twins.isSecure("http://https:")).isFalse();
        assertThat(Twins.unprotected("https://ward.example/")).isEqualTo("http://ward.example/");
        assertThat(Twins.unprotected("http://ward.example/")).isEqualTo("http://ward.example/");
    }
}
