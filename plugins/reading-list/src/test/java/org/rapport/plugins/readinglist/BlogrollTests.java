package org.rapport.plugins.readinglist;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.content.feeds.Blogroll;
import org.rapport.content.feeds.Blogroll.Blog;
import org.rapport.content.feeds.Blogroll.Read;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;
import org.rapport.testkit.SentFile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class BlogrollTests {
    private static final String PATH = "/reading-list/blogroll.opml";
    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0"><head><title>Mine</title></head><body>
              <outline text="Quiet">
                <outline type="rss" text="Low &amp; Tide" htmlUrl="https://tide.example/" xmlUrl="https://tide.example/feed"/>
                <outline type="rss" text="" xmlUrl="https://lamp.example/atom" description="On lamps."/>
              </outline>
              <outline text="Bad" htmlUrl="javascript:alert(1)" xmlUrl="https://bad.example/feed"/>
            </body></opml>
            """;

    private final Browser browser;
    private final ReadingList readingList;

    BlogrollTests(Browser browser, ReadingList readingList) {
        this.browser = browser;
        this.readingList = readingList;
    }

    private Reply send(String file) {
        return browser.upload(browser.get("/desk/reading-list").form("blogroll"),
                new SentFile("mine.opml", file.getBytes(UTF_8)));
    }

    @Test
    void handsOutTheBlogsThatHaveAnAddress() {
        readingList.add(new Tip(Kind.BOOK, "The Pause", "", "https://harbour.example/pause", "", "", ""));
        readingList.add(new Tip(Kind.BLOG, "Nowhere", "", "", "", "", ""));
        assertThat(browser.get(PATH).status()).isEqualTo(404);

        readingList.add(new Tip(Kind.BLOG, "Low <Tide>", "", "https://tide.example/", "https://tide.example/feed", "",
                "“*Calm*” & kind."));
        readingList.add(new Tip(Kind.BLOG, "The lamp", "", "https://lamp.example/", "", "", ""));

        var file = browser.get(PATH);
        assertThat(file.header("Content-Type")).startsWith("text/x-opml");
        assertThat(file.keptUnder()).hasValueSatisfying(tags -> assertThat(tags).contains(ReadingList.TAG));
        assertThat(Blogroll.read(file.body().getBytes(UTF_8))).isEqualTo(new Read(List.of(
                new Blog("The lamp", "https://lamp.example/", "", ""), new Blog("Low <Tide>", "https://tide.example/",
                        "https://tide.example/feed", "“Calm” & kind."))));
        assertThat(browser.get("/reading-list").id("shelf-blog").select("h3").eachText())
                .containsExactly("The lamp", "Low <Tide>", "Nowhere");
        assertThat(browser.get("/reading-list").document().select("a[href=" + PATH + "]")).hasSize(1);
    }

    @Test
    void handsOutNoEmptyAddress() {
        readingList.add(new Tip(Kind.BLOG, "Low Tide", "", "", "https://tide.example/feed", "", ""));

        assertThat(browser.get(PATH).body()).contains("xmlUrl=\"https://tide.example/feed\"").doesNotContain("htmlUrl");
    }

    @Test
    void takesBlogsInAndLeavesOutsideWhatIsNoAddress() {
        var answer = send(FILE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.id("brought").select("p").eachText()).containsExactly(
                "2 blogs came in and stand at the top of the list.",
                "One was left out, because its address is too long or none of the web:");
        assertThat(answer.id("unfit").select("li").eachText())
                .containsExactly("Bad javascript:alert(1) https://bad.example/feed");
        assertThat(answer.has("recommendation-1")).isTrue();
        assertThat(readingList.all()).extracting(Recommendation::title).containsExactly("Low & Tide",
                "https://lamp.example/atom");
        assertThat(readingList.all().getFirst().feed()).isEqualTo("https://tide.example/feed");
        assertThat(readingList.all().getLast().words()).isEqualTo("On lamps.");
        assertThat(browser.get("/reading-list").id("shelf-blog").select("a[href=https://tide.example/feed]"))
                .hasSize(1);
    }

    @Test
    void takesNoBlogInTwice() {
        readingList.add(new Tip(Kind.BLOG, "My own words", "", "http://www.tide.example", "", "", "Read it."));

        send(FILE);
        assertThat(send(FILE).id("brought").text()).startsWith("No blog came in. 2 were there already.");

        assertThat(readingList.all()).extracting(Recommendation::title).containsExactlyInAnyOrder("My own words",
                "https://lamp.example/atom");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]><opml><body><outline text="&a;" xmlUrl="https://a.example"/></body></opml> | document type
            <!DOCTYPE opml SYSTEM "https://a.example/opml.dtd"><opml/> | document type
            <opml><body><outline text="&a;" xmlUrl="https://a.example"/></body></opml> | is no XML
            <opml><body><outline text="a" xmlUrl="https://a.example"/> | is no XML
            Dear reader | is no XML
            <html><body/></html> | not OPML
            <opml><body/></opml> | No blog
            """)
    void saysWhyAFileIsNotTaken(String file, String why) {
        var answer = send(file);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.id("file-problem").text()).contains(why);
        assertThat(readingList.all()).isEmpty();
    }

    @Test
    void takesNoMoreThanItShows() {
        assertThat(send("<opml>" + " ".repeat(1_000_000) + "</opml>").id("file-problem").text())
                .contains("one megabyte");
        assertThat(send("<opml>" + "<outline xmlUrl='https://a.example'/>".repeat(2_001) + "</opml>")
                .id("file-problem").text()).contains("2,000");
    }

    @Test
    void asksForAFile() {
        assertThat(send("").id("file-problem").text()).isEqualTo("Please choose a file.");
    }
}
