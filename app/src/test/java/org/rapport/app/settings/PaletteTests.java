package org.rapport.app.settings;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PaletteTests {
    static Stream<Scheme> schemes() {
        return Stream.of(Palette.values()).flatMap(palette -> Stream.of(palette.light(), palette.dark()));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void canBeReadOnEachGround(Scheme scheme) {
        Stream.of(Role.PAPER, Role.RAISED, Role.TABLE).map(scheme::of).forEach(ground -> {
            assertThat(scheme.of(Role.INK).against(ground)).isGreaterThanOrEqualTo(7);
            Stream.of(Role.SOFT, Role.ACCENT, Role.AWARD, Role.ALERT)
                    .forEach(role -> assertThat(scheme.of(role).against(ground)).as("%s", role)
                            .isGreaterThanOrEqualTo(4.5));
            assertThat(scheme.of(Role.CONTROL).against(ground)).isGreaterThanOrEqualTo(3);
        });
        assertThat(scheme.of(Role.ON_ACCENT).against(scheme.of(Role.ACCENT))).isGreaterThanOrEqualTo(4.5);
        assertThat(scheme.of(Role.INK).against(scheme.of(Role.MARK))).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ff0000", "#00ff00", "#0000ff", "#ffff00", "#ff00ff", "#00ffff", "#000000", "#ffffff",
        "#777777", "#f5f4f0", "#c0ffee", "#742c53"})
    void canBeReadInWhateverAccentTheOwnerWants(String wanted) {
        schemes().map(scheme -> scheme.with(Color.of(wanted))).forEach(scheme -> {
            assertThat(scheme.of(Role.ACCENT).against(scheme.of(Role.PAPER))).isGreaterThanOrEqualTo(7);
            assertThat(scheme.of(Role.ACCENT).against(scheme.of(Role.RAISED))).isGreaterThanOrEqualTo(4.5);
            assertThat(scheme.of(Role.ACCENT).against(scheme.of(Role.TABLE))).isGreaterThanOrEqualTo(4.5);
            assertThat(scheme.of(Role.ON_ACCENT).against(scheme.of(Role.ACCENT))).isGreaterThanOrEqualTo(4.5);
        });
    }

    @Test
    void keepsAnAccentThatCanBeRead() {
        assertThat(Palette.PLASTER.light().with(Color.of("#742c53")).of(Role.ACCENT)).hasToString("#742c53");
        assertThat(Palette.PLASTER.dark().with(Color.of("#742c53")).of(Role.ACCENT)).isNotEqualTo(Color.of("#742c53"));
    }

    @Test
    void saysNothingWhereTheHousesOwnColorsDo() {
        assertThat(new Look(Palette.PLASTER, null).css()).isEmpty();
        assertThat(new Look(Palette.PLASTER, Color.of("#112233")).css()).contains("--accent");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLASTER")
    void saysEachColorOnce(Palette palette) {
        var css = new Look(palette, null).css();

        for (var role : Role.values()) {
            assertThat(css).containsOnlyOnce(" --" + role.word() + ": light-dark(" + palette.light().of(role) + ", "
                    + palette.dark().of(role) + ");");
        }
    }

    @Test
    void isTheHousesOwnUntilTheOwnerChooses() throws Exception {
        try (var house = PaletteTests.class.getResourceAsStream("/styles/site.css")) {
            var css = new String(house.readAllBytes(), UTF_8).replace("#fff,", "#ffffff,");
            for (var role : Role.values()) {
                assertThat(css).contains("--" + role.word() + ": light-dark(" + Palette.PLASTER.light().of(role) + ", "
                        + Palette.PLASTER.dark().of(role) + ");");
            }
        }
    }
}
