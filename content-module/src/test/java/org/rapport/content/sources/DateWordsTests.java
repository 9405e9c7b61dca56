package org.rapport.content.sources;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateWordsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2003|2003", "2003-05-12|2003-05-12", "2003/5|2003-05",
        "12 May 2003|2003-05-12",
        "May 12, 2003|2003-05-12", "2003 Jan-Feb|2003-01", "12. März 2003|2003-03-12", "3 de enero de 2003|2003-01-03",
        "31 Feb 2003|2003-02", "forthcoming|forthcoming", "Winter 2003|Winter 2003", "c1200 May|1200-05"})
    void readsHowDatesAreWritten(String written, String date) {
        assertThat(DateWords.read(written)).hasToString("Optional[" + date + "]");
    }

    @Test
    void readsNothingInNothing() {
        assertThat(DateWords.read(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "05, 5", "12, 12", "13, 0", "0, 0", "may, 5", "Okt., 10", "diciembre, 12", "Spring, 0",
        "'', 0"})
    void knowsMonths(String written, int month) {
        assertThat(DateWords.month(written)).isEqualTo(month);
    }
}
