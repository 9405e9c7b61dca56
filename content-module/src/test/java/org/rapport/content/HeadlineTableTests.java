package org.rapport.content;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class HeadlineTableTests {
    private final ArticleTable articles;
    private final TagTable tags;
    private final HeadlineTable headlines;

    HeadlineTableTests(Database database) {
        this.articles = database.jdbi().onDemand(ArticleTable.class);
        this.tags = database.jdbi().onDemand(TagTable.class);
        this.headlines = database.jdbi().onDemand(HeadlineTable.class);
        tags.keep("grief", "Grief");
        tags.keep("rest", "Rest");
    }

    @Test
    void showsWhatAListSays() {
        var id = articles
                .insert(Genre.ARTICLE, null, "silence", "Silence", "A pause.", "We wait.", Format.MARKDOWN, 2, Cast.NOW,
                        null, false)
                .orElseThrow();
        articles.publish(id, Cast.LONG_AGO);

        assertThat(headlines.newest(0, 10))
                .containsExactly(new Headline(id, "silence", "Silence", "A pause.", 2, Cast.LONG_AGO));
    }

    @Test
    void listsTheNewestFirst() {
        published("first", Cast.LONG_AGO);
        published("third", Cast.NOW);
        published("fourth-in-the-same-moment", Cast.NOW);
        published("second", Cast.NOW.minusSeconds(1));

        assertThat(newest(0, 10)).containsExactly("fourth-in-the-same-moment", "third", "second", "first");
    }

    @Test
    void listsOnePageAfterTheOther() {
        for (var number = 0; number < 5; number++) {
            published("a" + number, Cast.LONG_AGO.plusSeconds(number));
        }

        assertThat(newest(0, 2)).containsExactly("a4", "a3");
        assertThat(newest(2, 2)).containsExactly("a2", "a1");
        assertThat(newest(4, 2)).containsExactly("a0");
        assertThat(newest(6, 2)).isEmpty();
    }

    @Test
    void listsNeitherDraftsNorWhatIsWithdrawn() {
        put(draft("draft"), "grief");
        var withdrawn = published("withdrawn", Cast.LONG_AGO, "grief");
        articles.withdraw(withdrawn, Cast.NOW);
        tags.show(withdrawn);

        assertThat(newest(0, 10)).isEmpty();
        assertThat(tagged("grief", 0, 10)).isEmpty();

        articles.publish(withdrawn, Cast.LATER);
        tags.show(withdrawn);
        assertThat(newest(0, 10)).containsExactly("withdrawn");
        assertThat(tagged("grief", 0, 10)).containsExactly("withdrawn");
    }

    @Test
    void listsTheArticlesOfATag() {
        published("of-grief", Cast.LONG_AGO, "grief");
        published("of-rest", Cast.NOW, "rest");
        published("of-both", Cast.NOW, "rest", "grief");
        published("of-nothing", Cast.LATER);

        assertThat(tagged("grief", 0, 10)).containsExactly("of-both", "of-grief");
        assertThat(tagged("grief", 1, 1)).containsExactly("of-grief");
        assertThat(tagged("tides", 0, 10)).isEmpty();
    }

    @Test
    void listsWhatIsLabelledOnceItIsPublic() {
        put(published("silence", Cast.LONG_AGO), "grief");
        var page = articles
                .insert(Genre.PAGE, Spot.NOWHERE, "about", "About", "", "", Format.MARKDOWN, 0, Cast.NOW, null,
                        false)
                .orElseThrow();
        articles.publish(page, Cast.NOW);
        put(page, "grief");

        assertThat(tagged("grief", 0, 10)).containsExactly("silence");
    }

    @Test
    void findsThoseThatAreNamed() {
        var first = published("first", Cast.LONG_AGO);
        published("second", Cast.LONG_AGO);
        var third = published("third", Cast.NOW);
        var withdrawn = published("withdrawn", Cast.NOW);
        articles.withdraw(withdrawn, Cast.LATER);

        assertThat(headlines.these(List.of(third, first, withdrawn, draft("draft")))).extracting(Headline::slug)
                .containsExactlyInAnyOrder("first", "third");
    }

    @Test
    void findsWhatCameOutNextToAnother() {
        published("first", Cast.LONG_AGO);
        var second = published("second", Cast.NOW);
        published("third-in-the-same-moment", Cast.NOW);
        published("fourth", Cast.LATER);

        assertThat(headlines.before(second, Cast.NOW)).map(Headline::slug).contains("first");
        assertThat(headlines.after(second, Cast.NOW)).map(Headline::slug).contains("third-in-the-same-moment");
        assertThat(headlines.latestBefore(Cast.NOW)).contains(Cast.LONG_AGO);
    }

    @Test
    void findsNoNeighbourThatReadersDoNotSee() {
        var first = published("first", Cast.LONG_AGO);
        articles.withdraw(published("withdrawn", Cast.NOW), Cast.LATER);

        assertThat(headlines.after(first, Cast.LONG_AGO)).isEmpty();
        assertThat(headlines.before(first, Cast.LONG_AGO)).isEmpty();
    }

    private List<String> newest(int from, int count) {
        return headlines.newest(from, count).stream().map(Headline::slug).toList();
    }

    private List<String> tagged(String tag, int from, int count) {
        return headlines.tagged(tag, from, count).stream().map(Headline::slug).toList();
    }

    private ArticleId published(String slug, Instant at, String... labels) {
        var id = draft(slug);
        put(id, labels);
        articles.publish(id, at);
        tags.show(id);
        return id;
    }

    private ArticleId draft(String slug) {
        return articles
                .insert(Genre.ARTICLE, null, slug, "A title", "", "We wait.", Format.MARKDOWN, 2, Cast.LONG_AGO, null,
                        false)
                .orElseThrow();
    }

    private void put(ArticleId id, String... labels) {
        for (var place = 0; place < labels.length; place++) {
            tags.put(id, labels[place], place);
        }
    }
}
