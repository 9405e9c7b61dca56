package org.rapport.content;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.RepeatedTest;

import org.rapport.content.Moving.Moved;
import org.rapport.content.Moving.Taken;
import org.rapport.content.listing.Search;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class AddressRaceTests {
    private final WritingRoom room;
    private final ArticleId silence;
    private final ArticleId tides;

    AddressRaceTests(Database database) {
        this.room = new WritingRoom(database, new ArrayList<>());
        this.silence = room.does(() -> Cast.publish(room.articles, Cast.silence()));
        this.tides = room.does(() -> Cast.publish(room.articles, Cast.titled("Tides")));
    }

    @RepeatedTest(5)
    void givesTheSameSlugToOneOfTwo() throws Exception {
        var answers = room.doAtOnce(() -> room.manuscripts.move(silence, new Slug("a")),
                () -> room.manuscripts.move(tides, new Slug("a")));

        assertThat(answers).hasAtLeastOneElementOfType(Moved.class).hasAtLeastOneElementOfType(Taken.class);
    }

    @RepeatedTest(5)
    void givesAnotherSlugToADraftThatComesLater() throws Exception {
        room.doAtOnce(() -> room.manuscripts.move(silence, new Slug("rain")),
                () -> Cast.draft(room.articles, Cast.titled("Rain")));

        assertThat(room.table.having(Genre.ARTICLE, "", Search.ALL.all(), 0, 99)).extracting(ArticleTable.Row::slug)
                .contains("tides", "rain")
                .containsAnyOf("rain-2", "silence").hasSize(3);
    }

    @RepeatedTest(5)
    void keepsAFormerSlugForWhoIsJustLeaving() throws Exception {
        var answers = room.doAtOnce(() -> room.manuscripts.move(silence, new Slug("a")),
                () -> room.manuscripts.move(tides, new Slug("silence")));

        assertThat(answers.get(0)).isInstanceOf(Moved.class);
        assertThat(answers.get(1)).isInstanceOf(Taken.class);
        assertThat(List.of(silence, tides)).allMatch(id -> room.articles.find(id).isPresent());
    }
}
