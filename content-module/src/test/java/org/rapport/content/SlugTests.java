package org.rapport.content;

import java.text.Normalizer;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.joining;
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

    @Test
    void readsTheSameHoweverItsLettersAreComposed() {
        assertThat(Slug.of("U\u0308ber Cafe\u0301s")).hasToString("ueber-cafes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Мой дом           | мой-дом
            Ψυχή και ΣΏΜΑ     | ψυχή-και-σώμα
            ガーデン・コーヒー | ガーデン-コーヒー
            안녕 세계          | 안녕-세계
            शांति और मौन        | शांति-और-मौन
            สวัสดี              | สวัสดี
            שלום עולם         | שלום-עולם
            أيام هادئة        | أيام-هادئة
            """)
    void keepsOtherScriptsWhole(String words, String slug) {
        assertThat(Slug.of(words)).hasToString(slug);
    }

    @Test
    void cutsNoLetterInHalf() {
        assertThat(Slug.of("o" + "𠀋".repeat(120))).hasToString("o" + "𠀋".repeat(84));
    }

    @Test
    void isComposedWhateverIsTyped() {
        var random = new Random(7);
        for (var sample = 0; sample < 1_000; sample++) {
            var typed = random.ints(random.nextInt(300), 0, 0x3_0000).mapToObj(Character::toString).collect(joining());

            assertThat(Slug.of(typed).value()).matches(slug -> Normalizer.isNormalized(slug, Normalizer.Form.NFC));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0301", "🙂", "❤\uFE0F", "👩\u200D👩\u200D👧", "—", "?!"})
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
    void isReadFromAnAddress() {
        assertThat(Slug.read("silence-2")).contains(new Slug("silence-2"));
        assertThat(Slug.read("Silence")).isEmpty();
        assertThat(Slug.read("a\u0000")).isEmpty();
        assertThat(Slug.read("a-".repeat(100_000) + "a")).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(new Slug("o".repeat(180)).value()).hasSize(180);
        assertThatThrownBy(() -> new Slug("o".repeat(181))).isInstanceOf(IllegalArgumentException.class);
    }
}
