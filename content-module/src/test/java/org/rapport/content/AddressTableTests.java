package org.rapport.content;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
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
        var silence = insert("silence", null);
        addresses.keepFormer(Genre.ARTICLE, "pauses", silence);

        assertThat(addresses.holder(Genre.ARTICLE, "silence")).contains(silence);
        assertThat(addresses.holder(Genre.ARTICLE, "pauses")).contains(silence);
        assertThat(addresses.holder(Genre.ARTICLE, "tides")).isEmpty();
    }

    @Test
    void knowsTheFormerSlugsOfEach() {
        var silence = insert("silence", null);
        var tides = insert("tides", null);
        addresses.keepFormer(Genre.ARTICLE, "pauses", silence);
        addresses.keepFormer(Genre.ARTICLE, "ebb", tides);
        addresses.keepFormer(Genre.ARTICLE, "a-pause", silence);

        assertThat(addresses.former(silence)).containsExactly("a-pause", "pauses");
        addresses.forgetFormer(Genre.ARTICLE, "pauses");
        assertThat(addresses.former(silence)).containsExactly("a-pause");
        assertThat(addresses.former(tides)).containsExactly("ebb");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            none,       pauses
            sheet:1,    pauses
            proposed:1, silence
            """)
    void letsDraftsOfTheOwnersOwnFollowTheirTitles(@Nullable String madeFrom, String slug) {
        var id = insert("silence", madeFrom);

        addresses.follow(id, "pauses");

        assertThat(slug(id)).contains(slug);
    }

    @Test
    void letsNothingFollowThatWasPublic() {
        var id = insert("silence", null);
        articles.publish(id, Cast.NOW);
        articles.withdraw(id, Cast.NOW);

        addresses.follow(id, "pauses");

        assertThat(slug(id)).contains("silence");
    }

    @Test
    void letsNothingFollowThatWasChosen() {
        var id = insert("silence", null);

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

    private ArticleId insert(String slug, @Nullable String madeFrom) {
        return articles
                .insert(Genre.ARTICLE, null, slug, "A title", "", "We wait.", Format.MARKDOWN, 2, Cast.LONG_AGO,
                        madeFrom)
                .orElseThrow();
    }
}
