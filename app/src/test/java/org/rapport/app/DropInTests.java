package org.rapport.app;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.rapport.app.people.Browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// A JAR in the directory `plugins` of the data is part of the site that starts on it.
@ParameterizedClass
@EnumSource(SiteDatabase.class)
class DropInTests {
    private static final String PASSWORD = "a heron stands in the shallows";
    private static final String ARTICLE = "/articles/the-pause-before-the-answer";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    static StartedSite site;

    @SuppressWarnings("NullAway.Init")
    static Browser browser;

    /// What the guestbook said as soon as the site answered.
    static int first;

    @Parameter
    @SuppressWarnings("NullAway.Init")
    SiteDatabase database;

    @BeforeParameterizedClassInvocation
    static void start(SiteDatabase database) throws Exception {
        var home = home(database);
        var plugins = Files.createDirectories(home.resolve("data/plugins"));
        var guestbook = PluginSource.of("guestbook").jar();
        Files.write(plugins.resolve("guestbook-1.10.0.jar"), guestbook.saying("version=1.10.0").bytes());
        Files.write(plugins.resolve("guestbook-1.9.0.jar"), guestbook.saying("version=1.9.0").bytes());
        Files.writeString(plugins.resolve("nonsense.jar"), "This is no JAR.");
        site = StartedSite.on(List.of(System.getProperty("java.class.path").split(File.pathSeparator)), home,
                Stream.concat(Stream.of("--demo", "--rapport.owner.name=Elena", "--rapport.owner.password=" + PASSWORD),
                        database.options(home).stream()).toArray(String[]::new));
        first = site.status("/guestbook");
        browser = new Browser(site.port());
        new PluginDesk(browser, PASSWORD).logIn();
    }

    private static Path home(SiteDatabase database) {
        return DropInTests.home.resolve(database.name());
    }

    @AfterParameterizedClassInvocation
    static void stop() throws InterruptedException {
        site.close();
    }

    private static List<String> entries() throws IOException, InterruptedException {
        var page = Jsoup.parse(site.get("/guestbook").body());
        return Arrays.asList(page.select("#all").text().split(", "));
    }

    @Test
    void isThereBeforeTheSiteAnswersAnybody() {
        assertThat(first).isEqualTo(200);
    }

    @Test
    void answersInTheHousesLayoutAndKeepsWhatItIsTold() throws Exception {
        assertThat(site.post("/guestbook", "words", "Lovely lamps").statusCode()).isEqualTo(303);

        var page = Jsoup.parse(site.get("/guestbook").body());
        assertThat(page.title()).startsWith("Guestbook · ");
        assertThat(page.select("#all").text()).contains("Lovely lamps");
    }

    @Test
    void showsItsPartOnAPageThatIsKeptAndMadeAnew() throws Exception {
        var before = Jsoup.parse(site.get(ARTICLE).body()).select(".guestbook").text();
        site.post("/guestbook", "words", "One more");

        assertThat(before).startsWith("So far: ");
        assertThat(Jsoup.parse(site.get(ARTICLE).body()).select(".guestbook").text()).startsWith("So far: ")
                .isNotEqualTo(before);
    }

    @Test
    void addsItsStylesToTheHouses() throws Exception {
        var style = Jsoup.parse(site.get("/").body()).select("link[rel=stylesheet]").attr("href");

        assertThat(site.get(style).body()).contains(".guestbook{outline:1px solid}");
    }

    @Test
    void bringsFilesThatBrowsersKeepForEver() throws Exception {
        var page = Jsoup.parse(site.get("/guestbook").body());
        var stamp = stamp();
        var style = page.select("link[media=print]").attr("href");

        var image = site.get(stamp);
        assertThat(stamp).matches("/assets/guestbook/[0-9a-f]{12}/stamp\\.svg");
        assertThat(image.body()).startsWith("<svg");
        assertThat(image.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(image.headers().firstValue("Cache-Control")).hasValueSatisfying(
                said -> assertThat(said).contains("immutable"));
        assertThat(image.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                said -> assertThat(said).contains("default-src 'none'"));
        assertThat(URI.create(style).resolve("../stamp.svg")).hasToString(stamp);
        assertThat(site.get(style).body()).contains("../stamp.svg");
    }

    @Test
    void sendsOnWhoComesWithTheAddressOfAnEarlierVersion() throws Exception {
        var former = site.get("/assets/guestbook/0123456789ab/stamp.svg");
        var stamp = stamp();

        assertThat(former.statusCode()).isEqualTo(302);
        assertThat(former.headers().firstValue("Location")).hasValueSatisfying(
                there -> assertThat(there).endsWith(stamp));
        assertThat(former.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(site.status("/assets/guestbook/now/stamp.svg")).isEqualTo(302);
        assertThat(site.status("/assets/guestbook/0123456789ab/stamp.png")).isEqualTo(404);
        assertThat(site.status("/assets/guestbook/0123456789ab/../../messages/guestbook.properties")).isNotEqualTo(200);
        assertThat(site.status("/assets/poems/0123456789ab/stamp.svg")).isEqualTo(404);
    }

    private static String stamp() throws IOException, InterruptedException {
        return Jsoup.parse(site.get("/guestbook").body()).select("#stamp").attr("src");
    }

    @Test
    void hearsWhatHappensAndSaysWhatItWants() throws Exception {
        site.post(ARTICLE + "/comments", "text", "A word about the lamps on the stairs");
        site.await(() -> entries().contains("a comment"));

        assertThat(site.post("/guestbook", "words", "A title for a draft").statusCode()).isEqualTo(303);
        site.await(() -> drafts().contains("A title for a draft"));
    }

    /// As Elena sees them, whose site it is.
    private static List<String> drafts() {
        return browser.get("/desk/articles").document().select("main a").eachText();
    }

    @Test
    void losesNothingAndAddsNothingWhenATransactionFails() throws Exception {
        assertThat(site.post("/guestbook", "words", "never mind").statusCode()).isEqualTo(503);

        site.post("/guestbook", "words", "A title for later");
        site.await(() -> drafts().contains("A title for later"));
        assertThat(drafts()).doesNotContain("never mind");
        assertThat(entries()).doesNotContain("never mind");
    }

    @Test
    void locksAwayWhatNobodyIsToReadInTheDatabase() throws Exception {
        site.post("/guestbook", "words", "Loud as brass");
        site.post("/guestbook/whispers", "words", "Soft as moss");

        assertThat(site.get("/guestbook/whispers").body()).isEqualTo("Soft as moss");
        assertThat(entries()).contains("Loud as brass").noneMatch(
                entry -> entry.contains(HexFormat.of().formatHex("Soft as moss".getBytes(UTF_8))));
        assertThat(home(database).resolve("data/keys")).isNotEmptyDirectory();
        if (database == SiteDatabase.H2) {
            assertThat(Files.readString(home(database).resolve("data/rapport.mv.db"), ISO_8859_1))
                    .contains("Loud as brass").doesNotContain("Soft as moss");
        }
    }

    @Test
    void sendsPlainBytesToo() throws Exception {
        var plain = site.get("/guestbook/plain");

        assertThat(plain.body()).isEqualTo("plain");
        assertThat(plain.headers().firstValue("X-Entries")).contains("yes");
    }

    @Test
    void understandsAndSaysJson() throws Exception {
        var said = site.send("/guestbook/entries", "application/json", "{\"words\": \"As data\"}");

        assertThat(said.statusCode()).isEqualTo(201);
        assertThat(said.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(said.body()).matches("\\{\"entries\":\\d+}");
        assertThat(entries()).contains("As data");
        assertThat(site.send("/guestbook/entries", "application/json", "{no json").statusCode()).isEqualTo(400);
    }

    /// The guestbook names this address, and has no handler for it; the house knows where the page stands now.
    @Test
    void hidesNoAddressThatItDoesNotAnswerItself() throws Exception {
        assertThat(site.status("/about")).isEqualTo(301);
    }

    @Test
    void keepsItsFaultsToItself() throws Exception {
        assertThat(site.status("/guestbook/broken")).isEqualTo(503);
        assertThat(site.status("/guestbook/endless")).isEqualTo(503);
        assertThat(site.status("/guestbook/nothing")).isEqualTo(404);

        assertThat(site.status("/guestbook")).isEqualTo(200);
        assertThat(site.status("/")).isEqualTo(200);
    }

    @Test
    void seesNoTablesButItsOwn() throws Exception {
        assertThat(site.status("/guestbook/curious")).isEqualTo(503);

        assertThat(Files.readString(home(database).resolve("console.txt")))
                .containsAnyOf("Not enough rights", "permission denied");
    }

    @Test
    void isTheNewestOfSeveralFiles() throws Exception {
        assertThat(Files.readString(home(database).resolve("console.txt")))
                .contains("guestbook-1.9.0.jar is refused:\nA newer version of it lies beside it, 1.10.0")
                .doesNotContain("guestbook-1.10.0.jar is");
    }

    @Test
    void saysWhyAnotherFileIsNoPlugin() throws Exception {
        assertThat(Files.readString(home(database).resolve("console.txt"))).contains("nonsense.jar is refused")
                .contains("This is not a JAR");
    }
}
