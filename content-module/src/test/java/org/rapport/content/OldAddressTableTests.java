package org.rapport.content;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class OldAddressTableTests {
    private final OldAddressTable addresses;
    private final ArticleTable articles;
    private final TagTable tags;

    OldAddressTableTests(Database database) {
        this.addresses = database.jdbi().onDemand(OldAddressTable.class);
        this.articles = database.jdbi().onDemand(ArticleTable.class);
        this.tags = database.jdbi().onDemand(TagTable.class);
    }

    @Test
    void leadsToAnArticle() {
        addresses.keep("/?p=12", published("silence"));
        addresses.keep("/?p=13", published("tides"));

        assertThat(addresses.now("/?p=12")).contains("/articles/silence");
        assertThat(addresses.now("/?p=13")).contains("/articles/tides");
    }

    @Test
    void bearsWhateverAVisitorAsksFor() {
        assertThat(addresses.now(OldAddress.normal("/?p=\u0000\uD800'--"))).isEmpty();
    }

    @Test
    void leadsToATag() {
        tags.keep("grief", "Grief");
        addresses.keep("/category/trauer", "grief");

        assertThat(addresses.now("/category/trauer")).contains("/tags/grief");
    }

    @Test
    void leadsNowhereFromAnywhereElse() {
        addresses.keep("/?p=12", published("silence"));

        assertThat(addresses.now("/?p=1")).isEmpty();
        assertThat(addresses.now("/?P=12")).isEmpty();
    }

    @Test
    void doesNotTellWhereADraftIs() {
        addresses.keep("/?p=12", draft("silence"));

        assertThat(addresses.now("/?p=12")).isEmpty();
    }

    @Test
    void leadsToWhatWasWithdrawn() {
        var id = published("silence");
        addresses.keep("/?p=12", id);
        articles.withdraw(id, Cast.NOW);

        assertThat(addresses.now("/?p=12")).contains("/articles/silence");
    }

    @Test
    void keepsAnAddressForWhoHadItFirst() {
        tags.keep("grief", "Grief");
        addresses.keep("/grief", published("silence"));
        addresses.keep("/grief", published("tides"));
        addresses.keep("/grief", "grief");

        assertThat(addresses.now("/grief")).contains("/articles/silence");
    }

    @Test
    void keepsNoAddressOfATagThatIsNotThere() {
        addresses.keep("/tag/grief", "grief");
        tags.keep("grief", "Grief");

        assertThat(addresses.now("/tag/grief")).isEmpty();
    }

    private ArticleId published(String slug) {
        var id = draft(slug);
        articles.publish(id, Cast.LONG_AGO);
        return id;
    }

    private ArticleId draft(String slug) {
        return articles.insert(slug, "A title", "", "", Format.MARKDOWN, 0, Cast.LONG_AGO, null).orElseThrow();
    }
}
