package org.rapport.app.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportItem.Comment;
import org.rapport.app.Rapport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SampleContentTests {
    private static final String[] OWNER = {"--rapport.owner.name=Ottilie",
        "--rapport.owner.password=seven quiet lamps at dusk"};
    private static final Pattern HOST = Pattern.compile("https?://([^/\\s\"<)\\]]+)");

    @Test
    void tellsOfFourArticlesAndADraft() throws Exception {
        assertThat(items()).filteredOn(item -> item.type().equals("post"))
                .extracting(ImportItem::title, ImportItem::status).containsExactlyInAnyOrder(
                        tuple("The pause before the answer", "publish"), tuple("Crying is not the point", "publish"),
                        tuple("A kind letter to your waiting list self", "publish"),
                        tuple("Zwischenmenschlichkeit, and other words we borrow", "publish"),
                        tuple("What I mean when I say that we go slowly", "draft"));
        assertThat(items()).filteredOn(item -> item.type().equals("post")).extracting(ImportItem::meta)
                .containsOnly(Map.of("_rapport_format", "markdown"));
    }

    @Test
    void hasPagesAPictureAndSources() throws Exception {
        assertThat(items()).filteredOn(item -> item.type().equals("page")).extracting(ImportItem::slug)
                .containsExactly("about", "fees", "contact", "legal-notice", "privacy");
        assertThat(items()).filteredOn(item -> item.type().equals("attachment")).hasSize(1);
        var sources = items().getFirst().meta().getOrDefault("_rapport_sources", "");
        assertThat(Pattern.compile("\\[@([\\w-]+)]").matcher(pause().body()).results()).hasSize(4)
                .allMatch(mark -> sources.contains("\"id\": \"" + mark.group(1) + "\""));
    }

    @Test
    void hasAnAwardOnTheWay() throws Exception {
        var comments = pause().comments();

        assertThat(comments).filteredOn(comment -> comment.text().contains("Versatile Blogger Award"))
                .extracting(Comment::author, Comment::url).containsExactly(
                        tuple("Anselm Kroyer", "https://stethoscope-on-sundays.example/"));
        assertThat(comments).filteredOn(comment -> comment.type().equals("pingback")).extracting(Comment::url)
                .containsExactly("https://stethoscope-on-sundays.example/2026/03/a-minute-of-nothing",
                        "https://slow-kitchen-table.example/2026/03/links-for-a-wet-weekend/");
        assertThat(comments).filteredOn(comment -> comment.approved().equals("0")).extracting(Comment::author)
                .containsExactly("Mindful Growth Team", "kestrel at noon");
        assertThat(comments).filteredOn(Comment::byOwner).extracting(Comment::author).hasSize(2)
                .containsOnly("Ottilie Brandhoek");
    }

    @Test
    void answersOnlyWhatWasSaidBefore() throws Exception {
        for (var item : items()) {
            for (var comment : item.comments()) {
                assertThat(comment.at()).isAfter(item.published());
                item.comments().stream().filter(parent -> parent.id() == comment.parent())
                        .forEach(parent -> assertThat(comment.at()).isAfter(parent.at()));
            }
        }
    }

    @Test
    void namesNobodyWhoExists() throws IOException {
        var text = new ClassPathResource("demo/en.wxr").getContentAsString(UTF_8)
                .replaceAll("http://(wordpress.org/export|purl.org/(rss|dc))", "");

        assertThat(HOST.matcher(text).results().map(found -> found.group(1)))
                .allMatch(host -> host.endsWith(".example"));
        assertThat(Pattern.compile("10\\.\\d{4,}").matcher(text).results().map(found -> found.group())).isNotEmpty()
                .containsOnly("10.5555");
    }

    @Test
    void fillsAnEmptySiteOnce(@TempDir Path data) throws Exception {
        try (var site = start(data, "demo")) {
            assertThat(site.getBean(Site.class).practice().name()).isEqualTo("Speicherhof Practice");
            assertThat(site.getBean(Site.class).practice().crisis()).hasSize(2);
            assertThat(imported(site)).containsExactly("demo");
        }
        try (var again = start(data, "demo")) {
            assertThat(imported(again)).containsExactly("demo");
            assertThat(readOnceMore(again)).noneMatch(line -> line.contains("failed"))
                    .startsWith("Nothing new came in.").element(1).asString()
                    .startsWith("Here already: ")
                    .contains("articles (5)", "pages (5)", "pictures and documents (1)", "sources (4)");
        }
    }

    @Test
    void fillsTheSiteOfAnOwnerWhomTheConfigurationNames(@TempDir Path data) {
        try (var site = start(data, "demo", OWNER)) {
            assertThat(imported(site)).containsExactly("demo");
        }
    }

    @Test
    void staysOutOfASiteThatHasAnOwner(@TempDir Path data) {
        start(data, "default", OWNER).close();

        try (var site = start(data, "demo")) {
            assertThat(imported(site)).isEmpty();
        }
    }

    private static ConfigurableApplicationContext start(Path data, String profile, String... options) {
        var site = new SpringApplication(Rapport.class);
        site.setAdditionalProfiles(profile);
        var words = Stream.concat(Stream.of(options), Stream.of("--server.port=-1",
                "--rapport.data.directory=" + data, "--spring.datasource.url=jdbc:h2:file:" + data.resolve("site")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"));
        return site.run(words.toArray(String[]::new));
    }

    private static List<String> imported(ConfigurableApplicationContext site) {
        return site.getBean(Jdbi.class).withHandle(
                handle -> handle.createQuery("select name from site.import").mapTo(String.class).list());
    }

    private static List<String> readOnceMore(ConfigurableApplicationContext site) throws Exception {
        var report = new WrittenReport();
        assertThat(site.getBean(Imports.class).read("once more", new ClassPathResource("demo/en.wxr"),
                FormerFiles.none(), report, Progress.UNTOLD)).isZero();
        return report.lines(site.getBean(Messages.class)).toList();
    }

    private static ImportItem pause() throws Exception {
        return items().stream().filter(item -> item.slug().equals("the-pause-before-the-answer")).findFirst()
                .orElseThrow();
    }

    private static List<ImportItem> items() throws Exception {
        var items = new ArrayList<ImportItem>();
        try (var stream = new ClassPathResource("demo/en.wxr").getInputStream()) {
            var export = WordPressExport.open(stream, ZoneOffset.UTC);
            for (var item = export.next(); item != null; item = export.next()) {
                items.add(item.read(FormerFiles.none()));
            }
        }
        return items;
    }
}
