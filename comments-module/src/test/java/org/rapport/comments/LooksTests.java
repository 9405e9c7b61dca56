package org.rapport.comments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.WORDS;

class LooksTests {
    @ParameterizedTest
    @ValueSource(strings = {"“Wait, and see.”", "\"Wait, and see.\"", "„Warten und sehen“", "«Esperar y ver»",
        "»Warten und sehen«", "‘Wait, and see’.", " “Wait, and see.”\n"})
    void knowsAQuotationThatSomebodyLeft(String text) {
        assertThat(of("", text)).isEqualTo(Looks.QUOTATION);
    }

    @Test
    void doesNotTakeANamedQuotationForOne() {
        assertThat(of(NORA, "“Wait, and see.”")).isEqualTo(Looks.WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Wait, and see.” I like that.", "He said: “Wait.”", "“Wait.”\n\n“And see.”", "“", "””"})
    void doesNotTakeWordsAroundAQuotationForOne(String text) {
        assertThat(of("", text)).isEqualTo(Looks.WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂", "❤️", "🌱 🌱 🌱", "👩‍🌾", "👍🏽", "🇪🇸"})
    void knowsASmile(String text) {
        assertThat(of(NORA, text)).isEqualTo(Looks.SMILE);
        assertThat(of("", text)).isEqualTo(Looks.SMILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🙂 yes", ":-)", "5", "**", "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"})
    void doesNotTakeEverythingShortForASmile(String text) {
        assertThat(of(NORA, text)).isEqualTo(Looks.WORDS);
    }

    @Test
    void showsALongStoryAsWords() {
        var story = (WORDS + "\n\n").repeat(300);

        assertThat(of(NORA, story)).isEqualTo(Looks.WORDS);
        assertThat(of("", "“" + story)).isEqualTo(Looks.WORDS);
    }

    private static Looks of(String author, String text) {
        return Looks.of(Cast.saying(author, text));
    }
}
