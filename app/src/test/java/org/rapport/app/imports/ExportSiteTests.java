package org.rapport.app.imports;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.ClassPathResource;

import org.rapport.api.Command;
import org.rapport.app.Rapport;
import org.rapport.app.people.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/// A site goes out and comes into an empty one.
class ExportSiteTests {
    private static final String QUAY = "https://harbour.example/wp-content/uploads/2011/12/quay.png";
    private static final List<String> PAGES = List.of("/", "/articles/high-water", "/articles/flood",
            "/articles/tide-table", "/articles/low-water", "/tags/salt-air", "/pages/about", "/pages/fees",
            "/articles/the-pause-before-the-answer", "/media/1/quay.png", "/articles", "/2011/12/30/high-water",
            "/tags/mist", "/category/fog", "/awards", "/reading-list", "/awards/versatile-blogger");

    /// Pages of the owner, who decides there.
    private static final List<String> DESK = List.of("/desk/comments", "/desk/awards", "/desk/reading-list",
            "/desk/articles", "/desk/pages", "/desk/media", "/desk/sources", "/desk/comments/bans",
            "/desk/comments/linkbacks", "/desk/comments/policy", "/desk/comments/care", "/desk/comments/trial");
    private static final String PASSWORD = "a heron stands in the shallows";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void makesTheSameSiteOfAnEmptyOne() throws Exception {
        List<String> shown;
        List<String> desk;
        try (var site = start("first")) {
            assertThat(run(site, "import-wordpress", sample(), uploads())).isZero();
            assertThat(run(site, "import-wordpress", former(), uploads())).isZero();
            var elena = logIn(site);
            var offered = elena.get("/desk/awards");
            elena.send(offered, Map.of(offered.document().expectFirst("[name^=named-]").attr("name"), "yes"));
            var award = offered.document().expectFirst("[action$=/acceptance]").attr("action").replace("/acceptance",
                    "");
            elena.send(elena.get(award + "/article"), Map.of());
            elena.send(elena.get("/desk/articles/new"), Map.of("title", "A spring tide"));
            settle(site);
            assertThat(run(site, "export", at("one"))).isZero();
            shown = shown(site);
            desk = desk(elena);
            assertThat(run(site, "import-wordpress", at("one/export.xml"), at("one/uploads"))).as("its own").isOne();
            assertThat(shown(site)).as("nothing stands here twice").isEqualTo(shown);
            assertThat(desk(elena)).isEqualTo(desk);
        }
        try (var site = start("second")) {
            assertThat(run(site, "import-wordpress", at("one/export.xml"), at("one/uploads"))).isZero();
            assertThat(run(site, "import-wordpress", at("one/export.xml"), at("one/uploads"))).isZero();
            assertThat(run(site, "export", at("two"))).isZero();
            assertThat(shown(site)).isEqualTo(shown);
            assertThat(desk(logIn(site))).isEqualTo(desk);
        }
        assertThat(unnumbered("two/export.xml")).isEqualTo(unnumbered("one/export.xml"));
        assertThat(directory.resolve("two/uploads/media/1/quay.png"))
                .hasSameBinaryContentAs(directory.resolve("one/uploads/media/1/quay.png"));
        assertThat(shown.getFirst()).contains("Harbour Practice", ">Harbour Hours<");
        assertThat(shown.get(1)).contains("/media/files/", "Nora", "Of tides").doesNotContain("Spam", "Waits");
        assertThat(shown.get(2)).startsWith("301 /articles/high-water");
        assertThat(shown.subList(11, 14)).extracting(answer -> answer.lines().findFirst().orElse("").strip())
                .containsExactly("301 /articles/high-water", "301 /tags/fog", "301 /tags/fog");
        assertThat(shown.get(3)).startsWith("404");
        assertThat(shown.get(4)).startsWith("410");
        assertThat(shown.getLast()).contains("Accepted", "Recorded, not checked by us");
        assertThat(desk.getFirst()).contains("Waits", "Well said.");
        assertThat(desk.get(1)).contains("accepted on", "declined", "A thank-you for the");
        assertThat(desk.get(2)).contains("The Pause");
        assertThat(desk.get(7)).contains("loans.example", "cheap pills");
        assertThat(desk.get(8)).contains("https://tides.example/", "Anna");
        assertThat(desk.get(9)).contains("High water", "Nothing new is taken");
        assertThat(desk.get(10)).contains("Please **call**.", "no more tides", "The site looks for nothing yet");
        assertThat(desk.get(11)).contains("it has learned 2 times spam");
        assertThat(read("one/export.xml"))
                .contains("_rapport_revisions", "_rapport_slug_follows", "_rapport_sources", "_rapport_portrait",
                        "_rapport_manuscript",
                        "<title><![CDATA[Harbour Hours]]></title>", "[CDATA[FIRST_HELD]]", "[CDATA[3650]]",
                        "The sea air.", "2099-01-01T10:00:00Z", "Thick.",
                        "_rapport_award", "_rapport_reading_list", "_rapport_decided_by",
                        "http://elena.example/media/1/quay.png")
                .doesNotContain("nora@mail.example");
    }

    @Test
    void goesAlongInOneZip() throws Exception {
        List<String> shown;
        try (var site = start("first")) {
            assertThat(run(site, "import-wordpress", sample(), uploads())).isZero();
            assertThat(run(site, "import-wordpress", former(), uploads())).isZero();
            assertThat(new Browser(port(site)).download("/desk/export").statusCode()).isEqualTo(303);
            var zip = logIn(site).download("/desk/export");
            assertThat(zip.headers().map()).containsEntry("Cache-Control", List.of("no-store"))
                    .containsEntry("Content-Type", List.of("application/zip"));
            assertThat(zip.headers().firstValue("Content-Disposition").orElseThrow())
                    .matches("attachment; filename=\"elena\\.example-\\d{4}-\\d\\d-\\d\\d\\.zip\"");
            Files.write(directory.resolve("site.zip"), zip.body());
            shown = shown(site);
        }
        try (var site = start("second")) {
            assertThat(run(site, "import-wordpress", at("site.zip"))).isZero();
            assertThat(shown(site)).isEqualTo(shown);
        }
        assertThat(shown.get(9)).startsWith("200");
    }

    @Test
    void writesOverNothing() throws Exception {
        Files.createDirectories(directory.resolve("full/of"));
        try (var site = start("first")) {
            assertThat(run(site, "export", at("full"))).isEqualTo(1);
            assertThat(run(site, "export")).isEqualTo(2);
        }
        assertThat(directory.resolve("full")).isDirectoryNotContaining("glob:**.xml");
    }

    private String at(String path) {
        return directory.resolve(path).toString();
    }

    private String read(String path) throws IOException {
        return Files.readString(directory.resolve(path));
    }

    private String sample() throws IOException {
        return new ClassPathResource("demo/en.wxr").getFile().toString();
    }

    private String uploads() throws IOException {
        var folder = Files.createDirectories(directory.resolve("uploads/2011/12"));
        var quay = new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB);
        quay.setRGB(3, 4, 0x0f5560);
        ImageIO.write(quay, "png", new File(folder.toFile(), "quay.png"));
        return at("uploads");
    }

    private String former() throws IOException {
        var whole = item(9, "Harbour", "rapport_site", "private", meta("_rapport_fact_name", "Harbour Practice")
                + meta("_rapport_fact_services", "First talk\t50 minutes\t€ 80")
                + meta("_rapport_title", "Harbour Hours")
                + meta("_rapport_comments", "FIRST_HELD") + meta("_rapport_comments_days", "3650")
                + meta("_rapport_bans", "HOST\tloans.example\t2012-01-01T10:00:00Z\tElena\n"
                        + "PHRASE\tcheap pills\t2012-01-02T10:00:00Z\tElena")
                + meta("_rapport_trusted_authors", "https://tides.example/\tAnna\t2012-01-01T10:00:00Z\tElena")
                + meta("_rapport_care", "Please **call**.") + meta("_rapport_care_signs_en", "no more tides")
                + meta("_rapport_language", "en")
                + meta("_rapport_zone", "Europe/Madrid") + meta("_rapport_palette", "LICHEN")
                + meta("_rapport_accent", "") + meta("_rapport_citing_style", "AUTHOR_YEAR")
                + meta("_rapport_sources", "[{\"id\":\"tide2003\",\"type\":\"book\",\"title\":\"Of tides\"}]")
                + meta("_rapport_navigation", "/pages/about\tFOOTER\t0")
                + meta("_rapport_tags", "[{\"slug\":\"fog\",\"name\":\"Fog\",\"description\":\"Thick.\","
                        + "\"former\":\"mist\",\"addresses\":\"/category/fog\"}]")
                + meta("_rapport_reading_list", "BOOK\tThe Pause\tA. Marsh\t\tShort.\t2012-01-01T10:00:00Z"));
        var water = item(10, "High water", "post", "publish", meta("_rapport_format", "markdown")
                + meta("_rapport_source", "The *quay* is wet ]]> & cold [@tide2003].\n\n![Wet](" + QUAY + ")")
                + meta("_rapport_standfirst", "5 * 3 * 2 < 40") + meta("_rapport_former_slugs", "flood")
                + meta("_rapport_revisions", "[{\"kind\":\"SET_ASIDE\",\"title\":\"Flood\",\"standfirst\":\"\","
                        + "\"body\":\"Wet.\",\"format\":\"MARKDOWN\",\"tags\":\"fog\",\"at\":\"2011-12-29T10:00:00Z\"}]")
                + meta("_rapport_manuscript", "{\"kind\":\"\",\"title\":\"Higher\",\"standfirst\":\"\","
                        + "\"body\":\"Wetter.\",\"format\":\"MARKDOWN\",\"tags\":\"\",\"at\":\"2011-12-31T10:00:00Z\"}")
                + meta("_rapport_moment", "2011-12-30T10:00:00.123Z")
                + meta("_rapport_old_addresses", "/2011/12/30/high-water")
                + "<category domain='post_tag' nicename='salt-air'>Salt air</category>" + comment(2, 0, "comment", "1",
                        "Nora", "", "Well said.", meta("_rapport_moment", "2012-01-01T10:00:00.5Z")
                                + meta("_rapport_decided", "2012-01-03T10:00:00Z")
                                + meta("_rapport_decided_by", "Elena"))
                + comment(4, 2, "comment", "1", "Elena", "", "Thank you.", "")
                + comment(6, 0, "comment", "0", "Ines", "", "Waits.", "")
                + comment(8, 0, "comment", "trash", "Mob", "", "Spam.", meta("_rapport_set_aside", "yes"))
                + comment(10, 0, "comment", "1", "Jo", "https://ashore.example/",
                        "I nominate you for the Liebster Award.",
                        "")
                + comment(9, 0, "pingback", "1", "Tides &amp; more", "https://tides.example/a", "He writes",
                        meta("_rapport_verified", "2012-01-02T10:00:00.25Z")));
        var declined = item(15, "liebster", "rapport_award", "private", meta("_rapport_award", "liebster")
                + meta("_rapport_giver", "Jo") + meta("_rapport_host", "ashore.example")
                + meta("_rapport_article", "10") + meta("_rapport_comment", "10")
                + meta("_rapport_declined", "2012-01-04T10:00:00Z") + meta("_rapport_decided_by", "Elena"));
        var bare = item(16, "liebster", "rapport_award", "private", meta("_rapport_award", "liebster")
                + meta("_rapport_article", "10") + meta("_rapport_accepted", "2012-01-05T10:00:00Z"));
        var closed = item(106, "High water", "rapport_comment_rule", "private", meta("_rapport_article", "10")
                + meta("_rapport_comments", "CLOSED"));
        var lessons = item(7, "lessons", "rapport_lessons", "private", meta("_rapport_lessons",
                "SPAM\t2012-01-01T10:00:00Z\tAAAAAAAAAAE=\nSPAM\t2012-01-02T10:00:00Z\tAAAAAAAAAAE="));
        var low = item(11, "Low water", "post", "private", meta("_rapport_source", "<p>Dry.</p>")
                + meta("_rapport_withdrawn", "2012-02-01T10:00:00Z"));
        var about = item(12, "About", "page", "publish", meta("_rapport_format", "markdown")
                + meta("_rapport_source", "I sail.\n\n{{fees}}") + meta("_rapport_spot", "HEADER"));
        var fees = item(13, "Fees", "page", "publish", "<content:encoded>As it was.</content:encoded>");
        var blank = item(14, "", "post", "draft", meta("_rapport_source", "Tide table")
                + meta("_rapport_schedule",
                        "{\"at\":\"2099-01-01T10:00:00Z\",\"by\":\"Elena\",\"since\":\"2026-01-01T10:00:00Z\"}"));
        var quay = item(20, "quay", "attachment", "inherit", "<wp:attachment_url>" + QUAY + "</wp:attachment_url>"
                + meta("_wp_attachment_image_alt", "The wet quay") + meta("_rapport_portrait", "yes"));
        var tag = "<wp:tag><wp:tag_slug>salt-air</wp:tag_slug><wp:tag_name>Salt air</wp:tag_name>"
                + "<wp:tag_description>The sea air.</wp:tag_description></wp:tag>";
        return Files.writeString(directory.resolve("former.xml"),
                Exports.export(tag, whole, water, low, about, fees, blank, quay, declined, bare, closed, lessons))
                .toString();
    }

    private static String item(long id, String title, String type, String status, String more) {
        return Exports.item(id, title, "<wp:post_type>" + type + "</wp:post_type><wp:status>" + status
                + "</wp:status><wp:post_date_gmt>2011-12-30 10:00:00</wp:post_date_gmt>" + more);
    }

    private static String comment(long id, long parent, String type, String approved, String author, String url,
            String text, String more) {
        return "<wp:comment><wp:comment_id>" + id + "</wp:comment_id><wp:comment_parent>" + parent
                + "</wp:comment_parent><wp:comment_type>" + type + "</wp:comment_type><wp:comment_approved>" + approved
                + "</wp:comment_approved><wp:comment_author><![CDATA[" + author + "]]></wp:comment_author>"
                + "<wp:comment_author_email>nora@mail.example</wp:comment_author_email><wp:comment_author_url>" + url
                + "</wp:comment_author_url><wp:comment_content>" + text + "</wp:comment_content><wp:comment_date_gmt>"
                + "2012-01-01 10:00:00</wp:comment_date_gmt>" + more.replace("postmeta", "commentmeta")
                + "</wp:comment>";
    }

    private static String meta(String key, String value) {
        return "<wp:postmeta><wp:meta_key>" + key + "</wp:meta_key><wp:meta_value><![CDATA["
                + value.replace("]]>", "]]]]><![CDATA[>") + "]]></wp:meta_value></wp:postmeta>";
    }

    private ServletWebServerApplicationContext start(String name) {
        var site = new SpringApplication(Rapport.class);
        return (ServletWebServerApplicationContext) site.run("--server.port=0",
                "--rapport.address=http://elena.example",
                "--rapport.owner.name=Elena", "--rapport.owner.password=" + PASSWORD,
                "--rapport.data.directory=" + at(name), "--spring.datasource.url=jdbc:h2:mem:export-" + name
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    private static int port(ServletWebServerApplicationContext site) {
        return Objects.requireNonNull(site.getWebServer()).getPort();
    }

    private static Browser logIn(ServletWebServerApplicationContext site) {
        var browser = new Browser(port(site));
        browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", PASSWORD));
        return browser;
    }

    /// What the owner reads on her desk, and where it leads. Numbers of rows may differ, and tokens do.
    private static List<String> desk(Browser elena) {
        return DESK.stream().map(path -> {
            var page = elena.get(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            var main = page.document().select("main");
            main.select("[name=_csrf]").remove();
            return main.outerHtml().replaceAll("(?<=[-/])\\d+(?=[\"/])", "#");
        }).toList();
    }

    /// An award is numbered as it came in, heard or told, and no other thing knows its number.
    private String unnumbered(String path) throws IOException {
        return read(path).replaceAll("award-\\d+", "award-#")
                .replaceAll("(_rapport_together]]></wp:meta_key><wp:meta_value><!\\[CDATA\\[)\\d+", "$1#")
                .replaceAll("(wp:post_id><!\\[CDATA\\[)\\d*5]", "$1#]")
                .replaceFirst("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "its origin");
    }

    /// Waits until everybody has heard of everything.
    private static void settle(ServletWebServerApplicationContext site) throws InterruptedException {
        var jdbi = site.getBean(Jdbi.class);
        while (jdbi.withHandle(handle -> handle.select("""
                select count(*) from site.event_publication where completion_date is null
                """).mapTo(int.class).one()) > 0) {
            Thread.sleep(20);
        }
    }

    private static int run(ServletWebServerApplicationContext site, String verb, String... words)
            throws InterruptedException {
        var said = new ByteArrayOutputStream();
        var command = site.getBeansOfType(Command.class).values().stream().filter(each -> each.verb().equals(verb))
                .findFirst().orElseThrow();
        var code = command.run(List.of(words), new PrintStream(said, true)::println);
        settle(site);
        return code;
    }

    /// What readers are answered, each with its code and where it leads; an award has another number.
    /// What a page that is not there suggests instead is found a moment later.
    private List<String> shown(ServletWebServerApplicationContext site) throws IOException, InterruptedException {
        var shown = new ArrayList<String>();
        for (var path : PAGES) {
            var answer = http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port(site) + path)).build(),
                    BodyHandlers.ofString());
            shown.add(answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("") + " "
                    + answer.body().replaceAll("id=\"award-\\d+\"", "id=\"award-#\"")
                            .replaceAll("\\s+", " ").replaceAll("<section class=\"findings\".*?</section> ", ""));
        }
        return shown;
    }
}
