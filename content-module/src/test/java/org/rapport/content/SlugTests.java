package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SlugTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What heals in therapy?   | what-heals-in-therapy
            Über die Stille          | ueber-die-stille
            Größe, Maß & Übermut     | groesse-mass-uebermut
            Crème brûlée à la Zoë    | creme-brulee-a-la-zoe
            Don’t say “it’s nothing” | dont-say-its-nothing
            10 % more — or less      | 10-more-or-less
            a/b\\c..d_e               | a-b-c-d-e
            ﬁne and x²               | fine-and-x2
            İstanbul                 | istanbul
            """)
    void readsLikeItsWords(String words, String slug) {
        assertThat(Slug.of(words)).hasToString(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "🙂", "❤\uFE0F", "👩\u200D👩\u200D👧", "—", "?!"})
    void isUntitledWhereNothingCanBeRead(String words) {
        assertThat(Slug.of(words)).hasToString("untitled");
    }

    @Test
    void endsBetweenWordsWhereTheyAreTooMany() {
        assertThat(Slug.of("long word ".repeat(40)).value()).hasSizeBetween(150, 170).endsWith("-long-word");
    }

    @Test
    void endsWithinAWordThatIsTooLong() {
        assertThat(Slug.of("o".repeat(400) + "h")).hasToString("o".repeat(170));
    }

    @Test
    void leavesRoomForANumber() {
        assertThat(Slug.of("long ".repeat(80)).numbered(1_000_000).value()).endsWith("-long-1000000");
    }

    @Test
    void takesANumber() {
        assertThat(new Slug("silence").numbered(2)).isEqualTo(new Slug("silence-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "Silence", "a b", "a--b", "-a", "a-", "a/b", "..", "a?b", "a%20b", "a\n",
        "a\u0000"})
    void refusesWhatIsNone(String value) {
        assertThatThrownBy(() -> new Slug(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(new Slug("o".repeat(180)).value()).hasSize(180);
        assertThatThrownBy(() -> new Slug("o".repeat(181))).isInstanceOf(IllegalArgumentException.class);
    }
}
