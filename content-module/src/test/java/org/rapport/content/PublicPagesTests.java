package org.rapport.content;

import java.time.Duration;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PublicPagesTests {
    private static final String HOME = "https://practice.example";

    private final Browser browser;
    private final Articles articles;
    private final MovableClock clock;

    PublicPagesTests(Browser browser, Articles articles, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.clock = clock;
    }

    private Document map() {
        return Jsoup.parse(browser.get("/sitemap.xml").body(), Parser.xmlParser());
    }

    @Test
    void areToldToSearchEngines() {
        Cast.publish(articles, Cast.titled("Silence", "Waiting"));
        Cast.draft(articles, Cast.titled("Tides", "Sea"));
        var about = browser.post("/desk/pages", "title", "About me", "body", "I am here.");
        browser.post(about.location() + "/publication");

        assertThat(map().select("loc").eachText()).containsExactly(HOME + "/", HOME + "/articles/silence",
                HOME + "/pages/about-me", HOME + "/tags/waiting", HOME + "/archive/2026");
        assertThat(map().select("lastmod").eachText().getFirst()).isEqualTo("2026-03-04T17:00:00Z");
        assertThat(browser.get("/sitemap.xml").header("Content-Type")).isEqualTo("application/xml;charset=UTF-8");
        assertThat(browser.get("/sitemap.xml").keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(Articles.LISTED, Genre.PAGE.listed()));
    }

    @Test
    void tellWhenSomethingUnderATagWasLastWritten() {
        var id = Cast.publish(articles, Cast.titled("Silence", "Waiting"));
        clock.pass(Duration.ofDays(1));
        articles.revise(id, Cast.titled("Long silence", "Waiting"));

        assertThat(map().select("url:has(loc:contains(/tags/waiting)) lastmod").text())
                .isEqualTo("2026-03-05T17:00:00Z");
    }

    @Test
    void areNotToldAnyMoreOnceTheyAreWithdrawn() {
        Cast.publish(articles, Cast.titled("Silence", "Waiting"));
        browser.post("/desk/articles/1/withdrawal");

        assertThat(map().select("loc").eachText()).isEqualTo(List.of(HOME + "/"));
    }

    @Test
    void areFoundFromTheRobotsFile() {
        assertThat(browser.get("/robots.txt").header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(browser.get("/robots.txt").body().lines()).contains("User-agent: *", "Disallow: /desk",
                "Sitemap: " + HOME + "/sitemap.xml");
        assertThat(browser.get("/sitemap-1.xml").status()).isEqualTo(200);
        assertThat(browser.get("/sitemap-2.xml").status()).isEqualTo(404);
    }
}
