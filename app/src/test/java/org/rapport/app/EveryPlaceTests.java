package org.rapport.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/// The example that the pages of `docs/extension-points` show, `plugins/keepsakes`, is dropped into a site and does in each
/// place what its page says.
class EveryPlaceTests {
    private static final String TITLE = "The pause before the answer";
    private static final String ARTICLE = "/articles/the-pause-before-the-answer";
    private static final String SAID = "I read it aloud to my sister, who said nothing for a while.";
    private static final String IDEA = "Reading aloud, and what it does to a room";
    private static final String ECHO = "It says the same as a comment with a candle.";

    @SuppressWarnings("NullAway.Init")
    private static KeepsakesSite site;
    /// A comment that gave an idea.
    private static long giver;

    private interface Seen {
        void check() throws Exception;
    }

    private static final Map<String, Seen> PLACES = Map.ofEntries(
            entry("ArticleFooter",
                    () -> assertThat(site.seen(ARTICLE, "#thanks").text()).contains("One reader said it.")),
            entry("ArticleHead", () -> assertThat(site.seen(ARTICLE, "head [href=/keepsakes/feed.atom]")).hasSize(1)),
            entry("BlogFoot", () -> assertThat(site.seen("/", "#most-thanked").text())
                    .isEqualTo("Thanked for most " + TITLE)),
            entry("CommentBadge", () -> {
                assertThat(site.seen(ARTICLE, ".candle")).hasSize(1);
                assertThat(site.seen(ARTICLE, "#comment-" + giver + " .candle")).hasSize(1);
            }),
            entry("CommentCheck", () -> assertThat(found("*" + SAID.toUpperCase() + "*")).contains(ECHO)),
            entry("CommentChoice", EveryPlaceTests::notesAnIdea),
            entry("Discretion", EveryPlaceTests::tellsInPerson),
            entry("EarnestWords", () -> assertThat(
                    found("Un artículo gratis: online shipping, visit website, replica, forex, gummies, crypto."))
                    .contains("It reads like spam", "most of all: online, gratis, shipping, visit, website.")),
            entry("NavigationItem", () -> assertThat(site.seen("/", "footer a[href=/keepsakes]").text())
                    .isEqualTo("Keepsakes")),
            entry("DeskItem",
                    () -> assertThat(site.seen("/desk", "article:has([href=/desk/comments/" + giver + "])").text())
                            .contains(IDEA)),
            entry("HealthCheck", () -> {
                rememberForTooLong();
                site.send("/desk/health", "form:has([value=networks])", Map.of());
                site.await(() -> remembered() == 0);
            }),
            entry("FirstStep", () -> assertThat(site.seen("/desk", ".beginning li:has([href=/desk/keepsakes])").text())
                    .isEqualTo("Note an idea done")),
            entry("DeskSection", () -> assertThat(site.seen("/desk/articles", "nav a[href=/desk/keepsakes]").text())
                    .matches("Keepsakes \\(\\d\\)")),
            entry("DeskSetting", EveryPlaceTests::putsTheCandlesOut),
            entry("PageName", () -> {
                site.change("insert into site.reading (read_on, path, times) values (?, '/keepsakes', 1000)",
                        LocalDate.now());
                assertThat(site.seen("/desk", ".readings a[href=/keepsakes]:matchesOwn(^Keepsakes$)")).hasSize(1);
            }),
            entry("FeedSource",
                    () -> site.await(() -> site.browser().get("/keepsakes/feed.atom").body().contains(SAID))),
            entry("SitemapSource",
                    () -> site.await(() -> site.browser().get("/sitemap.xml").body().contains("/keepsakes</loc>"))),
            entry("SearchSource",
                    () -> assertThat(site.seen("/search?q=keepsakes", "main a[href=/keepsakes]")).hasSize(1)),
            entry("Signpost", () -> {
                assertThat(site.browser().get("/nowhere-at-all").status()).isEqualTo(404);
                assertThat(site.seen("/nowhere-at-all", "#most-thanked a").text()).isEqualTo(TITLE);
            }),
            entry("Disclosure", () -> assertThat(site.seen("/privacy", "main:contains(said thank you)").text())
                    .contains("From which network somebody said thank you", "noted about a comment")),
            entry("CacheTagListener", EveryPlaceTests::hearsOfANewCandle),
            entry("UploadAddress", EveryPlaceTests::takesALargeFile),
            entry("Command",
                    () -> assertThat(KeepsakesSite.run(site.moved(), "count-keepsakes"))
                            .contains("Thanks: 0. Ideas: ")),
            entry("ScheduledJob", () -> {
                rememberForTooLong();
                site.desk().switchOff("keepsakes");
                site.desk().switchOn("keepsakes");
                site.await(() -> remembered() == 0);
            }),
            entry("ImportPart",
                    () -> assertThat(Files.readString(site.moved().resolve("report.txt"))).contains("ideas")),
            entry("ExportPart", () -> assertThat(site.exported()).contains("_rapport_keepsakes_ideas", IDEA)));

    static Set<String> places() {
        return ExtensionPoints.linked().keySet();
    }

    /// A reader thanks, Nora says something, and what she says gives the owner an idea.
    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        site = KeepsakesSite.in(home);
        site.send(ARTICLE, "form#thank", Map.of());
        giver = appearing(SAID);
        note(giver, IDEA);
    }

    @AfterAll
    static void stop() {
        site.close();
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
        site.send("/desk/comments/" + comment, "form#idea", Map.of("words", "Doors"));
        assertThat(site.seen("/desk/comments/" + comment, "form#idea [name=words]").val()).isEqualTo("Doors");

        site.send("/desk/comments/" + comment, "form#idea", Map.of("words", "Doors that somebody closes"));
        assertThat(site.browser().get("/desk/keepsakes").at("main")).contains("Doors that somebody closes");
        setAside(comment);
    }

    private static void tellsInPerson() throws Exception {
        site.send("/desk/articles/new", "form:has([name=title])", "/desk/articles/publication", Map.of("title",
                "Two of whom I learned", "body",
                "[Nora](https://nora.example/garden) and [Paul](https://paul.example/kitchen)."));

        site.await(() -> site
                .number("select count(*) from comments.announcement where target like '%paul.example%'") == 1);
        assertThat(site.number("select count(*) from comments.announcement where target like '%nora.example%'"))
                .isZero();
    }

    private static void putsTheCandlesOut() throws Exception {
        var setting = site.seen("/desk/settings", "a:containsOwn(Candles)").attr("href");
        site.send(setting, "form#darkness", Map.of());
        assertThat(site.browser().get(ARTICLE).document().select(".candle")).isEmpty();

        site.send(setting, "form#darkness", Map.of());
        assertThat(site.seen(ARTICLE, ".candle")).isNotEmpty();
    }

    private static void hearsOfANewCandle() throws Exception {
        var words = "We kept the radio on in the kitchen, so that nobody had to begin.";
        var comment = appearing(words);
        assertThat(found(words.toUpperCase())).doesNotContain(ECHO);

        note(comment, "Radios");
        assertThat(found("*" + words + "*")).contains(ECHO);
        setAside(comment);
    }

    private static void takesALargeFile() throws Exception {
        var file = ("Letters that were never sent\n" + " ".repeat(3_000_000)).getBytes(UTF_8);
        var sent = site.browser().postFile("/desk/keepsakes/file", Map.of("_csrf", site.token()), "file", "ideas.txt",
                file);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(site.browser().get("/desk/keepsakes").at("main")).contains("Letters that were never sent");
    }

    /// The page of the desk of a comment of Nora’s that comes in just now.
    private static String said(String text) {
        var before = site.number("select max(id) from comments.comment");
        site.browser().post(ARTICLE + "/comments",
                Map.of("author", "Nora", "site", "https://nora.example", "text", text));
        return "/desk/comments/" + site.number("select max(id) from comments.comment where id > " + before);
    }

    /// What the checks found in it, on that page.
    private static String found(String text) {
        return site.browser().get(said(text)).at("main");
    }

    /// A comment that comes in, and that readers see.
    private static long appearing(String text) {
        var id = Long.parseLong(said(text).replace("/desk/comments/", ""));
        site.bean(Comments.class).approve(new CommentId(id), 0, "Elena");
        return id;
    }

    private static void note(long comment, String idea) throws Exception {
        var sent = site.browser().post("/desk/keepsakes/comments/" + comment,
                Map.of("_csrf", site.token(), "words", idea));
        assertThat(sent.status()).isEqualTo(303);
    }

    /// So that one comment alone has a candle.
    private static void setAside(long comment) {
        site.bean(Comments.class).reject(new CommentId(comment), "Elena");
    }

    private static void rememberForTooLong() {
        site.change("insert into keepsakes.thanker (article_id, network, thanked_at) values (1, 'somebody’s', ?)",
                Instant.now().minus(2, ChronoUnit.DAYS));
    }

    private static long remembered() {
        return site.number("select count(*) from keepsakes.thanker where network = 'somebody’s'");
    }
}
