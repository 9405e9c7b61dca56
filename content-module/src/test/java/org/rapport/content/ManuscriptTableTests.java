package org.rapport.content;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.content.ManuscriptTable.Row;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class ManuscriptTableTests {
    private static final ArticleId ID = new ArticleId(1);

    private final ArticleTable articles;
    private final ManuscriptTable manuscripts;

    ManuscriptTableTests(Database database) {
        this.articles = database.jdbi().onDemand(ArticleTable.class);
        this.manuscripts = database.jdbi().onDemand(ManuscriptTable.class);
    }

    @BeforeEach
    void writeAnArticle() {
        articles.insert(Genre.ARTICLE, null, "silence", "Silence", "A pause.", "We wait.", Format.HTML, 2, Cast.NOW,
                null, false);
    }

    @Test
    void saysWhatTheArticleSays() {
        assertThat(manuscripts.find(ID)).contains(
                new Row("Silence", "A pause.", "We wait.", Format.HTML, null, 1, null, 0, Cast.NOW, false));
        assertThat(manuscripts.find(new ArticleId(2))).isEmpty();
    }

    @Test
    void saysTheNewerWordsWhereThereAreAny() {
        manuscripts.insert(ID, "Pauses", "", "", Format.MARKDOWN, "Grief\nLow tide", Cast.LATER);

        assertThat(manuscripts.find(ID)).contains(
                new Row("Pauses", "", "", Format.MARKDOWN, "Grief\nLow tide", 1, null, 0, Cast.LATER, true));
        manuscripts.remove(ID);
        assertThat(manuscripts.find(ID)).map(Row::title).contains("Silence");
    }

    @Test
    void countsSavesAndRemembersTheLastSheet() {
        manuscripts.count(ID, "one", 1);
        manuscripts.count(ID, "two", 3);

        assertThat(manuscripts.find(ID)).contains(saved(3, "two", 3));
    }

    @Test
    void isSignedOnce() {
        manuscripts.sign(ID, "one", 1);
        manuscripts.sign(ID, "two", 2);

        assertThat(manuscripts.find(ID)).contains(saved(1, "one", 1));
    }

    @Test
    void holdsWhatIsThere() {
        assertThat(manuscripts.hold(ID)).contains(ID);
        assertThat(manuscripts.hold(new ArticleId(2))).isEmpty();
    }

    private static Row saved(int version, String sheet, int turn) {
        return new Row("Silence", "A pause.", "We wait.", Format.HTML, null, version, sheet, turn, Cast.NOW, false);
    }
}
