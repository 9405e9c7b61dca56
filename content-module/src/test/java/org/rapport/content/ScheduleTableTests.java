package org.rapport.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class ScheduleTableTests {
    private static final ArticleId SILENCE = new ArticleId(1);
    private static final ArticleId TIDES = new ArticleId(2);

    private final ArticleTable articles;
    private final ScheduleTable schedules;

    ScheduleTableTests(Database database) {
        this.articles = database.jdbi().onDemand(ArticleTable.class);
        this.schedules = database.jdbi().onDemand(ScheduleTable.class);
    }

    @BeforeEach
    void writeTwo() {
        articles.insert(Genre.ARTICLE, null, "silence", "Silence", "", "", Format.MARKDOWN, 0, Cast.NOW, null, false);
        articles.insert(Genre.ARTICLE, null, "tides", "Tides", "", "", Format.MARKDOWN, 0, Cast.NOW, null, false);
    }

    @Test
    void keepsTheLastMomentOfEach() {
        schedules.keep(SILENCE, Cast.NOW, "Elena", Cast.LONG_AGO);
        schedules.keep(SILENCE, Cast.LATER, "Ottilie", Cast.NOW);
        schedules.keep(TIDES, Cast.NOW, "Elena", Cast.LONG_AGO);

        var silence = new Schedule(SILENCE, Cast.LATER, "Ottilie", Cast.NOW);
        assertThat(schedules.find(SILENCE)).contains(silence);
        assertThat(schedules.all()).containsExactly(new Schedule(TIDES, Cast.NOW, "Elena", Cast.LONG_AGO), silence);
    }

    @Test
    void knowsWhatIsDue() {
        schedules.keep(SILENCE, Cast.LATER, "Elena", Cast.NOW);
        schedules.keep(TIDES, Cast.NOW, "Elena", Cast.NOW);

        assertThat(schedules.due(Cast.NOW.minusMillis(1))).isEmpty();
        assertThat(schedules.due(Cast.NOW)).containsExactly(TIDES);
        assertThat(schedules.due(Cast.LATER)).containsExactly(TIDES, SILENCE);
    }

    @Test
    void endsOneAlone() {
        schedules.keep(SILENCE, Cast.LATER, "Elena", Cast.NOW);
        schedules.keep(TIDES, Cast.NOW, "Elena", Cast.NOW);

        schedules.end(SILENCE);

        assertThat(schedules.all()).extracting(Schedule::article).containsExactly(TIDES);
    }
}
