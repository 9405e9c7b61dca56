package org.rapport.comments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OmissionTests {
    private static final Omission MARTA = new Omission("my aunt  Ann Berg", "…");

    @ParameterizedTest
    @ValueSource(strings = {"So my aunt Ann Berg said.", "So MY AUNT\nANN BERG said."})
    void leavesWordsOut(String text) {
        assertThat(MARTA.from(text)).contains("So … said.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my aunt", "my aunt Ann Bergen", "Amy aunt Ann Berg"})
    void leavesEverythingElse(String text) {
        assertThat(MARTA.from(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“ann” is a name", "(Berg)", "It tells of an aunt.", "Her aunts tell.", "berg-huber"})
    void leavesNothingOfANoteThatQuotesAPart(String note) {
        assertThat(MARTA.fromNote(note)).isEqualTo("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "There is no link in my list.", "Bern"})
    void keepsOtherNotes(String note) {
        assertThat(MARTA.fromNote(note)).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"She names Dr Huber by name", "60 %: vienna, huber", "Hubers Praxis", "HUBER"})
    void findsNamesHoweverSentencesEnd(String note) {
        assertThat(new Omission("I saw Dr. Huber, in Vienna.", "…").fromNote(note)).isEqualTo("…");
    }

    @Test
    void takesShortWordsWhereThereAreNoOthers() {
        assertThat(new Omission("it is", "…").fromNote("So it was")).isEqualTo("…");
    }

    @Test
    void leavesOutNothingWhereNothingIsGiven() {
        assertThat(new Omission(" ", "…").from("a b")).isEmpty();
    }
}
