package org.rapport.content.listing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {
    @Test
    void readsWordsAndThePage() {
        assertThat(Search.read("  Tide\n and\tshore ", "3")).isEqualTo(new Search("Tide and shore", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5", "two", "999999999999"})
    void beginsAtTheFirstPageWhereNoneMakesSense(String page) {
        assertThat(Search.read("", page)).isEqualTo(Search.ALL);
    }

    @Test
    void readsNoMoreThanAnybodyTypes() {
        assertThat(Search.read("x".repeat(5000), "1").words()).hasSize(200);
    }

    @ParameterizedTest
    @CsvSource({"Tide, %tide%", "100%, %100!%%", "a_b, %a!_b%", "hey!, %hey!!%", "'', %%"})
    void asksForAWordAnywhere(String word, String pattern) {
        assertThat(new Search(word, 1).all()).containsExactly(new Search.Word(pattern));
    }

    @Test
    void asksForEachOfItsWords() {
        assertThat(new Search("Tide SHORE", 1).all()).extracting(Search.Word::pattern)
                .containsExactly("%tide%", "%shore%");
    }
}
