package org.rapport.content;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class AddressTableTests {
    private final ArticleTable articles;
    private final AddressTable addresses;

    AddressTableTests(Database database) {
        this.articles = database.jdbi().onDemand(ArticleTable.class);
        this.addresses = database.jdbi().onDemand(AddressTable.class);
    }

    @Test
    void findsWhoHasASlugOrHadIt() {
        var silence = insert("silence", false);
        addresses.keepFormer(Genre.ARTICLE, "pauses", silence);

        assertThat(addresses.holder(Genre.ARTICLE, "silence")).contains(silence);
        assertThat(addresses.holder(Genre.ARTICLE, "pauses")).contains(silence);
        assertThat(addresses.holder(Genre.ARTICLE, "tides")).isEmpty();
    }

    @Test
    void knowsTheFormerSlugsOfEach() {
        var silence = insert("silence", false);
        var tides = insert("tides", false);
        addresses.keepFormer(Genre.ARTICLE, "pauses", silence);
        addresses.keepFormer(Genre.ARTICLE, "ebb", tides);
        addresses.keepFormer(Genre.ARTICLE, "a-pause", silence);

        assertThat(addresses.former(silence)).containsExactly("a-pause", "pauses");
        addresses.forgetFormer(Genre.ARTICLE, "pauses");
        assertThat(addresses.former(silence)).containsExactly("a-pause");
        assertThat(addresses.former(tides)).containsExactly("ebb");
    }

    @ParameterizedTest
    @CsvSource({"false, pauses", "true, silence"})
    void letsDraftsFollowTheirTitlesThatHaveNoAddressOfTheirOwn(boolean chosen, String slug) {
        var id = insert("silence", chosen);

        addresses.follow(id, "pauses");

        assertThat(slug(id)).contains(slug);
    }

    @Test
    void letsADraftFollowAgain() {
        var id = insert("silence", true);
        assertThat(addresses.follows(id)).isFalse();

        addresses.letFollow(id);

        assertThat(addresses.follows(id)).isTrue();
        articles.publish(id, Cast.NOW);
        assertThat(addresses.follows(id)).isFalse();
    }

    @Test
    void letsNothingFollowThatWasPublic() {
        var id = insert("silence", false);
        articles.publish(id, Cast.NOW);
        articles.withdraw(id, Cast.NOW);

        addresses.follow(id, "pauses");

        assertThat(slug(id)).contains("silence");
    }

    @Test
    void letsNothingFollowThatWasChosen() {
        var id = insert("silence", false);

        addresses.choose(id, "a-pause");
        addresses.follow(id, "pauses");

        assertThat(slug(id)).contains("a-pause");
    }

    @Test
    void holdsWhatMigrationsPutThere() {
        assertThat(addresses.hold()).contains("article");
    }

    private Optional<String> slug(ArticleId id) {
        return articles.find(id).map(ArticleTable.Row::slug);
    }

    private ArticleId insert(String slug, boolean chosen) {
        return articles
                .insert(Genre.ARTICLE, null, slug, "A title", "", "We wait.", Format.MARKDOWN, 2, Cast.LONG_AGO,
                        null, chosen)
                .orElseThrow();
    }
}
