package org.rapport.content.sources;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CslDateTests {
    @ParameterizedTest
    @CsvSource({"2003, 2003", "2003-05, 2003-05", "2003-05-12, 2003-05-12", "2003/5/2, 2003-05-02",
        "2003-05-12T10:00, 2003-05-12", "2003-05-12/2003-05-14, 2003-05-12", "2003/05//spring, 2003-05",
        "12.05.2003, 2003-05-12", "2. 5. 2003, 2003-05-02",
        "05/2003, 2003-05", "5.2003, 2003-05", "800, 0800", "-0400, -0400", "29.02.2004, 2004-02-29"})
    void isReadAsItIsTyped(String typed, String date) {
        assertThat(CslDate.typed(typed)).hasToString("Optional[" + date + "]");
        assertThat(CslDate.typed(typed).orElseThrow().year()).isNotZero();
        assertThat(CslDate.typed(date)).isEqualTo(CslDate.typed(typed));
    }

    @ParameterizedTest
    @CsvSource({"31.02.2019", "2019-02-31", "29.02.2003", "2019-13", "13/2019", "05/06/2003", "20199", "-5", "12", "99",
        "in press", "Mai 2003", "12.05.99", "12.05.20033", "2003-055"})
    void staysInWordsWhereNoCalendarHasIt(String typed) {
        assertThat(CslDate.typed(typed)).hasToString("Optional[" + typed + "]");
        assertThat(CslDate.typed(typed).orElseThrow().year()).isZero();
    }

    @Test
    void isNothingOfNothing() {
        assertThat(CslDate.typed(" ")).isEmpty();
    }
}
