package org.rapport.app.settings;

import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsFormTests {
    @Test
    void saysWhatIsChosen() {
        var form = SettingsForm.of(new Chosen("Quiet Hours", Locale.GERMAN, ZoneId.of("Europe/Berlin"),
                new Look(Palette.LICHEN, Color.of("#112233")), 4));

        assertThat(form)
                .isEqualTo(new SettingsForm("Quiet Hours", "de", "Europe/Berlin", Palette.LICHEN, "#112233", 4));
        assertThat(form.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fr, Europe/Berlin, '', language", "'', Europe/Berlin, '', language", "de, Louisville, '', zone",
        "de, erlin, '', zone",
        "de, '', '', zone", "de, Europe/Berlin, teal, accent"})
    void refusesWhatCannotBe(String language, String zone, String accent, String field) {
        assertThat(new SettingsForm("", language, zone, Palette.LICHEN, accent, 1).problems()).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @CsvSource({"Berlin, Europe/Berlin", "europe/berlin, Europe/Berlin", "new york, America/New_York", "UTC, UTC",
        "GMT, GMT", "Buenos Aires, Buenos Aires"})
    void readsAZoneByItsCity(String typed, String zone) {
        assertThat(new SettingsForm("", "de", typed, Palette.LICHEN, "", 1).zone()).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void refusesANameThatNobodyCanSay(int length, boolean isTaken) {
        var form = new SettingsForm("Q".repeat(length), "de", "Europe/Berlin", Palette.LICHEN, "", 1);

        assertThat(form.problems().isEmpty()).isEqualTo(isTaken);
        assertThat(form.on(2).title()).hasSize(length);
    }

    @ParameterizedTest
    @CsvSource({"' Quiet\n Hours ', Quiet Hours", "'\u200B \u2800', ''", "'Quiet\u202E Hours', Quiet Hours"})
    void readsANameAsItIsSeen(String typed, String title) {
        assertThat(new SettingsForm(typed, "de", "Europe/Berlin", Palette.LICHEN, "", 1).title()).isEqualTo(title);
    }

    @Test
    void bearsThatNothingWasSent() {
        assertThat(new SettingsForm(null, null, null, null, null, 0).problems()).containsOnlyKeys("language", "zone");
    }
}
