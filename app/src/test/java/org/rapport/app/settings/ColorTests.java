package org.rapport.app.settings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ColorTests {
    @ParameterizedTest
    @CsvSource({"#ffffff, #000000, 21", "#777777, #ffffff, 4.48", "#0f5560, #f5f4f0, 7.7", "#ff0000, #ff0000, 1"})
    void knowsHowMuchTwoDiffer(String one, String other, double contrast) {
        assertThat(Color.of(one).against(Color.of(other))).isCloseTo(contrast, within(.1));
        assertThat(Color.of(other).against(Color.of(one))).isCloseTo(contrast, within(.1));
    }

    @ParameterizedTest
    @CsvSource({"#0f5560, .5, #22c3dd", "#ff0000, .25, #800000", "#808080, .25, #404040", "#000000, .5, #808080",
        "#0f5560, 0, #000000", "#0f5560, 1, #ffffff"})
    void keepsTheHueAtAnotherLightness(String color, double lightness, String lit) {
        assertThat(Color.of(color).lit(lightness)).hasToString(lit);
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(Color.read("0F5560")).map(Color::toString).contains("#0f5560");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#0f556", "#0f55600", "teal", "#0f556g", "#0f5560;}"})
    void refusesWhatIsNoColor(String typed) {
        assertThat(Color.read(typed)).isEmpty();
    }
}
