package org.rapport.content;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.content.TagTable.Row;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

@OnBothDatabases
class TagTableTests {
    private static final Row GRIEF = new Row(new TagId(1), "grief", "Grief", "");
    private static final Row REST = new Row(new TagId(2), "rest", "Rest", "");

    private final TagTable tags;
    private final Jdbi database;
    private final ArticleId silence;
    private final ArticleId tides;

    TagTableTests(Database database) {
        this.tags = database.jdbi().onDemand(TagTable.class);
        this.database = database.jdbi();
        var articles = database.jdbi().onDemand(ArticleTable.class);
        this.silence = articles
                .insert(Genre.ARTICLE, null, "silence", "Silence", "", "", Format.MARKDOWN, 0, Cast.NOW, null, false)
                .orElseThrow();
        this.tides = articles
                .insert(Genre.ARTICLE, null, "tides", "Tides", "", "", Format.MARKDOWN, 0, Cast.NOW, null, false)
                .orElseThrow();
    }

    @BeforeEach
    void keepTwo() {
        tags.keep("grief", "Grief");
        tags.keep("rest", "Rest");
    }

    @Test
    void keepsTheFirstNameOfATag() {
        tags.keep("grief", "GRIEF");

        assertThat(tags.find("grief")).contains(GRIEF);
        assertThat(tags.find("joy")).isEmpty();
    }

    @Test
    void namesTheTagsOfAnArticleInItsOrder() {
        tags.put(silence, "rest", 0);
        tags.put(silence, "grief", 1);
        tags.put(tides, "grief", 0);

        assertThat(tags.of(silence)).containsExactly(REST, GRIEF);
        assertThat(tags.of(tides)).containsExactly(GRIEF);
    }

    @Test
    void putsNothingThatIsNotKept() {
        tags.put(silence, "joy", 0);

        assertThat(tags.of(silence)).isEmpty();
    }

    @Test
    void putsATagOnce() {
        tags.put(silence, "grief", 0);

        assertThatThrownBy(() -> tags.put(silence, "grief", 1)).isInstanceOf(UnableToExecuteStatementException.class);
    }

    @Test
    void clearsOneArticleAlone() {
        tags.put(silence, "grief", 0);
        tags.put(tides, "grief", 0);

        tags.clear(silence);

        assertThat(tags.of(silence)).isEmpty();
        assertThat(tags.of(tides)).containsExactly(GRIEF);
        assertThat(tags.find("grief")).contains(GRIEF);
    }

    @Test
    void countsTheArticlesOfEachTag() {
        tags.put(silence, "rest", 0);
        tags.put(tides, "rest", 0);

        assertThat(tags.all()).extracting(TagTable.Counted::name, TagTable.Counted::articles)
                .containsExactly(tuple("Grief", 0), tuple("Rest", 2));
        assertThat(tags.articles(REST.id())).containsExactly(silence, tides);
    }

    @Test
    void handsItsArticlesOver() {
        tags.put(silence, "rest", 0);
        tags.put(silence, "grief", 1);
        tags.put(tides, "rest", 0);

        tags.hand(REST.id(), GRIEF.id());
        tags.takeOff(REST.id());

        assertThat(tags.of(silence)).containsExactly(GRIEF);
        assertThat(tags.of(tides)).containsExactly(GRIEF);
    }

    @Test
    void leadsFromAFormerSlug() {
        tags.keepFormer("mourning", GRIEF.id());
        tags.handFormer(GRIEF.id(), REST.id());

        assertThat(tags.former("mourning")).contains(REST);
        assertThat(tags.former("grief")).isEmpty();

        tags.forgetFormer("mourning");
        assertThat(tags.former("mourning")).isEmpty();
    }

    @Test
    void leadsFromAnAddressOfBefore() {
        database.useHandle(handle -> handle.execute(
                "insert into content.old_address (path, tag_id) values ('/category/trauer', ?)", GRIEF.id()));
        tags.handAddresses(GRIEF.id(), REST.id());
        tags.delete(GRIEF.id());

        assertThat(database.<TagId, RuntimeException>withHandle(handle -> handle
                .createQuery("select tag_id from content.old_address where path = '/category/trauer'")
                .mapTo(TagId.class).one())).isEqualTo(REST.id());
    }

    @Test
    void isNamedAndDescribed() {
        tags.update(GRIEF.id(), "mourning", "Mourning", "Slowly.");

        assertThat(tags.find(GRIEF.id())).contains(new Row(GRIEF.id(), "mourning", "Mourning", "Slowly."));
    }
}
