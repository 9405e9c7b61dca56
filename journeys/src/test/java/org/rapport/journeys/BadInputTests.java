package org.rapport.journeys;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// What nobody should send gets a clear answer, and nothing is lost.
class BadInputTests {
    private static final String XML = "text/xml";

    @AutoClose
    private static RunningSite site;
    private static OwnersCall owner;
    private static Caller visitor;
    private static String article;

    @BeforeAll
    static void openTheSite(@TempDir Path home) throws Exception {
        site = RunningSite.in(home);
        owner = OwnersCall.to(site);
        visitor = new Caller(site);
        article = owner.publish("What heals in therapy", "The talking heals.");
    }

    @Test
    void asksForTheWordsOfAnEmptyCommentAndKeepsTheRest() throws Exception {
        var answer = visitor.post(article + "/comments", "author", "Ilvi", "site", "https://ilvi.example", "text", " ");
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.expectFirst("[name=author]").val()).isEqualTo("Ilvi");
        assertThat(page.expectFirst("[name=site]").val()).isEqualTo("https://ilvi.example");
        assertThat(page.expectFirst("[role=alert]").text()).contains("Nothing is lost");
        assertThat(page.expectFirst("[name=text]").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void refusesAMegabyteOfCommentAndGivesItBack() throws Exception {
        var words = "All of it matters. ".repeat(55_000);
        var answer = visitor.post(article + "/comments", "author", "Longinus", "text", words);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.expectFirst("[name=text]").val()).isEqualTo(words.strip());
        assertThat(page.text()).contains("longer than 20,000 letters");
        assertThat(owner.get("/desk/comments").body()).doesNotContain("Longinus");
    }

    @Test
    void refusesThreeMegabytesInASentence() throws Exception {
        var answer = visitor.post(article + "/comments", "text", "x".repeat(3_000_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text()).isEqualTo("That is too much at once");
    }

    @Test
    void dropsControlCharacters() throws Exception {
        var answer = visitor.post(article + "/comments", "author", "No\u0000el\u0007", "text",
                "One\u0000 \u001b[31mtwo\u0008 three\uFFFE \u202Efour");
        assertThat(answer.statusCode()).isEqualTo(303);
        var shown = visitor.get(answer.headers().firstValue("Location").orElseThrow()).body();
        assertThat(shown).contains("One [31mtwo three four");
        assertThat(shown).doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\uFFFE\\u202E]");
    }

    @Test
    void faultsPingbacksToPagesThatAreNotArticlesOfOurs() throws Exception {
        try (var neighbour = Neighbour.at("127.0.0.1")) {
            var post = neighbour.writes("/post", "A post", site.address(article));
            var xmlrpc = site.address("/xmlrpc");
            assertThat(neighbour.calls(xmlrpc, post, URI.create("https://elsewhere.example/")))
                    .contains("<int>33</int>");
            assertThat(neighbour.calls(xmlrpc, post, site.address("/articles/nowhere"))).contains("<int>32</int>");
            assertThat(neighbour.calls(xmlrpc, neighbour.address("/nothing"), site.address(article)))
                    .contains("<int>16</int>");
        }
    }

    @Test
    void faultsAPingbackWhosePostDoesNotLinkHere() throws Exception {
        try (var neighbour = Neighbour.at("127.0.0.1")) {
            var post = neighbour.writes("/post", "Idle talk", site.address("/"));
            assertThat(neighbour.calls(site.address("/xmlrpc"), post, site.address(article))).contains("<int>17</int>");
            assertThat(visitor.get(article).body()).doesNotContain("Idle talk");
        }
    }

    @Test
    void faultsMalformedCalls() throws Exception {
        for (var call : new String[]{"", "no XML", "<methodCall><methodName>pingback.ping",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><methodCall><methodName>&e;</methodName></methodCall>",
            "<methodCall><methodName>system.listMethods</methodName></methodCall>",
            "<methodCall><methodName>pingback.ping</methodName></methodCall>"}) {
            var answer = visitor.post("/xmlrpc", XML, call.getBytes(UTF_8));
            assertThat(answer.statusCode()).as(call).isEqualTo(200);
            assertThat(answer.body()).as(call).contains("<fault>", "<int>-32").doesNotContain("root:");
        }
    }

    @Test
    void letsASecondProcessKnowThatTheSiteIsRunning() throws Exception {
        var export = Files.writeString(Files.createTempFile(site.home(), "export", ".wxr"), "<rss/>");
        var verb = UnpackedJar.verb(site.home(), "import-wordpress", export.toString());
        assertThat(verb.code()).isEqualTo(3);
        assertThat(verb.said()).isEqualTo("The site is running on this data: stop it first, or use its desk.");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void letsASecondSiteOnTheSameDataGiveWay() throws Exception {
        var second = UnpackedJar.verb(site.home(), "--server.port=0", "--server.address=127.0.0.1");
        assertThat(second.code()).isNotZero();
        assertThat(second.said()).contains("The site already runs on", "please stop it first").doesNotContain("\tat ");
        assertThat(visitor.get(article).statusCode()).isEqualTo(200);
    }

    @Test
    void namesTheVerbsWhenItKnowsNotTheOneAskedFor(@TempDir Path elsewhere) throws Exception {
        var verb = FinishedJar.run(elsewhere, "import-wordpres", "export.xml");
        assertThat(verb.code()).isEqualTo(2);
        assertThat(verb.said()).startsWith("There is no verb import-wordpres. Known are:").contains("import-wordpress");
    }

    @Test
    void saysWhereAMalformedExportBreaksOff(@TempDir Path elsewhere) throws Exception {
        Files.writeString(elsewhere.resolve("export.wxr"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
                <wp:wxr_version>1.2</wp:wxr_version>
                <title>Half a blog</title>
                <item><title>Half a post</ti
                """);
        var verb = UnpackedJar.verb(elsewhere, "import-wordpress", "export.wxr");
        assertThat(verb.code()).isEqualTo(1);
        assertThat(verb.said()).contains("export.wxr").contains("line ").doesNotContain("\tat ");
    }

    @Test
    void givesVisitorsNoCookie() throws Exception {
        for (var path : new String[]{"/", article, "/awards", "/articles/nowhere", "/favicon.svg"}) {
            assertThat(visitor.get(path).headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
        assertThat(visitor.hasCookies()).isFalse();
    }
}
