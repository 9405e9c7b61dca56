package org.rapport.content.sources;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class CitationTableTests {
    private final Database database;
    private final CitationTable citations;

    CitationTableTests(Database database) {
        this.database = database;
        this.citations = database.jdbi().onDemand(CitationTable.class);
    }

    private long write(String slug, String body) {
        return database.jdbi().withHandle(handle -> handle.createUpdate("""
                insert into content.article (slug, title, standfirst, body, format, words, created_at, revised_at)
                values (:slug, :slug, '', :body, 'MARKDOWN', 2, now(), now())
                """).bind("slug", slug).bind("body", body).executeAndReturnGeneratedKeys("id").mapTo(long.class).one());
    }

    private void publish(long id) {
        database.jdbi().useHandle(handle -> handle.execute(
                "update content.article set published_at = now() where id = ?", id));
    }

    private void withdraw(long id) {
        database.jdbi().useHandle(handle -> handle.execute(
                "update content.article set withdrawn_at = now() where id = ?", id));
    }

    @Test
    void knowsWhichTextsCiteASource() {
        citations.keep(write("sea", "Said [@Tide2003]."), List.of("tide2003"));
        database.jdbi().useHandle(handle -> handle.execute("""
                insert into content.manuscript (article_id, title, standfirst, body, format, tags, saved_at)
                select id, 'newer', '', 'And [@tide2003-2].', format, '', now() from content.article
                """));

        var texts = citations.citing("tide2003", "%@tide2003%");

        assertThat(texts).extracting(Citing::title).containsExactly("newer", "sea");
        assertThat(texts).extracting(Citing::publicPath).containsOnlyNulls();
        assertThat(texts).filteredOn(text -> text.cites(new CitationKey("tide2003"))).extracting(Citing::title)
                .containsExactly("sea");
    }

    @Test
    void tellsOfWhatReadersSee() {
        var sea = write("sea", "");
        citations.keep(sea, List.of("tide2003", "moon1999"));
        citations.keep(write("draft", ""), List.of("tide2003"));

        assertThat(citations.seen()).isEmpty();
        publish(sea);
        var withdrawn = write("withdrawn", "");
        citations.keep(withdrawn, List.of("tide2003"));
        publish(withdrawn);
        withdraw(withdrawn);

        assertThat(citations.seen()).extracting(CitationTable.Public::key)
                .containsExactlyInAnyOrder("tide2003", "moon1999");
        assertThat(citations.seen("tide2003")).extracting(CitationTable.Public::tag)
                .containsExactly(CacheTag.of("article:" + sea));
    }

    @Test
    void forgetsWhatOneTextCites() {
        var sea = write("sea", "");
        var shore = write("shore", "");
        citations.keep(sea, List.of("tide2003"));
        citations.keep(shore, List.of("tide2003"));

        citations.forget(sea);

        assertThat(citations.keys(sea)).isEmpty();
        assertThat(citations.keys(shore)).containsExactly("tide2003");
    }

    @Test
    void asksForEveryTextOnce() {
        var sea = write("sea", "Said [@tide2003].");
        write("shore", "Nothing.");

        assertThat(citations.unread(1)).containsExactly(new CitationTable.Text(sea, "Said [@tide2003]."));
        citations.count(sea, 0);

        assertThat(citations.unread(9)).extracting(CitationTable.Text::body).containsExactly("Nothing.");
    }
}
