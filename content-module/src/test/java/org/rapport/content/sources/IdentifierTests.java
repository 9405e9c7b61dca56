package org.rapport.content.sources;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifierTests {
    @ParameterizedTest
    @ValueSource(strings = {"10.5555/Tides.2003", "doi:10.5555/tides.2003", "https://doi.org/10.5555/TIDES.2003",
        " http://dx.doi.org/10.5555/tides.2003 "})
    void areADoiHoweverWritten(String written) {
        assertThat(Doi.read(written)).contains(new Doi("10.5555/tides.2003"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.5555", "10.5555/", "11.5555/tides", "10.55/tides", "10.5555/ti des",
        "10.5555/<b>", "https://example.org/10.5555/tides"})
    void areNoDoi(String written) {
        assertThat(Doi.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"978-0-306-40615-7, 9780306406157", "0-306-40615-2, 9780306406157", "ISBN 0 8044 2957 X, 9780804429573",
        "ISBN-13: 9780306406157, 9780306406157"})
    void areAnIsbnOfThirteenDigits(String written, String isbn) {
        assertThat(Isbn.read(written)).contains(new Isbn(isbn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9780306406158", "0306406153", "97803064061", "977-0-306-40615-7", "X306406152"})
    void areNoIsbn(String written) {
        assertThat(Isbn.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12345678, 12345678", "PMID: 7, 7", "https://pubmed.ncbi.nlm.nih.gov/31452104/, 31452104"})
    void areAPmid(String written, String pmid) {
        assertThat(Pmid.read(written)).contains(new Pmid(pmid));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "012", "123456789", "PMC123", "12a"})
    void areNoPmid(String written) {
        assertThat(Pmid.read(written)).isEmpty();
    }
}
