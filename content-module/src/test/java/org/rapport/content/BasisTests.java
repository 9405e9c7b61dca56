package org.rapport.content;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BasisTests {
    private static final String KEY = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @ParameterizedTest
    @CsvSource({"3, hers, 1, true", "3, other, 9, true", "4, other, 1, false", "4, hers, 1, true", "4, hers, 2, false",
        "4, hers, 3, false", "2, other, 1, false"})
    void knowsTheVersionThatSheReadAndWhatHerOwnSheetSaved(int version, String sheet, int turn, boolean known) {
        assertThat(new Basis(3, "hers", 2).knows(new Basis(version, sheet, turn))).isEqualTo(known);
    }

    @Test
    void isAsTheFormSaysIt() {
        assertThat(Basis.sent(3, KEY, 2)).isEqualTo(new Basis(3, KEY, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0F8FAD5B-D9CB-469F-A165-70867728950E", KEY + "0", "' or 1 = 1 --"})
    void comesFromAnUnknownSheetWithoutAKey(@Nullable String odd) {
        assertThat(Basis.sent(null, odd, null).sheet()).isNotEqualTo(odd).hasSize(KEY.length());
        assertThat(Basis.sent(null, odd, null).version()).isZero();
    }

    @Test
    void givesEachSheetAKeyOfItsOwn() {
        assertThat(Basis.on(1).sheet()).isNotEqualTo(Basis.on(1).sheet());
    }
}
