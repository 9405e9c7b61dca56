package org.rapport.content;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.RepeatedTest;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class ScheduleRaceTests {
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final WritingRoom room;
    private final ArticleId silence;

    ScheduleRaceTests(Database database) {
        this.room = new WritingRoom(database, events);
        this.silence = room.does(() -> Cast.publish(room.articles, Cast.silence()));
        room.does(() -> {
            room.manuscripts.save(silence, Cast.titled("Pauses"), Basis.on(1));
            room.scheduleTable.keep(silence, Cast.NOW, "Elena", Cast.LONG_AGO);
            return silence;
        });
        events.clear();
    }

    @RepeatedTest(5)
    void goesOutOnce() throws Exception {
        room.doAtOnce(this::goOut, this::goOut, this::goOut);

        assertThat(events).hasSize(1).hasOnlyElementsOfType(ArticleRevised.class);
        assertThat(room.scheduleTable.all()).isEmpty();
    }

    @RepeatedTest(5)
    void goesOutOnceThoughSheIsAtItToo() throws Exception {
        room.doAtOnce(this::goOut, () -> {
            room.manuscripts.publish(silence, Cast.titled("Pauses"), Basis.on(2));
            return silence;
        });

        assertThat(events).hasSize(1);
    }

    @RepeatedTest(5)
    void goesOutOrNotWhenSheCallsItOff() throws Exception {
        Callable<ArticleId> off = () -> {
            room.schedules.end(silence);
            return silence;
        };

        room.doAtOnce(this::goOut, off);

        assertThat(events).hasSizeLessThan(2);
        assertThat(room.scheduleTable.all()).isEmpty();
    }

    private ArticleId goOut() {
        room.schedules.goOut(silence);
        return silence;
    }
}
