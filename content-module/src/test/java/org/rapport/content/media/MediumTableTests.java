package org.rapport.content.media;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.content.listing.Search;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class MediumTableTests {
    private static final MediumFile LARGE = new MediumFile("a".repeat(64), "jpg", 9_000, 600, 300);
    private static final MediumFile SMALL = new MediumFile("b".repeat(64), "jpg", 3_000, 480, 240);

    private final MediumTable media;
    private final UsageTable usages;
    private final Database database;

    MediumTableTests(Database database) {
        this.database = database;
        this.media = database.jdbi().onDemand(MediumTable.class);
        this.usages = database.jdbi().onDemand(UsageTable.class);
    }

    @Test
    void holdsAMediumAndItsFiles() {
        var id = insert("harbour.jpg", SMALL, LARGE);

        assertThat(media.find(id)).contains(
                new MediumTable.Row(id, "harbour.jpg", Kind.JPEG, null, MovableClock.START, 1));
        assertThat(media.files(id)).containsExactly(LARGE, SMALL);
        assertThat(media.file(SMALL.hash(), "jpg")).contains(SMALL);
        assertThat(media.file(SMALL.hash(), "png")).isEmpty();
        assertThat(media.isNamed(LARGE.hash())).isTrue();
    }

    @Test
    void describesOnlyTheVersionThatWasRead() {
        var id = insert("harbour.jpg");

        assertThat(media.describe(id, "A harbour", 1)).isTrue();
        assertThat(media.describe(id, "A quay", 1)).isFalse();
        assertThat(media.find(id)).map(MediumTable.Row::alt).contains("A harbour");
        assertThat(media.describe(id, null, 2)).isTrue();
        assertThat(media.find(id)).hasValueSatisfying(row -> assertThat(row.alt()).isNull());
    }

    @Test
    void forgetsTheFilesWithTheMedium() {
        var id = insert("harbour.jpg", LARGE);
        insert("again.jpg", SMALL);

        assertThat(media.delete(id)).isTrue();

        assertThat(media.isNamed(LARGE.hash())).isFalse();
        assertThat(media.isNamed(SMALL.hash())).isTrue();
    }

    @Test
    void replacesTheFiles() {
        var id = insert("harbour.jpg", LARGE);

        media.replace(id, Kind.PNG);
        media.clear(id);

        assertThat(media.files(id)).isEmpty();
        assertThat(media.find(id)).map(MediumTable.Row::kind).contains(Kind.PNG);
        assertThat(media.find(id)).map(MediumTable.Row::version).contains(2);
    }

    @Test
    void findsByNameOrWordsTheNewestFirst() {
        var harbour = insert("harbour.jpg");
        var quay = insert("quay.jpg");
        media.describe(quay, "By the Harbour", 1);

        assertThat(names("harbour", 0, 9)).containsExactly("quay.jpg", "harbour.jpg");
        assertThat(names("harbour", 1, 9)).containsExactly("harbour.jpg");
        assertThat(names("harbour", 0, 1)).containsExactly("quay.jpg");
        assertThat(names("Harbour quay", 0, 9)).containsExactly("quay.jpg");
        assertThat(names("", 0, 9)).hasSize(2);
        assertThat(names("%", 0, 9)).isEmpty();
        assertThat(harbour.value()).isLessThan(quay.value());
    }

    @Test
    void findsTheTextsThatNameIt() {
        write("Tides", "![](/media/12/a.jpg)");
        write("Silence", "<img src='/media/12/a.jpg'>");
        write("Waiting", "![](/media/1/a.jpg) ![](/media/121/a.jpg)");

        assertThat(usages.like("%/media/12/%")).extracting(Usage::title).containsExactly("Silence", "Tides");
        assertThat(usages.like("%/media/1/%")).singleElement().extracting(Usage::path).asString()
                .matches("/desk/articles/\\d+");
    }

    private void write(String title, String body) {
        database.jdbi().useHandle(handle -> handle.createUpdate("""
                insert into content.article
                  (slug, title, standfirst, body, format, words, created_at, revised_at)
                values (:title, :title, '', :body, 'MARKDOWN', 1, current_timestamp, current_timestamp)
                """).bind("title", title).bind("body", body).execute());
    }

    private List<String> names(String words, int skipped, int most) {
        return media.having(new Search(words, 1).all(), skipped, most).stream().map(MediumTable.Row::name).toList();
    }

    private MediumId insert(String name, MediumFile... files) {
        var id = media.insert(name, Kind.JPEG, MovableClock.START);
        for (var file : files) {
            media.put(id, file.hash(), file.extension(), file.bytes(), file.width(), file.height());
        }
        return id;
    }
}
