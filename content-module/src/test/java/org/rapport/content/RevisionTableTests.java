package org.rapport.content;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.content.Revision.Kind;
import org.rapport.content.RevisionTable.Row;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class RevisionTableTests {
    private static final ArticleId ID = new ArticleId(1);

    private final Database database;
    private final RevisionTable revisions;

    RevisionTableTests(Database database) {
        this.database = database;
        this.revisions = database.jdbi().onDemand(RevisionTable.class);
    }

    @BeforeEach
    void writeTwoArticles() {
        var articles = database.jdbi().onDemand(ArticleTable.class);
        articles.insert(Genre.ARTICLE, null, "silence", "Silence", "", "", Format.MARKDOWN, 0, Cast.NOW, null, false);
        articles.insert(Genre.ARTICLE, null, "tides", "Tides", "", "", Format.MARKDOWN, 0, Cast.NOW, null, false);
    }

    @Test
    void keepsWhatIsInserted() {
        var body = "Žižek 🙂\n\n    says\n".repeat(10_000);

        revisions.insert(ID, Kind.PUBLISHED, "Silence", "A pause.", body, Format.HTML, "Grief\nLow tide", "[]", 7, null,
                Cast.NOW);

        assertThat(revisions.find(ID, new RevisionId(1))).contains(new Row(new RevisionId(1), ID, Kind.PUBLISHED,
                "Silence", "A pause.", body, Format.HTML, "Grief\nLow tide", "[]", 7, Cast.NOW));
        assertThat(revisions.find(new ArticleId(2), new RevisionId(1))).isEmpty();
    }

    @Test
    void keepsOneTextOfASheet() {
        assertThat(setAside(ID, "one", "First")).isTrue();
        assertThat(setAside(ID, "one", "Again")).isFalse();
        assertThat(setAside(ID, "two", "Second")).isTrue();
        assertThat(setAside(new ArticleId(2), "one", "Another article")).isTrue();

        assertThat(revisions.of(ID)).extracting(Row::title).containsExactly("Second", "First");
    }

    @Test
    void replacesTheTextOfASheet() {
        setAside(ID, "one", "First");
        setAside(ID, "two", "Second");

        revisions.replace(ID, "More", "", "We wait.", Format.HTML, "Grief", "", 2, "one", Cast.LATER);

        assertThat(revisions.of(ID)).extracting(Row::title).containsExactly("More", "Second");
        assertThat(revisions.holds(ID, "More", "", "We wait.", Format.HTML, "Grief")).isTrue();
        assertThat(revisions.hasWordsOf(ID, "one")).isTrue();
        assertThat(revisions.hasWordsOf(ID, "three")).isFalse();
    }

    @Test
    void holdsTheVerySameAlone() {
        setAside(ID, "one", "First");

        assertThat(holds(ID, "We wait.", Format.MARKDOWN, "")).isTrue();
        assertThat(holds(ID, "We wait", Format.MARKDOWN, "")).isFalse();
        assertThat(holds(ID, "We wait.", Format.MARKDOWN, "Grief")).isFalse();
        assertThat(holds(ID, "We wait.", Format.HTML, "")).isFalse();
        assertThat(holds(new ArticleId(2), "We wait.", Format.MARKDOWN, "")).isFalse();
    }

    @Test
    void knowsWhatWasPublishedLastWhateverItsDate() {
        publish("First", Cast.NOW);
        publish("Second", Cast.LONG_AGO);
        setAside(ID, "one", "Third");

        assertThat(revisions.published(ID)).map(Row::title).contains("Second");
        assertThat(revisions.published(new ArticleId(2))).isEmpty();
    }

    @Test
    void knowsThePast() {
        assertThat(revisions.past(ID)).isEqualTo(Past.NONE);
        publish("First", Cast.NOW);
        setAside(ID, "one", "Second");

        assertThat(revisions.past(ID)).isEqualTo(new Past(2, Cast.NOW, false, true, false));
    }

    @Test
    void knowsWhatWasKeptLast() {
        assertThat(revisions.newest(ID)).isEmpty();
        publish("First", Cast.LATER);
        setAside(ID, "one", "Second");
        setAside(new ArticleId(2), "one", "Another article");

        assertThat(revisions.newest(ID)).map(Row::title).contains("Second");
    }

    @Test
    void knowsWhetherHtmlWasKeptLast() {
        publish("First", Cast.NOW);
        revisions.insert(ID, Kind.SET_ASIDE, "Second", "", "We wait.", Format.HTML, "", "", 2, "one", Cast.LONG_AGO);
        assertThat(revisions.past(ID).wasHtml()).isTrue();

        setAside(ID, "two", "Third");
        assertThat(revisions.past(ID).wasHtml()).isFalse();
    }

    @Test
    void listsWithoutTheText() {
        publish("First", Cast.NOW);

        assertThat(revisions.of(ID)).extracting(Row::body).containsExactly("");
    }

    private boolean holds(ArticleId article, String body, Format format, String tags) {
        return revisions.holds(article, "First", "", body, format, tags);
    }

    private void publish(String title, Instant at) {
        revisions.insert(ID, Kind.PUBLISHED, title, "", "We wait.", Format.MARKDOWN, "", "", 2, null, at);
    }

    private boolean setAside(ArticleId article, String sheet, String title) {
        return revisions.insert(article, Kind.SET_ASIDE, title, "", "We wait.", Format.MARKDOWN, "", "", 2, sheet,
                Cast.NOW);
    }
}
