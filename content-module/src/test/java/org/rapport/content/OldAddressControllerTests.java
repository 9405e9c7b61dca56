package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.content.addresses.OldAddresses;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class OldAddressControllerTests {
    private final Browser browser;
    private final Articles articles;
    private final OldAddresses addresses;

    OldAddressControllerTests(Browser browser, Articles articles, OldAddresses addresses) {
        this.browser = browser;
        this.articles = articles;
        this.addresses = addresses;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?p=12", "/?p=12&utm_source=x", "/2011/12/30/%C3%BCber-stille/",
        "/2011/12/30/%C3%BCber-stille", "/2011/12/30/%C3%9CBER-Stille/", "/2011/12/30/%c3%bcber-stille/?share=x"})
    void leadsToWhereAnArticleStandsNow(String address) {
        keep(Cast.publish(articles, Cast.silence()));

        var answer = browser.get(address);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.location()).isEqualTo("/articles/silence");
        assertThat(browser.follow(answer).status()).isEqualTo(200);
    }

    @Test
    void leadsToATag() {
        Cast.publish(articles, Cast.silence("Grief"));
        addresses.keepTag("/category/trauer", "grief");

        assertThat(browser.get("/category/Trauer/").location()).isEqualTo("/tags/grief");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/2011/12/30/%C3%BCber-stille/feed/", "/2011/12/30/%C3%BCber-stille/feed",
        "/2011/12/30/%C3%BCber-stille/feed/atom/", "/2011/12/30/%C3%BCber-stille/feed/rss2"})
    void leadsToTheFeedOfAnArticle(String address) {
        keep(Cast.publish(articles, Cast.silence()));

        assertThat(browser.get(address).location()).isEqualTo("/articles/silence/feed.rss");
    }

    @Test
    void leadsToTheFeedOfATag() {
        Cast.publish(articles, Cast.silence("Grief"));
        addresses.keepTag("/tag/trauer", "grief");

        assertThat(browser.follow(browser.get("/tag/trauer/feed/")).status()).isEqualTo(200);
    }

    @Test
    void leadsToThePageThatSaysWhatWasWithdrawn() {
        var id = Cast.publish(articles, Cast.silence());
        keep(id);
        articles.withdraw(id);

        assertThat(browser.follow(browser.get("/?p=12")).status()).isEqualTo(410);
    }

    @Test
    void leadsFromASlashTooManyToTheAddressWithoutIt() {
        Cast.publish(articles, Cast.silence());

        var answer = browser.get("/articles/silence/");

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.location()).isEqualTo("/articles/silence");
    }

    @Test
    void isNotExhaustedByThousandsOfParts() {
        assertThat(browser.get("/a".repeat(50_000) + "/").status()).isEqualTo(301);
    }

    @Test
    void doesNotTellOfADraft() {
        keep(Cast.draft(articles, Cast.silence()));

        assertThat(browser.get("/?p=12").status()).isEqualTo(404);
        assertThat(browser.get("/2011/12/30/%C3%BCber-stille").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?p=", "/?p=13", "/?p=12%27--", "/?p=12&p=13", "/2011/12/30", "/wp-login.php",
        "/.env", "/2011//12", "/2011//12/", "/%5Cevil.example/", "/%FF%FE", "//evil.example/x",
        "/a%0D%0ASet-Cookie:x"})
    void isNotThereForAnyOtherAddress(String address) {
        keep(Cast.publish(articles, Cast.silence()));

        var answer = browser.get(address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.keptUnder()).isEmpty();
    }

    private void keep(ArticleId id) {
        addresses.keepArticle("/?p=12", id);
        addresses.keepArticle("/2011/12/30/über-stille", id);
    }
}
