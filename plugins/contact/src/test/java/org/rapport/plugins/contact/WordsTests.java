package org.rapport.plugins.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {
    @Test
    void comeBackAsTheyWereWritten() {
        var words = new Words(" Nora\tLind\n", "0170 5550142", "", "First line\r\n\r\nthird line");

        assertThat(Words.read(words.written())).isEqualTo(words);
        assertThat(words.name()).isEqualTo("Nora Lind");
        assertThat(words.story()).isEqualTo("First line\n\nthird line");
        assertThat(Words.read(Words.NONE.written())).isEqualTo(Words.NONE);
    }

    @Test
    void standInNoLog() {
        assertThat(new Words("Nora", "0170 5550142", "Tuesday", "sleep")).hasToString("Words[…]");
    }

    @ParameterizedTest
    @CsvSource({"nora@garden.example, mailto:nora@garden.example", "+49 (170) 555-01.42, tel:+491705550142",
        "0170/5550142, tel:01705550142", "0170 5550142 after five,", "ring the bell,", "javascript:alert(1),", "12,"})
    void leadToWhereAPressWritesOrCalls(String reach, String link) {
        assertThat(new Words("Nora", reach, "", "").link().orElse(null)).isEqualTo(link);
    }
}
