package org.rapport.content.comparison;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ComparisonTests {
    private static final int MOST_LETTERS = 500_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            We wait.         | We wait.              | We wait.
            We wait.         | We wait longer.       | We wait[+ longer].
            We wait longer.  | We wait.              | We wait[- longer].
            We wait.         | They wait.            | [-We][+They] wait.
            We sat still.    | They stood still.     | [-We sat][+They stood] still.
            one two          | two one               | [+two ]one[- two]
            a pause,         | a pause.              | a pause[-,][+.]
            it’s late        | it is late            | [-it’s][+it is] late
            über Grösse      | über Größe            | über [-Grösse][+Größe]
            沉默很长           | 沉默很短               | [-沉默很长][+沉默很短]
            a 🙂             | a 🙃                  | a [-🙂][+🙃]
            ""               | new                   | [+new]
            old              | ""                    | [-old]
            ""               | ""                    | ""
            """)
    void marksTheWordsThatDiffer(String before, String after, String marked) {
        assertThat(marked(Comparison.of(before, after))).isEqualTo(marked);
    }

    @Test
    void keepsParagraphsApart() {
        assertThat(marked(Comparison.of("One.\n\nTwo.", "Two.\n\nOne."))).contains("\n\n")
                .doesNotContain("[-One.\n\nTwo.]");
        assertThat(marked(Comparison.of("a\nb", "c\nd"))).isEqualTo("[-a][+c]\n[-b][+d]");
    }

    @Test
    void knowsTheSame() {
        assertThat(Comparison.of("We wait.", "We wait.").isSame()).isTrue();
        assertThat(Comparison.of("We wait.", "We wait").isSame()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "[-", "\u0000", "\r\n\r\n", " \t ", "a\u0301\u0301", "\uD83D"})
    void losesNoLetterOfEither(String odd) {
        var before = "One " + odd.repeat(7) + " two.";
        var after = odd + "One, two" + odd.repeat(9);

        var found = Comparison.of(before, after).passages();

        assertThat(found.stream().map(Passage::before).collect(joining())).isEqualTo(before);
        assertThat(found.stream().map(Passage::after).collect(joining())).isEqualTo(after);
    }

    @Test
    void marksWordsInALongTextToo() {
        var paragraphs = IntStream.range(0, 5_000).mapToObj(number -> "Paragraph " + number + " says so.\n\n").toList();
        var before = "First.\n\n" + String.join("", paragraphs) + "Last.";
        var after = "Foremost.\n\n" + String.join("", paragraphs) + "At last.";

        assertThat(marked(Comparison.of(before, after))).startsWith("[-First][+Foremost].\n\nParagraph 0 says")
                .endsWith("says so.\n\n[-Last][+At last].");
    }

    @Test
    void fallsBackToParagraphsWhereThereAreTooManyWords() {
        var before = words("a", 9_000) + "\n\nWe stay.\n\n" + words("b", 9_000);
        var after = words("c", 9_000) + "\n\nWe stay.\n\n" + words("d", 9_000);

        assertThat(Comparison.of(before, after).passages()).hasSize(3).element(1)
                .isEqualTo(new Passage("We stay.\n\n", "We stay.\n\n"));
    }

    static String[][] hostile() {
        return new String[][]{
            {letters("x"), letters("y")}, {letters("x "), letters("y ")}, {letters("x\n"), letters("y\n")},
            {letters("."), letters(",")}, {words("a", 90_000), words("b", 90_000)},
            {lines("a", 60_000), lines("b", 60_000)}, {lines("a ", 5_000), lines("b ", 3_000)},
            {letters("x y "), letters("y x\n")}, {words("a", 4_900), words("b", 4_900)}};
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void takesAMomentForTheLongestTexts(String before, String after) {
        var found = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Comparison.of(before, after));

        assertThat(found.passages().stream().map(Passage::after).collect(joining())).isEqualTo(after);
    }

    private static String letters(String repeated) {
        return repeated.repeat(MOST_LETTERS / repeated.length());
    }

    private static String words(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).collect(joining(" "));
    }

    private static String lines(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(number -> prefix + number).collect(joining("\n"));
    }

    private static String marked(Comparison found) {
        return found.passages().stream().map(ComparisonTests::marked).collect(Collectors.joining());
    }

    private static String marked(Passage passage) {
        return passage.isSame()
                ? passage.after()
                : sign("-", passage.before()) + sign("+", passage.after());
    }

    private static String sign(String sign, String words) {
        return words.isEmpty() ? "" : "[" + sign + words + "]";
    }
}
