package org.rapport.content.sources;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IssnTests {
    @ParameterizedTest
    @CsvSource({"1234-5679, 1234-5679", "12345679, 1234-5679", "ISSN 1234–5679, 1234-5679", "2434-561x, 2434-561X"})
    void readsWhatIsOne(String written, String issn) {
        assertThat(Issn.read(written)).contains(new Issn(issn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234-5678", "1234-567", "978-3-16-148410-0", "X234-5679", "1234-5679 1"})
    void readsNothingElse(String written) {
        assertThat(Issn.read(written)).isEmpty();
    }
}
