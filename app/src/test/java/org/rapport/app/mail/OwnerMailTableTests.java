package org.rapport.app.mail;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.app.mail.OwnerMailTable.Row;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class OwnerMailTableTests {
    private static final Instant NOW = MovableClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));

    private final OwnerMailTable table;

    OwnerMailTableTests(Database database) {
        this.table = database.jdbi().onDemand(OwnerMailTable.class);
    }

    @BeforeEach
    void beginWithTwoThatWait() {
        table.insert("elena@practice.example", Rhythm.DAILY, 2, NOW);
    }

    private boolean news() {
        return table.find().orElseThrow().news();
    }

    @Test
    void holdsOneAddress() {
        assertThat(table.find()).contains(new Row("elena@practice.example", Rhythm.DAILY, false, NOW));

        table.clear();

        assertThat(table.find()).isEmpty();
    }

    @Test
    void hasNewsOnceMoreWaits() {
        table.look(2);
        assertThat(news()).as("she knows of them").isFalse();

        table.look(1);
        assertThat(news()).isFalse();
        table.look(2);
        assertThat(news()).isTrue();
        table.look(1);
        assertThat(news()).as("some of it is left").isTrue();
        table.look(0);
        assertThat(news()).as("she decided on all of it").isFalse();
    }

    @Test
    void tellsOnce() {
        assertThat(table.tell(NOW, LATER)).as("there is nothing to tell").isFalse();
        table.look(3);

        assertThat(table.tell(NOW, LATER)).isTrue();
        table.look(4);
        assertThat(table.tell(NOW, LATER)).as("somebody else did").isFalse();
        assertThat(table.find()).contains(new Row("elena@practice.example", Rhythm.DAILY, true, LATER));
    }
}
