package org.rapport.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rapport.content.ArticleTable.Row;
import org.rapport.content.listing.Search;
import org.rapport.content.sources.Citations;
import org.rapport.content.sources.SourceShelf;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class ArticleTableTests {
    private final ArticleTable articles;
    private final Citations citations;
    private final AddressTable addresses;
    private final ManuscriptTable sheets;
    private final TagTable tags;
    private final Revisions revisions;

    ArticleTableTests(Database database) {
        this.citations = SourceShelf.citations(database.jdbi());
        this.articles = database.jdbi().onDemand(ArticleTable.class);
        this.addresses = database.jdbi().onDemand(AddressTable.class);
        this.sheets = database.jdbi().onDemand(ManuscriptTable.class);
        this.tags = database.jdbi().onDemand(TagTable.class);
        this.revisions = new Revisions(database.jdbi().onDemand(RevisionTable.class), SourceShelf.on(database.jdbi()),
                Clock.systemUTC());
    }

    @Test
    void keepsWhatIsInserted() {
        var body = "Žižek 🙂\n\n    says\n".repeat(10_000);
        var id = articles
                .insert(Genre.ARTICLE, null, "silence", "Silence", "A pause.", body, Format.HTML, 7, Cast.NOW,
                        "proposed:1", true)
                .orElseThrow();

        assertThat(articles.find(id)).contains(
                new Row(id, Genre.ARTICLE, "silence", "Silence", "A pause.", body, Format.HTML, 7, null, null,
                        Cast.NOW));
    }

    @Test
    void findsAnArticleByItsSlug() {
        var id = insert("silence", null);
        insert("tides", null);

        assertThat(articles.find(Genre.ARTICLE, "silence")).map(Row::id).contains(id);
        assertThat(articles.find(Genre.ARTICLE, "Silence")).isEmpty();
    }

    @Test
    void givesASlugToOneArticleAlone() {
        var id = insert("silence", null);

        assertThat(addresses.holder(Genre.ARTICLE, "silence")).contains(id);
        assertThat(addresses.holder(Genre.ARTICLE, "silence-2")).isEmpty();
        assertThat(
                articles.insert(Genre.ARTICLE, null, "silence", "Another", "", "", Format.MARKDOWN, 0, Cast.NOW, null,
                        false))
                .isEmpty();
    }

    @Test
    void makesOneArticleFromAThing() {
        var id = insert("silence", "proposed:1");

        assertThat(articles.madeFrom("proposed:1")).contains(id);
        assertThat(articles.madeFrom("proposed:2")).isEmpty();
        assertThat(articles.insert(Genre.ARTICLE, null, "tides", "Tides", "", "", Format.MARKDOWN, 0, Cast.NOW,
                "proposed:1", true)).isEmpty();
    }

    @Test
    void makesManyArticlesFromNothing() {
        insert("silence", null);
        insert("tides", null);

        assertThat(slugs()).containsExactlyInAnyOrder("silence", "tides");
    }

    @Test
    void changesWordsAlone() {
        var id = published("silence", Cast.LONG_AGO);
        var other = insert("tides", null);

        articles.update(id, "Pauses", "Short.", "We wait.", Format.HTML, 2, Cast.NOW);

        assertThat(articles.find(id)).contains(
                new Row(id, Genre.ARTICLE, "silence", "Pauses", "Short.", "We wait.", Format.HTML, 2, Cast.LONG_AGO,
                        null, Cast.NOW));
        assertThat(articles.find(other)).map(Row::title).contains("A title");
    }

    @Test
    void takesAnotherProposalOnceAndLeavesWhatSaysThatAlready() {
        var id = insert("silence", "proposed:1");

        assertThat(articles.repropose(id, "A title", "We wait.", 2, Cast.NOW)).isFalse();
        assertThat(articles.find(id)).map(Row::revisedAt).contains(Cast.LONG_AGO);
        assertThat(articles.repropose(id, "A title", "We waited.", 2, Cast.NOW)).isTrue();
        assertThat(articles.repropose(id, "Another title", "We waited.", 2, Cast.NOW)).isTrue();
        assertThat(articles.find(id)).map(Row::revisedAt).contains(Cast.NOW);
    }

    @Test
    void publishesOnce() {
        var id = insert("silence", null);

        assertThat(articles.publish(id, Cast.NOW)).isTrue();
        assertThat(articles.publish(id, Cast.LATER)).isFalse();
        assertThat(articles.find(id)).map(Row::publishedAt).contains(Cast.NOW);
    }

    @Test
    void removesDraftsThatNobodyWaitsFor() {
        assertThat(articles.remove(insert("silence", null))).isTrue();
        assertThat(articles.remove(insert("tides", "sheet:1"))).isTrue();
        assertThat(articles.remove(insert("thanks", "proposed:1"))).isFalse();
        assertThat(articles.remove(published("shores", Cast.NOW))).isFalse();

        assertThat(slugs()).containsExactlyInAnyOrder("thanks", "shores");
    }

    @Test
    void withdrawsOnceAndOnlyWhatIsPublished() {
        var id = insert("silence", null);

        assertThat(articles.withdraw(id, Cast.LONG_AGO)).isFalse();
        articles.publish(id, Cast.LONG_AGO);
        assertThat(articles.withdraw(id, Cast.NOW)).isTrue();
        assertThat(articles.withdraw(id, Cast.LATER)).isFalse();
        assertThat(articles.find(id)).map(Row::withdrawnAt).contains(Cast.NOW);
    }

    @Test
    void publishesAgainUnderTheFirstDate() {
        var id = published("silence", Cast.LONG_AGO);
        articles.withdraw(id, Cast.NOW);

        assertThat(articles.publish(id, Cast.LATER)).isTrue();
        assertThat(articles.find(id)).hasValueSatisfying(row -> {
            assertThat(row.publishedAt()).isEqualTo(Cast.LONG_AGO);
            assertThat(row.withdrawnAt()).isNull();
        });
    }

    @Test
    void bearsWhateverAVisitorAsksFor() {
        var all = new Articles(articles, new Addresses(addresses), new Tags(tags, dropped -> {}),
                citations, revisions, dropped -> {}, event -> {}, Clock.systemUTC());

        assertThat(all.at("/articles/\u0000")).isEmpty();
        assertThat(all.everAt(Genre.ARTICLE, "\u0000")).isEmpty();
    }

    @Test
    void listsDraftsAndThenTheNewest() {
        published("first", Cast.LONG_AGO);
        insert("draft", null);
        published("third", Cast.NOW);
        published("second", Cast.NOW.minusSeconds(1));
        articles.update(insert("draft-in-hand", null), "Draft", "", "", Format.MARKDOWN, 0, Cast.LATER);

        assertThat(slugs()).containsExactly("draft-in-hand", "draft", "third", "second", "first");
    }

    @Test
    void listsWithNoMoreThanTheFirstWords() {
        articles.update(insert("silence", null), "", "", "🙂 We wait. ".repeat(100), Format.MARKDOWN, 300, Cast.NOW);

        assertThat(all()).extracting(Row::body).singleElement().asString()
                .startsWith("🙂 We wait.")
                .hasSizeLessThan(500);
    }

    @Test
    void findsByWhatIsSaidByTagsAndByWhatIsOnlyOnTheSheet() {
        var silence = insert("silence", null);
        articles.update(silence, "Silence 🙂", "What a pause says", "Listening 100 % of the time.", Format.MARKDOWN, 6,
                Cast.NOW);
        new Tags(tags, dropped -> {}).label(silence, List.of(Tag.named("Grief")));
        sheets.insert(silence, "Pauses", "", "Newer words of the tide.", Format.MARKDOWN, "", Cast.NOW);
        insert("tides", null);

        for (var words : List.of("silence", "SAYS pause", "100 %", "grief", "tide newer", "listening grief tide",
                "🙂")) {
            assertThat(found(words)).as(words).containsExactly("silence");
        }
        assertThat(found("")).containsExactly("silence", "tides");
        assertThat(found("we wait")).containsExactly("tides");
        assertThat(found("silence wait")).isEmpty();
        assertThat(found("_")).isEmpty();
    }

    @Test
    void findsAPartAtATime() {
        published("first", Cast.LONG_AGO);
        published("second", Cast.NOW);

        assertThat(articles.having(Genre.ARTICLE, "", new Search("wait", 1).all(), 1, 1)).extracting(Row::slug)
                .containsExactly("first");
        assertThat(articles.having(Genre.PAGE, "", Search.ALL.all(), 0, 9)).isEmpty();
    }

    @Test
    void findsThoseThatStandLikeThis() {
        insert("draft", null);
        published("seen", Cast.LONG_AGO);
        var ahead = published("ahead", Cast.NOW);
        sheets.insert(ahead, "Pauses", "", "Newer words.", Format.MARKDOWN, "", Cast.NOW);
        var gone = published("gone", Cast.NOW);
        sheets.insert(gone, "Pauses", "", "Newer words.", Format.MARKDOWN, "", Cast.NOW);
        articles.withdraw(gone, Cast.NOW);

        assertThat(standing(Stage.DRAFT)).containsExactly("draft");
        assertThat(standing(Stage.PUBLIC)).containsExactly("ahead", "seen");
        assertThat(standing(Stage.AHEAD)).containsExactly("ahead");
        assertThat(standing(Stage.WITHDRAWN)).containsExactly("gone");
        assertThat(standing(Stage.ALL)).hasSize(4);
        assertThat(articles.ahead(Genre.ARTICLE)).containsExactly(ahead);
        assertThat(articles.count(Genre.ARTICLE)).containsExactlyInAnyOrder(new ArticleTable.Count(Stage.DRAFT, 1),
                new ArticleTable.Count(Stage.PUBLIC, 2), new ArticleTable.Count(Stage.WITHDRAWN, 1));
        assertThat(articles.count(Genre.PAGE)).isEmpty();
    }

    private List<String> standing(Stage stage) {
        return articles.having(Genre.ARTICLE, stage.word(), Search.ALL.all(), 0, 9).stream().map(Row::slug).toList();
    }

    private List<String> found(String words) {
        return articles.having(Genre.ARTICLE, "", new Search(words, 1).all(), 0, 9).stream().map(Row::slug).toList();
    }

    private List<Row> all() {
        return articles.having(Genre.ARTICLE, "", Search.ALL.all(), 0, 9);
    }

    private List<String> slugs() {
        return all().stream().map(Row::slug).toList();
    }

    private ArticleId published(String slug, Instant at) {
        var id = insert(slug, null);
        articles.publish(id, at);
        return id;
    }

    private ArticleId insert(String slug, @Nullable String madeFrom) {
        return articles
                .insert(Genre.ARTICLE, null, slug, "A title", "", "We wait.", Format.MARKDOWN, 2, Cast.LONG_AGO,
                        madeFrom, madeFrom != null)
                .orElseThrow();
    }
}
