package org.rapport.awards.kinds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.awards.emblems.Emblem;
import org.rapport.awards.emblems.Shape;

import static org.assertj.core.api.Assertions.assertThat;

class OwnKindTests {
    private static Kind named(String name) {
        return new OwnKind("id", name, new Customs(2026, 7, 0, 0, 5),
                new Medal(new Emblem(Shape.LAMP, "#000000", "#ffffff"), Ribbon.NONE, "#c08a2e"), false, 3).kind();
    }

    @ParameterizedTest
    @CsvSource({"Quiet Lamp Award, quiet lamp", "Premio Dardos, premio dardos",
        "The (Very!) Quiet  Lamp, the very quiet lamp"})
    void isCalledWithOrWithoutAward(String name, String called) {
        assertThat(named(name).called()).containsExactly(called);
        assertThat(named(name).shortly()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Reality Award, reality award", "Reality, reality award", "Award, ''"})
    void isCalledAwardWhereOneWordCouldMeanAnything(String name, String shortly) {
        assertThat(named(name).called()).isEmpty();
        assertThat(String.join("", named(name).shortly())).isEqualTo(shortly);
    }

    @ParameterizedTest
    @CsvSource({"Quiet Lamp Award, quiet lamp, true", "Quiet Lamp, The Quiet Lamp, false",
        "Quiet Lamp, Quiet-Lamp Awards!, true", "you, YOU award, true", "you, your, false", "Award, award, true",
        "Award, ★, false", "Señal, Senal, false"})
    void isTheSameHoweverItIsWritten(String name, String other, boolean same) {
        assertThat(named(name).isCalled(other)).isEqualTo(same);
    }

    @Test
    void looksAsItDidLast() {
        assertThat(named("Quiet Lamp").drawing()).isEqualTo("/badges/id.svg");
        assertThat(named("Quiet Lamp").look()).isEqualTo("/badges/id.svg?3");
    }
}
