package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ArticlesTests {
    private final Articles articles;

    ArticlesTests(Articles articles) {
        this.articles = articles;
    }

    @Test
    void findsAnArticleInWhateverState() {
        var id = Cast.draft(articles, Cast.titled("Silence", "Waiting", "Grief"));

        assertThat(articles.find(id)).hasValueSatisfying(draft -> {
            assertThat(draft.title()).isEqualTo("Silence");
            assertThat(draft.tags()).extracting(Tag::name).containsExactly("Waiting", "Grief");
            assertThat(draft.words()).isEqualTo(2);
        });
        assertThat(articles.find(Genre.ARTICLE, new Slug("silence"))).map(Article::id).contains(id);
        assertThat(articles.find(Genre.ARTICLE, new Slug("tides"))).isEmpty();
    }

    @Test
    void findsByItsPathWhatReadersSee() {
        var id = Cast.draft(articles, Cast.silence());
        assertThat(articles.at("/articles/silence")).isEmpty();

        articles.publish(id);
        assertThat(articles.at("/articles/silence")).map(Article::id).contains(id);

        articles.withdraw(id);
        assertThat(articles.at("/articles/silence")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"silence", "/silence", "/articles/", "/articles/silence/", "/articles/articles/silence",
        "/Articles/silence", "/articles/silence#say", "/tags/silence", ""})
    void findsNothingByAnotherPath(String path) {
        Cast.publish(articles, Cast.silence());

        assertThat(articles.at(path)).isEmpty();
    }

    @Test
    void remembersWhatWasPublic() {
        var id = Cast.draft(articles, Cast.silence());
        assertThat(articles.everAt(Genre.ARTICLE, "silence")).isEmpty();

        articles.publish(id);
        articles.withdraw(id);
        assertThat(articles.everAt(Genre.ARTICLE, "silence")).isPresent();
        assertThat(articles.everAt(Genre.ARTICLE, "tides")).isEmpty();
    }

    @Test
    void makesNothingTwiceFromOneThing() {
        var first = articles.draftOnce("proposed:1", new Slug("silence"), Cast.silence());

        assertThat(articles.draftOnce("proposed:1", new Slug("tides"), Cast.titled("Tides"))).isEqualTo(first);
        assertThat(articles.madeFrom("proposed:1")).map(Article::title).contains("Silence");
        assertThat(articles.madeFrom("proposed:2")).isEmpty();
    }
}
