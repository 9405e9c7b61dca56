package org.rapport.content;

import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

/// The sixteenth migration, on a site that has pages already.
@OnBothDatabases
class PagesAmongArticlesTests {
    private final Database database;
    private final Jdbi jdbi;

    PagesAmongArticlesTests(Database database) {
        this.database = database;
        this.jdbi = database.jdbi();
    }

    @BeforeEach
    void haveASiteWithPages() {
        execute("drop schema content cascade");
        migrateTo("15");
        execute("""
                insert into content.article (slug, title, standfirst, body, format, words, created_at, revised_at)
                values ('about', 'About a pause', '', 'x', 'MARKDOWN', 1, %1$s, %1$s),
                       ('tides', 'Tides', '', 'x', 'MARKDOWN', 1, %1$s, %1$s)
                """.formatted("timestamp with time zone '2026-01-01 00:00:00+00'"));
        execute("insert into content.former_slug (slug, article_id) values ('low-water', 2)");
        execute("""
                insert into content.page (slug, title, standfirst, body, format, spot, created_at, revised_at,
                                          published_at, version, made_from)
                values ('fees', 'Fees', 'Plainly.', 'What an hour costs', 'MARKDOWN', 'FOOTER', %1$s, %1$s, null, 3, null),
                       ('about', 'About', '', '<p>x', 'HTML', 'HEADER', %1$s, %2$s, %1$s, 2, 'elsewhere#1'),
                       ('rooms', 'Rooms', '', 'x', 'MARKDOWN', 'HEADER', %1$s, %1$s, %1$s, 1, null)
                """.formatted("timestamp with time zone '2026-01-01 00:00:00+00'",
                "timestamp with time zone '2026-02-02 00:00:00+00'"));
        execute("update content.page set slug_chosen = true where slug = 'fees'");
        execute("update content.page set withdrawn_at = revised_at where slug = 'rooms'");
        execute("insert into content.old_address (path, article_id, page_id) values ('/p', null, 2), ('/a', 2, null)");
        migrateTo("latest");
    }

    @Test
    void keepsThePagesAsTheyWere() {
        assertThat(told(
                "select title || spot || format || version || words from content.article where genre = 'PAGE' order by id"))
                .isEqualTo("FeesFOOTERMARKDOWN34 AboutHEADERHTML21 RoomsHEADERMARKDOWN11");
        assertThat(told("select slug || made_from from content.article where made_from is not null"))
                .isEqualTo("aboutelsewhere#1");
        assertThat(told("select genre || slug from content.article where slug_chosen order by id"))
                .isEqualTo("PAGEfees PAGEabout");
        assertThat(told("select what from content.naming")).isEqualTo("article");
    }

    @Test
    void keepsWhatReadersSeeAsARevision() {
        assertThat(told("select title || kind || body || extract(month from at) from content.revision"))
                .isEqualTo("AboutPUBLISHED<p>x2");
    }

    @Test
    void leadsFromTheOldAddressesAsBefore() {
        assertThat(told("""
                select o.path || a.title from content.old_address o join content.article a on a.id = o.article_id
                order by o.path
                """)).isEqualTo("/aTides /pAbout");
        assertThat(told("select genre || slug || article_id from content.former_address"))
                .isEqualTo("ARTICLElow-water2");
    }

    @Test
    void letsNoTwoPagesStandAtOneAddress() {
        var articles = jdbi.onDemand(ArticleTable.class);

        assertThat(articles.insert(Genre.PAGE, null, "about", "", "", "", Format.HTML, 0, Cast.NOW, null, false))
                .isEmpty();
        assertThat(articles.find(Genre.PAGE, "about")).map(ArticleTable.Row::title).contains("About");
        assertThat(articles.find(Genre.ARTICLE, "about")).map(ArticleTable.Row::title).contains("About a pause");
    }

    private void migrateTo(String version) {
        Flyway.configure().dataSource(database.dataSource()).schemas("content").table("flyway_history")
                .locations("classpath:db/migration/content").target(version).load().migrate();
    }

    private void execute(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }

    private String told(String sql) {
        return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(String.class).stream()
                .collect(Collectors.joining(" ")));
    }
}
