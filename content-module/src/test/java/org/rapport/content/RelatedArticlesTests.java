package org.rapport.content;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.rapport.content.sources.Citations;
import org.rapport.content.sources.SourceShelf;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class RelatedArticlesTests {
    private final ArticleTable articles;
    private final TagTable tags;
    private final Citations citations;
    private final RelatedArticles related;

    RelatedArticlesTests(Database database) {
        this.articles = database.jdbi().onDemand(ArticleTable.class);
        this.tags = database.jdbi().onDemand(TagTable.class);
        this.citations = SourceShelf.citations(database.jdbi());
        this.related = new RelatedArticles(database.jdbi().onDemand(RelationTable.class),
                database.jdbi().onDemand(HeadlineTable.class));
        tags.keep("grief", "Grief");
        tags.keep("rest", "Rest");
    }

    @Test
    void shareTagsAndSources() {
        var it = citing("it", "grief", "rest");
        published("of-one-tag", Cast.LATER, "grief");
        published("of-both-tags", Cast.NOW, "grief", "rest");
        citing("of-a-source-and-a-tag", "grief");
        articles.withdraw(citing("withdrawn"), Cast.LATER);
        citations.follow(draft("draft"), "[@tide2003]");
        published("of-nothing", Cast.NOW);

        assertThat(to(it, 9)).containsExactly("of-a-source-and-a-tag", "of-both-tags", "of-one-tag");
        assertThat(to(it, 1)).containsExactly("of-a-source-and-a-tag");
    }

    @Test
    void areTheNewestOfThoseThatShareTheSame() {
        var it = published("it", Cast.NOW, "grief");
        published("newest", Cast.LATER, "grief");
        published("oldest", Cast.LONG_AGO, "grief");
        published("another-of-that-moment", Cast.LONG_AGO, "grief");

        assertThat(to(it, 9)).containsExactly("newest", "another-of-that-moment", "oldest");
    }

    @Test
    void areReadAnewOnceArticlesComeOrGo() {
        var it = published("it", Cast.NOW, "grief");
        assertThat(to(it, 9)).isEmpty();
        published("other", Cast.NOW, "grief");
        assertThat(to(it, 9)).as("as long as nobody was told").isEmpty();

        related.dropped(Set.of(Articles.LISTED));

        assertThat(to(it, 9)).containsExactly("other");
    }

    private List<String> to(ArticleId id, int most) {
        var article = articles.find(id).orElseThrow().with(tags.of(id).stream().map(TagTable.Row::tag).toList());
        return related.to(article, most).stream().map(Headline::slug).toList();
    }

    private ArticleId citing(String slug, String... labels) {
        var id = published(slug, Cast.LONG_AGO, labels);
        citations.follow(id, "So they say [@tide2003].");
        return id;
    }

    private ArticleId published(String slug, Instant at, String... labels) {
        var id = draft(slug);
        for (var place = 0; place < labels.length; place++) {
            tags.put(id, labels[place], place);
        }
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
}
