package org.rapport.app.imports;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.app.imports.ImportRun.Outcome;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class ImportRunTableTests {
    private static final Instant NOW = MovableClock.START;

    private final ImportRunTable runs;

    ImportRunTableTests(Database database) {
        this.runs = database.jdbi().onDemand(ImportRunTable.class);
    }

    @Test
    void holdsOneAtWork() {
        assertThat(runs.begin("notes.xml", NOW)).isTrue();
        assertThat(runs.begin("more.xml", NOW)).isFalse();

        assertThat(runs.atWork()).map(ImportRun::name).contains("notes.xml");
        assertThat(runs.latest(10)).hasSize(1);
    }

    @Test
    void keepsHowFarItCame() {
        var id = begun("notes.xml");

        runs.tell(id, 12, 5, "The quay", NOW.plusSeconds(1));

        assertThat(runs.find(id)).contains(new ImportRun(id, "notes.xml", NOW, 12, 5, "The quay", null, ""));
    }

    @Test
    void makesRoomWhenItEnds() {
        runs.end(begun("notes.xml"), Outcome.DONE, "Brought in: books (2).", NOW);
        runs.end(begun("more.xml"), Outcome.FAILED, "Nothing was read.", NOW);

        assertThat(runs.atWork()).isEmpty();
        assertThat(runs.latest(10)).extracting(ImportRun::name).isEqualTo(List.of("more.xml", "notes.xml"));
        assertThat(runs.latest(1)).extracting(ImportRun::outcome).containsExactly(Outcome.FAILED);
    }

    @Test
    void interruptsWhoSaysNothing() {
        var id = begun("notes.xml");
        runs.tell(id, 12, 5, "The quay", NOW.plusSeconds(10));

        runs.interrupt(NOW.plusSeconds(10));
        assertThat(runs.find(id)).map(ImportRun::isAtWork).contains(true);

        runs.interrupt(NOW.plusSeconds(11));
        assertThat(runs.find(id)).map(ImportRun::outcome).contains(Outcome.INTERRUPTED);
        assertThat(runs.begin("more.xml", NOW)).isTrue();
    }

    private ImportRunId begun(String name) {
        runs.begin(name, NOW);
        return runs.atWork().orElseThrow().id();
    }
}
