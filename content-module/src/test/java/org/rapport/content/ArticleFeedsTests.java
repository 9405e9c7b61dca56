package org.rapport.content;

import java.time.Duration;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ArticleFeedsTests {
    private static final String HOME = "https://practice.example";
    private static final String WHOLE = """
            One learns *it* late, [see](/articles/tides) and [below](#on-late).[^1]

            ::: On losing a child

            It was in March.

            :::

            ## Late

            [^1]: If at all.
            """;

    private final Browser browser;
    private final Articles articles;
    private final MovableClock clock;

    ArticleFeedsTests(Browser browser, Articles articles, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.clock = clock;
    }

    private void publish(String title, String body, String... tags) {
        Cast.publish(articles, new ArticleText(title, "A <word> about it.", body, Format.MARKDOWN,
                Cast.titled(title, tags).tags()));
        clock.pass(Duration.ofDays(1));
    }

    private Document xml(String path) {
        return Jsoup.parse(browser.get(path).body(), Parser.xmlParser());
    }

    private JsonNode json(String path) {
        return JsonMapper.shared().readTree(browser.get(path).body());
    }

    @Test
    void tellTheWholeArticleToWhoReadsAtom() {
        publish("Silence & more", WHOLE, "Waiting");

        var feed = xml("/feed.atom");

        assertThat(browser.get("/feed.atom").header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(HOME + "/feed.atom");
        assertThat(feed.select("feed > link[rel=alternate]").attr("href")).isEqualTo(HOME + "/");
        assertThat(feed.select("entry > title").text()).isEqualTo("Silence & more");
        assertThat(feed.select("entry > id").text()).isEqualTo("tag:practice.example,2026-03-04:articles/1");
        assertThat(feed.select("entry > link").attr("href")).isEqualTo(HOME + "/articles/silence-more");
        assertThat(feed.select("entry > category").attr("term")).isEqualTo("Waiting");
        assertThat(feed.select("entry > summary").text()).isEqualTo("A <word> about it.");
        assertThat(feed.select("entry > author > name").text()).isNotEmpty();
        var text = Jsoup.parse(feed.select("entry > content[type=html]").text());
        assertThat(text.select("em").text()).isEqualTo("it");
        assertThat(text.select("li").text()).isEqualTo("If at all.");
    }

    @Test
    void knowAnArticleAgainThatChanged() {
        publish("Silence", "Words.");
        articles.revise(new ArticleId(1), Cast.titled("Stillness"));

        assertThat(xml("/feed.atom").select("entry > title").text()).isEqualTo("Stillness");
        assertThat(xml("/feed.atom").select("entry > id").text())
                .isEqualTo("tag:practice.example,2026-03-04:articles/1");
    }

    @Test
    void leaveWhatIsHardToReadFolded() {
        publish("Silence", WHOLE);

        for (var text : List.of(xml("/feed.atom").select("entry > content").text(),
                xml("/feed.rss").select("item > content|encoded").text(),
                json("/feed.json").at("/items/0/content_html").asString())) {
            assertThat(Jsoup.parse(text).select("details:not([open]) > summary").text()).isEqualTo("On losing a child");
            assertThat(Jsoup.parse(text).select("details > p").text()).isEqualTo("It was in March.");
        }
    }

    @Test
    void leadToWholeAddressesAndNeedNothingOfTheHouse() {
        publish("Silence", WHOLE);

        var text = Jsoup.parse(json("/feed.json").at("/items/0/content_html").asString());

        assertThat(text.select("a").eachAttr("href")).contains(HOME + "/articles/tides",
                HOME + "/articles/silence#on-late").allMatch(address -> address.startsWith(HOME));
        assertThat(text.select("[class], [id], [loading], script, style, button")).isEmpty();
        assertThat(text.select("a.footnote-backref")).isEmpty();
    }

    @Test
    void tellItInRss() {
        publish("Silence", "Words.", "Waiting");

        var channel = xml("/feed.rss").select("rss[version=2.0] > channel");

        assertThat(channel.select("> link").text()).isEqualTo(HOME + "/");
        assertThat(channel.select("item > guid[isPermaLink=false]").text()).startsWith("tag:practice.example,");
        assertThat(channel.select("item > pubDate").text()).isEqualTo("Wed, 4 Mar 2026 17:00:00 GMT");
        assertThat(channel.select("item > category").text()).isEqualTo("Waiting");
        assertThat(channel.select("item > content|encoded").text().strip()).isEqualTo("<p>Words.</p>");
    }

    @Test
    void tellItInJson() {
        publish("Silence", "Words.", "Waiting");

        var feed = json("/feed.json");

        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url").asString()).isEqualTo(HOME + "/feed.json");
        assertThat(feed.at("/items/0/date_published").asString()).isEqualTo("2026-03-04T17:00:00Z");
        assertThat(feed.at("/items/0/tags/0").asString()).isEqualTo("Waiting");
    }

    @Test
    void tellTheNewestTwentyFirst() {
        for (var number = 1; number <= 21; number++) {
            publish("No. " + number, "Words.");
        }

        assertThat(xml("/feed.atom").select("entry > title").eachText()).hasSize(20).startsWith("No. 21")
                .endsWith("No. 2");
    }

    @Test
    void tellOfOneTagAlone() {
        publish("Silence", "Words.", "Waiting");
        publish("Tides", "Words.", "Sea");

        assertThat(xml("/tags/sea/feed.atom").select("entry > title").eachText()).containsExactly("Tides");
        assertThat(browser.get("/tags/sea").document().select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("/tags/sea/feed.atom", "/tags/sea/feed.rss", "/tags/sea/feed.json");
        assertThat(browser.get("/").document().select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("/feed.atom", "/feed.rss", "/feed.json");
    }

    @Test
    void goWithATagThatIsRenamed() {
        publish("Tides", "Words.", "Sea");
        browser.submit(browser.get("/desk/tags/1").form("tag"), "name", "Ocean");

        assertThat(browser.get("/tags/sea/feed.rss").status()).isEqualTo(301);
        assertThat(browser.get("/tags/sea/feed.rss").location()).isEqualTo("/tags/ocean/feed.rss");
    }

    @Test
    void forgetWhatIsWithdrawn() {
        publish("Silence", "Words.");
        assertThat(browser.get("/feed.atom").keptUnder()).hasValueSatisfying(
                tags -> assertThat(tags).contains(Articles.LISTED, CacheTag.of("article:1")));
        browser.post("/desk/articles/1/withdrawal");

        assertThat(xml("/feed.atom").select("entry")).isEmpty();
        assertThat(xml("/feed.atom").select("updated").text()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void sayWhenTheyWereMade() {
        publish("Silence", "Words.");

        assertThat(browser.get("/feed.atom").header("Last-Modified")).isEqualTo("Thu, 05 Mar 2026 17:00:00 GMT");
    }

    @Test
    void holdNothingThatNoXmlMayHold() {
        publish("Silence", "A\u0007 bell &#7; and \uD83D\uDE42 \uFFFF ]]> <b>end");

        assertThat(xml("/feed.atom").select("entry > content").text()).contains("\uD83D\uDE42", "]]&gt;")
                .doesNotContain("\u0007", "\uFFFF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.html", "/feed.", "/tags/nothing/feed.atom", "/tags//feed.atom", "/nowhere/feed.rss",
        "/pages/about/feed.atom", "/tags/%00/feed.atom", "/?feed=comments-rss2", "/?feed="})
    void areNowhereElse(String path) {
        assertThat(browser.get(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/feed, /feed.rss", "/feed/, /feed.rss", "/feed/atom, /feed.atom", "/feed/atom/, /feed.atom",
        "/feed.xml, /feed.rss", "/rss, /feed.rss", "/rss.xml, /feed.rss", "/index.xml, /feed.rss",
        "/atom.xml, /feed.atom", "/feed/rss2/, /feed.rss", "/feed/rdf, /feed.rss", "/?feed=rss2, /feed.rss",
        "/?feed=atom, /feed.atom"})
    void areFoundWhereOthersHaveThem(String former, String path) {
        assertThat(browser.get(former).status()).isEqualTo(301);
        assertThat(browser.get(former).location()).isEqualTo(path);
    }
}
