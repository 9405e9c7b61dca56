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
import java.util.Objects;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.ClassPathResource;

import org.rapport.api.Command;
import org.rapport.app.Rapport;

import static org.assertj.core.api.Assertions.assertThat;

/// A site goes out and comes into an empty one.
class ExportSiteTests {
    private static final String QUAY = "https://harbour.example/wp-content/uploads/2011/12/quay.png";
    private static final List<String> PAGES = List.of("/", "/articles/high-water", "/articles/flood",
            "/articles/tide-table", "/articles/low-water", "/tags/salt-air", "/pages/about", "/pages/fees",
            "/articles/the-pause-before-the-answer", "/media/1/quay.png", "/articles", "/2011/12/30/high-water",
            "/tags/mist", "/category/fog");

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path directory;

    @Test
    void makesTheSameSiteOfAnEmptyOne() throws Exception {
        List<String> shown;
        try (var site = start("first")) {
            assertThat(run(site, "import-wordpress", sample(), uploads())).isZero();
            assertThat(run(site, "import-wordpress", former(), uploads())).isZero();
            assertThat(run(site, "export", at("one"))).isZero();
            shown = shown(site);
        }
        try (var site = start("second")) {
            assertThat(run(site, "import-wordpress", at("one/export.xml"), at("one/uploads"))).isZero();
            assertThat(run(site, "export", at("two"))).isZero();
            assertThat(shown(site)).isEqualTo(shown);
        }
        assertThat(directory.resolve("two/export.xml")).content().isEqualTo(read("one/export.xml"));
        assertThat(directory.resolve("two/uploads/media/1/quay.png"))
                .hasSameBinaryContentAs(directory.resolve("one/uploads/media/1/quay.png"));
        assertThat(shown.getFirst()).contains("Harbour Practice", ">Harbour Hours<");
        assertThat(shown.get(1)).contains("/media/files/", "Nora", "Of tides").doesNotContain("Spam", "Waits");
        assertThat(shown.get(2)).startsWith("301 /articles/high-water");
        assertThat(shown.subList(11, 14)).extracting(answer -> answer.lines().findFirst().orElse("").strip())
                .containsExactly("301 /articles/high-water", "301 /tags/fog", "301 /tags/fog");
        assertThat(shown.get(3)).startsWith("404");
        assertThat(shown.get(4)).startsWith("410");
        assertThat(read("one/export.xml"))
                .contains("_rapport_revisions", "_rapport_sources", "_rapport_portrait", "_rapport_manuscript",
                        "<title><![CDATA[Harbour Hours]]></title>", "[CDATA[FIRST_HELD]]", "[CDATA[3650]]",
                        "The sea air.", "2099-01-01T10:00:00Z", "Thick.",
                        "http://elena.example/media/1/quay.png")
                .doesNotContain("nora@mail.example");
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
                + meta("_rapport_language", "en")
                + meta("_rapport_zone", "Europe/Madrid") + meta("_rapport_palette", "LICHEN")
                + meta("_rapport_accent", "") + meta("_rapport_citing_style", "AUTHOR_YEAR")
                + meta("_rapport_sources", "[{\"id\":\"tide2003\",\"type\":\"book\",\"title\":\"Of tides\"}]")
                + meta("_rapport_navigation", "/pages/about\tFOOTER\t0")
                + meta("_rapport_tags", "[{\"slug\":\"fog\",\"name\":\"Fog\",\"description\":\"Thick.\","
                        + "\"former\":\"mist\",\"addresses\":\"/category/fog\"}]"));
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
                        "Nora", "", "Well said.", meta("_rapport_moment", "2012-01-01T10:00:00.5Z"))
                + comment(4, 2, "comment", "1", "Elena", "", "Thank you.", "")
                + comment(6, 0, "comment", "0", "Ines", "", "Waits.", "")
                + comment(8, 0, "comment", "trash", "Mob", "", "Spam.", meta("_rapport_set_aside", "yes"))
                + comment(9, 0, "pingback", "1", "Tides &amp; more", "https://tides.example/a", "He writes",
                        meta("_rapport_verified", "2012-01-02T10:00:00.25Z")));
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
                Exports.export(tag, whole, water, low, about, fees, blank, quay)).toString();
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
                "--rapport.data.directory=" + at(name), "--spring.datasource.url=jdbc:h2:mem:export-" + name
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    private static int run(ServletWebServerApplicationContext site, String verb, String... words) {
        var said = new ByteArrayOutputStream();
        var command = site.getBeansOfType(Command.class).values().stream().filter(each -> each.verb().equals(verb))
                .findFirst().orElseThrow();
        return command.run(List.of(words), new PrintStream(said, true));
    }

    /// What readers are answered, each with its code and where it leads.
    private List<String> shown(ServletWebServerApplicationContext site) throws IOException, InterruptedException {
        var shown = new ArrayList<String>();
        for (var path : PAGES) {
            var port = Objects.requireNonNull(site.getWebServer()).getPort();
            var answer = http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                    BodyHandlers.ofString());
            shown.add(answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("") + " "
                    + answer.body());
        }
        return shown;
    }
}
