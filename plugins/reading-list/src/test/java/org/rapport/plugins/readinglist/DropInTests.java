package org.rapport.plugins.readinglist;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.content.feeds.Blogroll;
import org.rapport.content.feeds.Blogroll.Blog;
import org.rapport.content.feeds.Blogroll.Read;
import org.rapport.testkit.Browser;
import org.rapport.testkit.PluginTest;
import org.rapport.testkit.SentFile;
import org.rapport.testkit.Site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// The reading list, dropped into a site.
@PluginTest
class DropInTests {
    private static final String DESK = "/desk/reading-list";
    private static final String PAUSE = "https://harbour.example/pause";
    private static final String FILE = """
            <opml version="2.0"><body>
              <outline text="The lamp" htmlUrl="https://lamp.example/" xmlUrl="https://lamp.example/feed"/>
            </body></opml>
            """;

    private final Site site;
    private final Browser browser;

    DropInTests(Site site, Browser browser) {
        this.site = site;
        this.browser = browser;
    }

    @BeforeEach
    void recommendAndPublish() {
        recommend("kind", "BOOK", "title", "The Pause", "address", PAUSE);
        recommend("kind", "BLOG", "title", "Low Tide", "address", "https://tide.example/");
        var draft = browser.post("/desk/articles", "title", "Silence", "body", "As [Marsh](" + PAUSE + ") says.");
        browser.post(draft.location() + "/publication");
    }

    private void recommend(String... typed) {
        site.submit(site.get(DESK).form("recommend"), typed);
    }

    @Test
    void takesABlogrollInAndHandsOneOut() {
        var brought = browser.upload(site.get(DESK).form("blogroll"), new SentFile("mine.opml", FILE.getBytes(UTF_8)));
        assertThat(brought.id("brought").text()).startsWith("One blog came in");

        var list = site.get("/reading-list");
        assertThat(list.id("shelf-book").select("a").eachText()).containsExactly("The Pause");
        assertThat(list.id("shelf-blog").select("h3").eachText()).containsExactlyInAnyOrder("Low Tide", "The lamp");
        var file = site.get(list.document().select("a[href$=.opml]").attr("href"));
        assertThat(file.header("Content-Type")).startsWith(Blogroll.TYPE);
        assertThat(Blogroll.read(file.bytes())).isInstanceOfSatisfying(Read.class,
                read -> assertThat(read.blogs()).containsExactlyInAnyOrder(
                        new Blog("Low Tide", "https://tide.example/", "", ""),
                        new Blog("The lamp", "https://lamp.example/", "https://lamp.example/feed", "")));
    }

    @Test
    void showsBelowAnArticleWhatItMentions() {
        assertThat(site.get("/articles/silence").id("further-reading").text()).contains("The Pause")
                .doesNotContain("Low Tide");

        site.submit(site.get(DESK).form("recommendation-1"));
        assertThat(site.get("/articles/silence").has("further-reading")).isFalse();
    }
}
