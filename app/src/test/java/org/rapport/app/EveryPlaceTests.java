package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipInputStream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.Origin;
import org.rapport.app.command.CommandLine;
import org.rapport.app.people.Browser;
import org.rapport.content.ArticleId;
import org.rapport.content.ArticlePublished;
import org.rapport.content.Slug;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/// Each place of `docs/extension-points.md` is filled by a plugin that was dropped in, and who asks the place hears it.
class EveryPlaceTests {
    private static final String PASSWORD = "a heron stands in the shallows";
    private static final String ARTICLE = "/articles/the-pause-before-the-answer";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path home;
    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext site;
    @SuppressWarnings("NullAway.Init")
    private static Browser browser;

    private interface Shown {
        void check() throws Exception;
    }

    private static final Map<String, Shown> PLACES = Map.ofEntries(
            entry("ArticleFooter", () -> assertMarked(ARTICLE, "ArticleFooter")),
            entry("ArticleHead", () -> assertThat(browser.get(ARTICLE).document().select("head [name=everywhere]"))
                    .hasSize(1)),
            entry("BlogFoot", () -> assertMarked("/", "BlogFoot")),
            entry("CommentBadge", () -> assertMarked(ARTICLE, "CommentBadge")),
            entry("CommentCheck", () -> assertSeen(heldComment(), "CommentCheck")),
            entry("CommentChoice", () -> assertSeen(shownComment(), "CommentChoice")),
            entry("Discretion", () -> assertAsked("Discretion: ", EveryPlaceTests::publishAgain)),
            entry("EarnestWords", () -> assertAsked("EarnestWords: asked", EveryPlaceTests::heldComment)),
            entry("NavigationItem", () -> assertThat(browser.get("/").document().select("a[href=/everywhere]"))
                    .isNotEmpty()),
            entry("DeskItem", () -> assertSeen("/desk", "DeskItem")),
            entry("HealthCheck", () -> {
                assertSeen("/desk/health", "HealthCheck");
                assertThat(browser.get("/desk/health").document().select("[name=check]").eachAttr("value"))
                        .contains("org.example.everywhere.OnTheDesk$Check");
                assertAsked("HealthCheck: everywhere", () -> browser.send(browser.get("/desk/health"), Map.of()));
            }),
            entry("FirstStep", () -> assertSeen("/desk", "FirstStep")),
            entry("DeskSection", () -> assertSeen("/desk/articles", "DeskSection")),
            entry("DeskSetting", () -> assertSeen("/desk/settings", "DeskSetting")),
            entry("PageName", () -> {
                read("/everywhere");
                assertSeen("/desk", "PageName");
            }),
            entry("FeedSource", () -> assertThat(browser.get("/everywhere/feed.atom").body()).contains("FeedSource")),
            entry("SitemapSource", () -> assertThat(browser.get("/sitemap.xml").body()).contains("SitemapSource")),
            entry("SearchSource", () -> await(() -> browser.get("/search?q=zwielichtkrake").body()
                    .contains("SearchSource"))),
            entry("Signpost", () -> {
                assertThat(browser.get("/nowhere-at-all").status()).isEqualTo(404);
                assertMarked("/nowhere-at-all", "Signpost");
            }),
            entry("Disclosure", () -> assertSeen("/privacy", "Disclosure")),
            entry("CacheTagListener", () -> assertAsked("CacheTagListener: articles", () -> "")),
            entry("UploadAddress", () -> {
                var token = browser.get("/desk/plugins").document().select("[name=_csrf]").eachAttr("value").getFirst();
                var sent = browser.postFile("/desk/everywhere", Map.of("_csrf", token), "file", "large",
                        new byte[3_000_000]);
                assertThat(sent.status()).isEqualTo(303);
                assertAsked("UploadAddress: 3000000 bytes", () -> "");
            }),
            entry("Command", () -> assertThat(run(Files.createDirectory(home.resolve("other")), "everywhere", "loud"))
                    .contains("Command: [loud]")),
            entry("ScheduledJob", () -> assertAsked("ScheduledJob: run", () -> "")),
            entry("ImportPart", () -> assertAsked("ImportPart: The pause before the answer", () -> "")),
            entry("ExportPart", () -> assertThat(exported()).contains("_everywhere", "ExportPart")));

    static Set<String> places() {
        return ExtensionPoints.places().keySet();
    }

    @BeforeAll
    static void start() throws IOException {
        var sample = EveryPlaceTests.class.getResource("/demo/en.wxr").getPath();
        assertThat(run(home, "import-wordpress", sample)).doesNotContain("failed");
        site = new SpringApplication(Rapport.class).run(options(home, "--server.port=0", "--rapport.owner.name=Elena",
                "--rapport.owner.password=" + PASSWORD));
        browser = new Browser(site.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", PASSWORD));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String[] options(Path data, String... more) throws IOException {
        var jar = Files.createDirectories(data.resolve("data/plugins")).resolve("everywhere.jar");
        if (!Files.exists(jar)) {
            Files.write(jar, PluginSource.of("everywhere").jar().bytes());
        }
        var options = new ArrayList<>(List.of("--spring.datasource.url=jdbc:h2:file:"
                + data.resolve("data/rapport") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;"
                + "WRITE_DELAY=0", "--rapport.data.directory=" + data.resolve("data")));
        options.addAll(List.of(more));
        return options.toArray(String[]::new);
    }

    /// What the verb says on the command line.
    private static String run(Path data, String... words) throws IOException {
        var said = new ByteArrayOutputStream();
        CommandLine.read(options(data, words)).orElseThrow().run(new PrintStream(said, true, UTF_8), Rapport.class);
        return said.toString(UTF_8);
    }

    @ParameterizedTest
    @MethodSource("places")
    void isFilledByADropIn(String place) throws Exception {
        assertThat(PLACES).as("a new place wants to be filled here, too").containsKey(place);

        Objects.requireNonNull(PLACES.get(place)).check();
    }

    @Test
    void knowsNoPlaceThatIsNotThere() {
        assertThat(PLACES.keySet()).isEqualTo(places());
    }

    private static void assertMarked(String path, String place) {
        assertThat(browser.get(path).document().select(".everywhere").eachText()).contains(place);
    }

    private static void assertSeen(String path, String words) {
        var page = browser.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().body().text()).contains(words);
    }

    private static void assertAsked(String line, Callable<?> cause) throws Exception {
        cause.call();
        await(() -> browser.get("/everywhere/asked").body().lines().anyMatch(each -> each.startsWith(line)));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (var tries = 0; tries < 150 && !condition.call(); tries++) {
            Thread.sleep(100);
        }
        assertThat(condition.call()).isTrue();
    }

    private static Jdbi jdbi() {
        return site.getBean(Jdbi.class);
    }

    private static void read(String path) {
        jdbi().useHandle(handle -> handle.execute(
                "insert into site.reading (read_on, path, times) values (?, ?, 1000)", LocalDate.now(), path));
    }

    private static Void publishAgain() {
        var id = number("select id from content.article where title = 'The pause before the answer'");
        var now = Instant.now();
        var again = new ArticlePublished(new ArticleId(id), new Slug("the-pause-before-the-answer"), "The pause", now,
                Origin.HERE, now);
        new TransactionTemplate(site.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> site.publishEvent(again));
        return null;
    }

    private static String shownComment() {
        return "/desk/comments/" + number("select min(id) from comments.comment where state = 'APPROVED'");
    }

    /// The page of the desk of a comment that comes in just now.
    private static String heldComment() {
        var before = number("select max(id) from comments.comment");
        browser.post(ARTICLE + "/comments", Map.of("text", "Every place is filled, as it seems, number " + before));
        return "/desk/comments/" + number("select max(id) from comments.comment where id > " + before);
    }

    private static long number(String sql) {
        return jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(long.class).one());
    }

    private static String exported() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(browser.download("/desk/export").body()))) {
            var text = new StringBuilder();
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                if (file.getName().endsWith(".xml")) {
                    text.append(new String(zip.readAllBytes(), UTF_8));
                }
            }
            return text.toString();
        }
    }
}
