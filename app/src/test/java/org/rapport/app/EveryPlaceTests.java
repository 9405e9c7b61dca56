package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.ZipInputStream;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.rapport.app.command.CommandLine;
import org.rapport.app.people.Browser;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;
import org.rapport.testkit.PluginJar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/// The example that the pages of `docs/extension-points` show, `plugins/keepsakes`, is dropped into a site and does in each
/// place what its page says.
class EveryPlaceTests {
    private static final String PASSWORD = "a heron stands in the shallows";
    private static final String TITLE = "The pause before the answer";
    private static final String ARTICLE = "/articles/the-pause-before-the-answer";
    private static final String SAID = "I read it aloud to my sister, who said nothing for a while.";
    private static final String IDEA = "Reading aloud, and what it does to a room";
    private static final String ECHO = "It says the same as a comment with a candle.";
    private static final int TRIES = 150;
    private static final int PAUSE_MILLIS = 100;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path home;
    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext site;
    @SuppressWarnings("NullAway.Init")
    private static Browser browser;
    /// A comment that gave an idea.
    private static long giver;

    private interface Seen {
        void check() throws Exception;
    }

    private static final Map<String, Seen> PLACES = Map.ofEntries(
            entry("ArticleFooter", () -> assertThat(seen(ARTICLE, "#thanks").text()).contains("One reader said it.")),
            entry("ArticleHead", () -> assertThat(seen(ARTICLE, "head [href=/keepsakes/feed.atom]")).hasSize(1)),
            entry("BlogFoot", () -> assertThat(seen("/", "#most-thanked").text())
                    .isEqualTo("Thanked for most " + TITLE)),
            entry("CommentBadge", () -> {
                assertThat(seen(ARTICLE, ".candle")).hasSize(1);
                assertThat(seen(ARTICLE, "#comment-" + giver + " .candle")).hasSize(1);
            }),
            entry("CommentCheck", () -> assertThat(found("*" + SAID.toUpperCase() + "*")).contains(ECHO)),
            entry("CommentChoice", EveryPlaceTests::notesAnIdea),
            entry("Discretion", EveryPlaceTests::tellsInPerson),
            entry("EarnestWords", () -> assertThat(
                    found("Visit this post online: free shipping, bitcoin, price, website, replica, ranking, quality."))
                    .contains("It reads like spam", "most of all: free, online, bitcoin, price, shipping.")),
            entry("NavigationItem", () -> assertThat(seen("/", "footer a[href=/keepsakes]").text())
                    .isEqualTo("Keepsakes")),
            entry("DeskItem", () -> assertThat(seen("/desk", "article:has([href=/desk/comments/" + giver + "])").text())
                    .contains(IDEA)),
            entry("HealthCheck", () -> {
                rememberForTooLong();
                send("/desk/health", "form:has([value=networks])", Map.of());
                await(() -> remembered() == 0);
            }),
            entry("FirstStep", () -> assertThat(seen("/desk", ".beginning li:has([href=/desk/keepsakes])").text())
                    .isEqualTo("Note an idea done")),
            entry("DeskSection", () -> assertThat(seen("/desk/articles", "nav a[href=/desk/keepsakes]").text())
                    .matches("Keepsakes \\(\\d\\)")),
            entry("DeskSetting", EveryPlaceTests::putsTheCandlesOut),
            entry("PageName", () -> {
                jdbi().useHandle(handle -> handle.execute("insert into site.reading (read_on, path, times) "
                        + "values (?, '/keepsakes', 1000)", LocalDate.now()));
                assertThat(seen("/desk", ".readings a[href=/keepsakes]:containsOwn(Keepsakes)")).hasSize(1);
            }),
            entry("FeedSource", () -> await(() -> browser.get("/keepsakes/feed.atom").body().contains(SAID))),
            entry("SitemapSource", () -> await(() -> browser.get("/sitemap.xml").body().contains("/keepsakes</loc>"))),
            entry("SearchSource", () -> assertThat(seen("/search?q=keepsakes", "main a[href=/keepsakes]")).hasSize(1)),
            entry("Signpost", () -> {
                assertThat(browser.get("/nowhere-at-all").status()).isEqualTo(404);
                assertThat(seen("/nowhere-at-all", "#most-thanked a").text()).isEqualTo(TITLE);
            }),
            entry("Disclosure", () -> assertThat(seen("/privacy", "main:contains(said thank you)").text())
                    .contains("From which network somebody said thank you", "noted about a comment")),
            entry("CacheTagListener", EveryPlaceTests::hearsOfANewCandle),
            entry("UploadAddress", EveryPlaceTests::takesALargeFile),
            entry("Command", () -> assertThat(run(moved(), "count-keepsakes")).contains("Thanks: 0. Ideas: ")),
            entry("ScheduledJob", () -> {
                rememberForTooLong();
                var desk = new PluginDesk(browser, PASSWORD);
                desk.switchOff("keepsakes");
                desk.switchOn("keepsakes");
                await(() -> remembered() == 0);
            }),
            entry("ImportPart", () -> assertThat(Files.readString(moved().resolve("report.txt"))).contains("ideas")),
            entry("ExportPart", () -> assertThat(exported()).contains("_rapport_keepsakes_ideas", IDEA)));

    static Set<String> places() {
        return ExtensionPoints.linked().keySet();
    }

    /// A reader thanks, Nora says something, and what she says gives the owner an idea.
    @BeforeAll
    static void start() throws Exception {
        var sample = EveryPlaceTests.class.getResource("/demo/en.wxr").getPath();
        assertThat(run(home, "import-wordpress", sample)).doesNotContain("failed");
        site = new SpringApplication(Rapport.class).run(options(home, "--server.port=0", "--rapport.owner.name=Elena",
                "--rapport.owner.password=" + PASSWORD));
        browser = new Browser(site.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        new PluginDesk(browser, PASSWORD).logIn();
        send(ARTICLE, "form#thank", Map.of());
        giver = appearing(SAID);
        note(giver, IDEA);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String[] options(Path data, String... more) throws IOException {
        var jar = Files.createDirectories(data.resolve("data/plugins")).resolve("keepsakes.jar");
        Files.write(jar, PluginJar.ofClasses(House.ROOT.resolve("plugins/keepsakes/target/classes")).bytes());
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
    void doesWhatItsPageSays(String place) throws Exception {
        assertThat(PLACES).as("a new place wants to be filled here, too").containsKey(place);

        Objects.requireNonNull(PLACES.get(place)).check();
    }

    @Test
    void knowsNoPlaceThatIsNotThere() {
        assertThat(PLACES.keySet()).isEqualTo(places());
    }

    private static void notesAnIdea() throws Exception {
        var comment = appearing("My grandmother closed the door before she sat down.");
        send("/desk/comments/" + comment, "form#idea", Map.of("words", "Doors"));
        assertThat(seen("/desk/comments/" + comment, "form#idea [name=words]").val()).isEqualTo("Doors");

        send("/desk/comments/" + comment, "form#idea", Map.of("words", "Doors that somebody closes"));
        assertThat(browser.get("/desk/keepsakes").at("main")).contains("Doors that somebody closes");
        setAside(comment);
    }

    private static void tellsInPerson() throws Exception {
        send("/desk/articles/new", "form:has([name=title])", "/desk/articles/publication", Map.of("title",
                "Two of whom I learned", "body",
                "[Nora](https://nora.example/garden) and [Paul](https://paul.example/kitchen)."));

        await(() -> number("select count(*) from comments.announcement where target like '%paul.example%'") == 1);
        assertThat(number("select count(*) from comments.announcement where target like '%nora.example%'")).isZero();
    }

    private static void putsTheCandlesOut() throws Exception {
        var setting = seen("/desk/settings", "a:containsOwn(Candles)").attr("href");
        send(setting, "form#darkness", Map.of());
        assertThat(browser.get(ARTICLE).document().select(".candle")).isEmpty();

        send(setting, "form#darkness", Map.of());
        assertThat(seen(ARTICLE, ".candle")).isNotEmpty();
    }

    private static void hearsOfANewCandle() {
        var words = "We kept the radio on in the kitchen, so that nobody had to begin.";
        var comment = appearing(words);
        assertThat(found(words.toUpperCase())).doesNotContain(ECHO);

        note(comment, "Radios");
        assertThat(found("*" + words + "*")).contains(ECHO);
        setAside(comment);
    }

    private static void takesALargeFile() {
        var file = ("Letters that were never sent\n" + "\n".repeat(3_000_000)).getBytes(UTF_8);
        var sent = browser.postFile("/desk/keepsakes/file", Map.of("_csrf", token()), "file", "ideas.txt", file);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(browser.get("/desk/keepsakes").at("main")).contains("Letters that were never sent");
    }

    /// Another site, into which the export of this one was brought, and its report.
    private static Path moved() throws IOException {
        var other = home.resolve("other");
        if (!Files.exists(other)) {
            var export = Files.writeString(home.resolve("export.xml"), exported());
            var report = run(Files.createDirectory(other), "import-wordpress", export.toString());
            Files.writeString(other.resolve("report.txt"), report);
        }
        return other;
    }

    private static Jdbi jdbi() {
        return site.getBean(Jdbi.class);
    }

    private static long number(String sql) {
        return jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(long.class).one());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (var tries = 0; tries < TRIES && !condition.call(); tries++) {
            Thread.sleep(PAUSE_MILLIS);
        }
        assertThat(condition.call()).isTrue();
    }

    /// The page of the desk of a comment of Nora’s that comes in just now.
    private static String said(String text) {
        var before = number("select max(id) from comments.comment");
        browser.post(ARTICLE + "/comments", Map.of("author", "Nora", "site", "https://nora.example", "text", text));
        return "/desk/comments/" + number("select max(id) from comments.comment where id > " + before);
    }

    /// What the checks found in it, on that page.
    private static String found(String text) {
        return browser.get(said(text)).at("main");
    }

    /// A comment that comes in, and that readers see.
    private static long appearing(String text) {
        var id = Long.parseLong(said(text).replace("/desk/comments/", ""));
        site.getBean(Comments.class).approve(new CommentId(id), 0, "Elena");
        return id;
    }

    private static void note(long comment, String idea) {
        var sent = browser.post("/desk/keepsakes/comments/" + comment, Map.of("_csrf", token(), "words", idea));
        assertThat(sent.status()).isEqualTo(303);
    }

    /// So that one comment alone has a candle.
    private static void setAside(long comment) {
        site.getBean(Comments.class).reject(new CommentId(comment), "Elena");
    }

    private static String token() {
        return browser.get("/desk/password").document().select("[name=_csrf]").eachAttr("value").getFirst();
    }

    /// What is on the page at `path`, once it is there: while the machine is busy, a part may be late and is left out.
    private static Elements seen(String path, String selector) throws InterruptedException {
        for (var tries = 0; tries < TRIES; tries++) {
            var found = browser.get(path).document().select(selector);
            if (!found.isEmpty()) {
                return found;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return new Elements();
    }

    /// Fills the form on the page at `path` and sends it.
    private static void send(String path, String form, Map<String, String> typed) throws InterruptedException {
        send(path, form, seen(path, form).attr("action"), typed);
    }

    private static void send(String path, String form, String action, Map<String, String> typed)
            throws InterruptedException {
        var fields = new HashMap<String, String>();
        seen(path, form).select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.putAll(typed);
        var sent = browser.post(action, fields);
        assertThat(sent.status()).as(sent.at("main")).isEqualTo(303);
    }

    private static void rememberForTooLong() {
        jdbi().useHandle(handle -> handle.execute(
                "insert into keepsakes.thanker (article_id, network, thanked_at) values (1, 'somebody’s', ?)",
                Instant.now().minus(2, ChronoUnit.DAYS)));
    }

    private static long remembered() {
        return number("select count(*) from keepsakes.thanker where network = 'somebody’s'");
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
