package org.rapport.app.imports;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rapport.app.imports.ImportRun.Outcome;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ImportRunTests {
    @Test
    void countsBeforeItWorks() {
        assertThat(run(0, null, "").state()).isEqualTo("counting");
        assertThat(run(3, null, "").state()).isEqualTo("working");
        assertThat(run(3, null, "").isAtWork()).isTrue();
    }

    @Test
    void isWhatBecameOfIt() {
        assertThat(run(3, Outcome.DONE, "").state()).isEqualTo("done");
        assertThat(run(0, Outcome.FAILED, "").state()).isEqualTo("failed");
        assertThat(run(3, Outcome.INTERRUPTED, "").state()).isEqualTo("interrupted");
        assertThat(run(3, Outcome.DONE, "").isAtWork()).isFalse();
    }

    @Test
    void tellsDetailsBelowTheirLine() {
        assertThat(
                run(3, Outcome.DONE, "Brought in: books (2).\nLeft out:\n  About: no book\n  Fees: no book").passages())
                .extracting(ImportRun.Passage::words, passage -> String.join("|", passage.details()))
                .containsExactly(tuple("Brought in: books (2).", ""),
                        tuple("Left out:", "About: no book|Fees: no book"));
    }

    @Test
    void hasAPlaceForDetailsOfNothing() {
        assertThat(run(3, Outcome.DONE, "  About: no book").passages()).extracting(ImportRun.Passage::words)
                .containsExactly("  About: no book");
    }

    @Test
    void reachesOneItemAfterTheOther() {
        var begun = Reached.of(2).next("One");

        assertThat(begun).isEqualTo(new Reached(2, 0, true, "One"));
        assertThat(begun.next("Two")).isEqualTo(new Reached(2, 1, true, "Two"));
        assertThat(begun.next("Two").end(true)).isEqualTo(new Reached(2, 2, false, ""));
        assertThat(begun.next("Two").end(false)).isEqualTo(new Reached(2, 1, false, ""));
    }

    private static ImportRun run(int items, @Nullable Outcome outcome, String report) {
        return new ImportRun(new ImportRunId(1), "notes.xml", MovableClock.START, items, 0, "", outcome, report);
    }
}
