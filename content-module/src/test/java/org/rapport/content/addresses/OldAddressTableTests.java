package org.rapport.content.addresses;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class OldAddressTableTests {
    private final Jdbi database;
    private final OldAddressTable addresses;

    OldAddressTableTests(Database database) {
        this.database = database.jdbi();
        this.addresses = this.database.onDemand(OldAddressTable.class);
    }

    @Test
    void leadsToAnArticle() {
        addresses.keepArticle("/?p=12", article("silence", true));
        addresses.keepArticle("/?p=13", article("tides", true));

        assertThat(addresses.now("/?p=12")).contains("/articles/silence");
        assertThat(addresses.now("/?p=13")).contains("/articles/tides");
    }

    @Test
    void bearsWhateverAVisitorAsksFor() {
        assertThat(addresses.now(OldAddress.normal("/?p=\u0000\uD800'--"))).isEmpty();
    }

    @Test
    void leadsToATag() {
        tag("grief");
        addresses.keepTag("/category/trauer", "grief");

        assertThat(addresses.now("/category/trauer")).contains("/tags/grief");
    }

    @Test
    void leadsToAPage() {
        addresses.keepArticle("/about", page("about", true));

        assertThat(addresses.now("/about")).contains("/pages/about");
    }

    @Test
    void leadsNowhereFromAnywhereElse() {
        addresses.keepArticle("/?p=12", article("silence", true));

        assertThat(addresses.now("/?p=1")).isEmpty();
        assertThat(addresses.now("/?P=12")).isEmpty();
    }

    @Test
    void doesNotTellWhereADraftIs() {
        addresses.keepArticle("/?p=12", article("silence", false));
        addresses.keepArticle("/about", page("about", false));

        assertThat(addresses.now("/?p=12")).isEmpty();
        assertThat(addresses.now("/about")).isEmpty();
    }

    @Test
    void leadsToWhatWasWithdrawn() {
        var id = article("silence", true);
        addresses.keepArticle("/?p=12", id);
        database.useHandle(handle -> handle.execute("update content.article set withdrawn_at = ? where id = ?",
                MovableClock.START, id));

        assertThat(addresses.now("/?p=12")).contains("/articles/silence");
    }

    @Test
    void keepsAnAddressForWhoHadItFirst() {
        tag("grief");
        addresses.keepArticle("/grief", article("silence", true));
        addresses.keepArticle("/grief", article("tides", true));
        addresses.keepArticle("/grief", page("about", true));
        addresses.keepTag("/grief", "grief");

        assertThat(addresses.now("/grief")).contains("/articles/silence");
    }

    @Test
    void keepsNoAddressOfATagThatIsNotThere() {
        addresses.keepTag("/tag/grief", "grief");
        tag("grief");

        assertThat(addresses.now("/tag/grief")).isEmpty();
    }

    private void tag(String slug) {
        database.useHandle(handle -> handle.execute("insert into content.tag (slug, name) values (?, ?)", slug, slug));
    }

    private long article(String slug, boolean isPublic) {
        return inserted("""
                insert into content.article
                  (slug, title, standfirst, body, format, words, created_at, revised_at, published_at)
                values (:slug, '', '', '', 'HTML', 0, :at, :at, :published)
                """, slug, isPublic);
    }

    private long page(String slug, boolean isPublic) {
        return inserted("""
                insert into content.article
                  (genre, slug, title, standfirst, body, format, words, created_at, revised_at, published_at)
                values ('PAGE', :slug, '', '', '', 'HTML', 0, :at, :at, :published)
                """, slug, isPublic);
    }

    private long inserted(String sql, String slug, boolean isPublic) {
        return database.withHandle(handle -> handle.createUpdate(sql).bind("slug", slug).bind("at", MovableClock.START)
                .bind("published", isPublic ? MovableClock.START : null)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
    }
}
