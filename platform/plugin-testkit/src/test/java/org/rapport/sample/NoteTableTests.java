package org.rapport.sample;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class NoteTableTests {
    private final Database database;
    private final NoteTable notes;

    NoteTableTests(Database database) {
        this.database = database;
        this.notes = database.jdbi().onDemand(NoteTable.class);
    }

    @Test
    void keepsWhatIsInserted() {
        var id = notes.insert("A pause", MovableClock.START);

        assertThat(notes.all()).containsExactly(new Note(id, "A pause", MovableClock.START));
    }

    @Test
    void findsNothingOfAnotherTest() {
        assertThat(notes.all()).isEmpty();
        assertThat(notes.insert("A pause", MovableClock.START).value()).isEqualTo(1);
    }

    @Test
    void mergesOnBothDatabases() {
        var id = notes.insert("A pause", MovableClock.START);

        notes.echo(id);
        notes.echo(id);

        assertThat(notes.echoes()).isEqualTo(1);
    }

    @Test
    void isTheSameDatabaseInConstructorAndMethod(Database again) {
        assertThat(again).isSameAs(database);
    }

    @Test
    void speaksToTheDatabaseThatItNames() throws Exception {
        try (var connection = database.dataSource().getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database.name());
        }
    }
}
