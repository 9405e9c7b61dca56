package org.rapport.plugins.readinglist;

import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.content.ArticleId;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class LinkTableTests {
    private static final ArticleId ONE = new ArticleId(1);
    private static final ArticleId OTHER = new ArticleId(2);

    private final LinkTable links;

    LinkTableTests(Database database) {
        this.links = database.jdbi().onDemand(LinkTable.class);
    }

    @BeforeEach
    void knowBoth() {
        links.know(ONE);
        links.know(OTHER);
    }

    @Test
    void keepsTheLinksOfEachArticle() {
        links.keep(ONE, Set.of("a.example", "b.example"));
        links.keep(OTHER, Set.of("b.example"));

        assertThat(links.of(ONE)).containsExactlyInAnyOrder("a.example", "b.example");
        assertThat(links.of(OTHER)).containsExactly("b.example");
    }

    @Test
    void keepsNothingOfAnArticleThatNamesNothing() {
        links.keep(ONE, Set.of());

        assertThat(links.of(ONE)).isEmpty();
    }

    @Test
    void forgetsTheLinksOfOneArticleAlone() {
        links.keep(ONE, Set.of("a.example"));
        links.keep(OTHER, Set.of("a.example"));

        links.forget(ONE);

        assertThat(links.of(ONE)).isEmpty();
        assertThat(links.of(OTHER)).containsExactly("a.example");
    }

    @Test
    void knowsAnArticleHoweverOftenItIsTold() {
        links.know(ONE);

        assertThat(links.lock(ONE)).isEqualTo(ONE);
    }
}
