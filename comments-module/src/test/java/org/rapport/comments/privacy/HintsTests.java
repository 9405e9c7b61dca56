package org.rapport.comments.privacy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.comments.phrases.Sentences;
import org.rapport.comments.phrases.Sentences.Sentence;
import org.rapport.comments.privacy.Hint.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HintsTests {
    @Test
    void areSentencesAndNames() {
        assertThat(
                Hints.in("Good morning. You were my therapist! Since then my sister Marta Ellingsen does not drink.\n"
                        + "In our last session I told you so."))
                .containsExactly(new Hint(Kind.CLIENT, "You were my therapist!"),
                        new Hint(Kind.SESSION, "In our last session I told you so."),
                        new Hint(Kind.NAME, "Marta Ellingsen"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"My boss Henry Brook shouts ~ Henry Brook",
        "my neighbour, Mrs Ada van der Linden-Hay, sings ~ Ada van der Linden-Hay",
        "Meine Chefin (Dr. Jana J. Krug) schweigt ~ Jana J. Krug", "Er heißt Jan Krug und wohnt hier ~ Jan Krug",
        "mi cuñado Luis de la Vega Prado ~ Luis de la Vega Prado", "Her name is Ann O’Hara. ~ Ann O’Hara"})
    void areFullNamesOfPeopleWhomTheWriterKnows(String text, String name) {
        assertThat(Hints.in(text)).containsExactly(new Hint(Kind.NAME, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"My sister Marta sings", "Yours, Ada Brook", "My boss. Henry Brook sings.",
        "The novel is called Green Water", "Mein Mann und ich", "Mein Bruder Anfang Mai", "die Kollegin Anna Krug",
        "Virginia Woolf was here", "my son THE boss", "Frau", "my sister"})
    void areNoOtherNames(String text) {
        assertThat(Hints.in(text)).isEmpty();
    }

    @Test
    void areFoundInNoTimeInWhateverIsSent() {
        for (var part : List.of("My sister ", "is called A ", "Frau ", "You were my ", "\u0301", "A. ", "A-", "a\n",
                ", ",
                "Mrs. Mrs. A ")) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Hints.in(part.repeat(10_000 / part.length())));
        }
    }

    /// What is in it is told, by whatever kind of hint tells of therapy; of a trap, anything.
    private static boolean isFound(Sentence sentence) {
        var isName = sentence.label().equals("name");
        return Hints.in(sentence.text()).stream()
                .anyMatch(hint -> sentence.isTrap() || isName == (hint.kind() == Kind.NAME));
    }

    /// Written by somebody who had not read the lists. With the help of these, the lists were made.
    @Test
    void areFoundInSentencesThatTheListsKnow() throws IOException {
        var known = Sentences.of(HintsTests.class, "known.csv");

        assertThat(known.found(HintsTests::isFound)).isEqualTo(39);
        assertThat(known.falseAlarms(HintsTests::isFound)).isZero();
    }

    /// Written by the same, and the lists were not changed since.
    @Test
    void areFoundInSentencesThatTheListsDoNotKnow() throws IOException {
        var unknown = Sentences.of(HintsTests.class, "unknown.csv");

        assertThat(unknown.all()).hasSize(141);
        assertThat(unknown.found(HintsTests::isFound)).isGreaterThanOrEqualTo(54);
        assertThat(unknown.falseAlarms(HintsTests::isFound)).isZero();
    }
}
