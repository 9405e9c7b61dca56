package org.rapport.comments.spam;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@OnBothDatabases
class LessonTableTests {
    private static final Instant NOW = MovableClock.START;

    private final LessonTable lessons;

    LessonTableTests(Database database) {
        this.lessons = database.jdbi().onDemand(LessonTable.class);
    }

    @Test
    void tellsWhatWasLearnedInItsOrder() {
        lessons.keep(null, true, new byte[]{1, 2, 3}, NOW);
        lessons.keep(null, false, new byte[0], NOW);

        assertThat(lessons.all()).extracting(LessonTable.Row::spam).containsExactly(true, false);
        assertThat(lessons.all().getFirst().traits()).containsExactly(1, 2, 3);
        assertThat(lessons.count(true)).isOne();
        assertThat(lessons.count(false)).isOne();
    }

    @Test
    void forgetsAllButTheLatest() {
        for (var number = 0; number < 5; number++) {
            lessons.keep(null, number == 3, new byte[]{(byte) number}, NOW);
        }

        lessons.forgetBut(2);
        assertThat(lessons.all()).extracting(LessonTable.Row::spam).containsExactly(true, false);

        lessons.forgetBut(2);
        assertThat(lessons.all()).hasSize(2);
    }

    @Test
    void tellsWhatMayLeaveInTheOrderInWhichItWasLearned() {
        lessons.keep(null, true, new byte[8], NOW);
        lessons.keep(null, false, new byte[0], NOW.minusSeconds(1));

        assertThat(lessons.portable()).extracting(Lesson::spam, Lesson::at)
                .containsExactly(tuple(false, NOW.minusSeconds(1)), tuple(true, NOW));
        assertThat(lessons.portable().getLast().traits()).hasSize(8);
    }

    @Test
    void knowsALessonByItsMomentAndWhatItSays() {
        lessons.keep(null, true, new byte[0], NOW);

        assertThat(lessons.has(true, NOW)).isTrue();
        assertThat(lessons.has(false, NOW)).isFalse();
        assertThat(lessons.has(true, NOW.plusMillis(1))).isFalse();
    }
}
