package org.rapport.app.settings;

import org.junit.jupiter.api.Test;

import org.rapport.app.settings.SettingsTable.Row;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class SettingsTableTests {
    private final SettingsTable settings;

    SettingsTableTests(Database database) {
        this.settings = database.jdbi().onDemand(SettingsTable.class);
    }

    @Test
    void holdsOneRow() {
        assertThat(settings.find()).isEmpty();
        assertThat(settings.suggest("de", "Europe/Berlin", Palette.LICHEN, MovableClock.START)).isTrue();
        assertThat(settings.suggest("es", "Europe/Madrid", Palette.DAMSON, MovableClock.START)).isFalse();

        assertThat(settings.find()).contains(new Row("", "de", "Europe/Berlin", Palette.LICHEN, "", 0));
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        settings.suggest("de", "Europe/Berlin", Palette.LICHEN, MovableClock.START);

        assertThat(
                settings.update("Quiet Hours", "es", "Europe/Madrid", Palette.DAMSON, "#112233", MovableClock.START, 0))
                .isTrue();
        assertThat(settings.update("Loud Hours", "en", "Europe/Paris", Palette.PLASTER, "", MovableClock.START, 0))
                .isFalse();

        assertThat(settings.find())
                .contains(new Row("Quiet Hours", "es", "Europe/Madrid", Palette.DAMSON, "#112233", 1));
    }
}
