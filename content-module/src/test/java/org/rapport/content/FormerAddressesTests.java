package org.rapport.content;

import java.net.URI;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class FormerAddressesTests {
    private final FormerSite formerSite;
    private final Articles articles;
    private final Browser browser;

    FormerAddressesTests(FormerSite formerSite, Articles articles, Browser browser) {
        this.formerSite = formerSite;
        this.articles = articles;
        this.browser = browser;
    }

    @Test
    void leadToThePost() {
        formerSite.bring(new FormerPost(12).path("/2011/12/30/High-Water/"));

        assertThat(browser.get("/?p=12").location()).isEqualTo("/articles/high-water");
        assertThat(browser.get("/2011/12/30/high-water/").location()).isEqualTo("/articles/high-water");
    }

    @Test
    void leadToTags() {
        formerSite.bring(
                new FormerPost(12).term("category", "trauer", "Grief").term("post_tag", "salt-air", "Salt air"));

        assertThat(browser.get("/category/trauer/").location()).isEqualTo("/tags/trauer");
        assertThat(browser.get("/tag/salt-air/").location()).isEqualTo("/tags/salt-air");
    }

    @Test
    void leadToWhatTheOwnerTookBack() {
        formerSite.bring(new FormerPost(12));
        articles.withdraw(new ArticleId(1));

        assertThat(browser.follow(browser.get("/?p=12")).status()).isEqualTo(410);
    }

    @Test
    void leadToAnotherAddressWhereTheirOwnIsTaken() {
        Cast.publish(articles, Cast.titled("High water"));

        formerSite.bring(new FormerPost(12));

        assertThat(browser.get("/?p=12").location()).isEqualTo("/articles/high-water-2");
    }

    @Test
    void stayWithThePostThatHadThemFirst() {
        formerSite.bring(new FormerPost(12).path("/high-water/"));
        formerSite.bring(new FormerPost(13).path("/high-water/").slug("low-water"));

        assertThat(browser.get("/high-water").location()).isEqualTo("/articles/high-water");
        assertThat(browser.get("/?p=13").location()).isEqualTo("/articles/low-water");
    }

    @Test
    void areReadPercentEncoded() {
        formerSite.bring(new FormerPost(12).slug("%d0%bf%d1%80%d0%b8%d0%bb%d0%b8%d0%b2")
                .term("post_tag", "%d1%81%d0%be%d0%bb%d1%8c", "Соль"));

        assertThat(URI.create(browser.get("/?p=12").location())).hasPath("/articles/прилив");
        assertThat(URI.create(browser.get("/tag/%D1%81%D0%BE%D0%BB%D1%8C/").location())).hasPath("/tags/соль");
    }

    @Test
    void needNotMakeSense() {
        formerSite.bring(new FormerPost(12).path("/a b|c").slug("100%-water").term("post_tag", "100%-salt", "Salt"));

        assertThat(browser.get("/?p=12").location()).isEqualTo("/articles/100-water");
        assertThat(browser.get("/tags/100-salt").status()).isEqualTo(200);
    }

    @Test
    void areNotKeptWhereTheyAreTooLong() {
        formerSite.bring(new FormerPost(12).path("/" + "o".repeat(600)).term("post_tag", "o".repeat(600), "O"));

        assertThat(browser.get("/?p=12").location()).isEqualTo("/articles/high-water");
    }

    @Test
    void areMadeOfTheTitleWhereThereAreNone() {
        formerSite.bring(new FormerPost(12).slug("").title("Über die Flut"));

        assertThat(browser.get("/articles/ueber-die-flut").status()).isEqualTo(200);
    }
}
