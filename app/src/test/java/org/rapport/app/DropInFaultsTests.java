package org.rapport.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.app.people.Browser;
import org.rapport.app.people.Browser.Answer;
import org.rapport.testkit.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever a plugin does wrong, the site answers, nothing is lost, and the owner reads what happened.
///
/// It takes its time: what never ends has to run into the deadlines of the house. Each kind of it is tried once all the
/// same when nobody waits for minutes.
class DropInFaultsTests {
    private static final String PASSWORD = "a heron stands in the shallows";
    private static final String ARTICLE = "/articles/the-pause-before-the-answer";
    private static final String HEALTH = "/desk/health";
    /// The button that has the events tried again that it did not hear.
    private static final String UNHEARD = "form:has([value=villain.heard])";
    private static final String LATE = "The plugin villain took longer than";
    private static final int TOO_MANY = 5;
    /// As long as the house waits for a page of a plugin.
    private static final long DEADLINE_NANOS = 3_000_000_000L;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path home;
    @SuppressWarnings("NullAway.Init")
    private static PluginJar villain;
    @SuppressWarnings("NullAway.Init")
    private static StartedSite site;
    @SuppressWarnings("NullAway.Init")
    private static Browser browser;
    @SuppressWarnings("NullAway.Init")
    private static PluginDesk desk;

    private static int said;
    /// Each test has a version of its own: what is left of those before is no part of it.
    private static int versions;

    @BeforeAll
    static void start() throws Exception {
        villain = PluginSource.of("villain").jar();
        site = StartedSite.on(List.of(System.getProperty("java.class.path").split(File.pathSeparator)), home,
                "-Xmx320m", "-XX:ActiveProcessorCount=2", "--demo", "--rapport.owner.name=Elena",
                "--rapport.owner.password=" + PASSWORD);
        browser = new Browser(site.port());
        desk = new PluginDesk(browser, PASSWORD);
        site.await(() -> browser.get(ARTICLE).status() == 200);
        desk.logIn();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        site.close();
    }

    @BeforeEach
    void install() {
        versions++;
        desk.install(villain());
        desk.switchOn("villain");
        assertThat(plugin().at("#state")).startsWith("On since ");
    }

    @AfterEach
    void purge() {
        desk.purge("villain");
    }

    private static Answer plugin() {
        return desk.page("villain");
    }

    private static void plan(String place, String deed) {
        plan("villain", place, deed);
    }

    private static void plan(String id, String place, String deed) {
        assertThat(browser.post("/" + id, Map.of("place", place, "deed", deed)).status()).isEqualTo(303);
    }

    private static void behave(String place) {
        plan(place, "NONE");
    }

    private static String part(Answer article) {
        assertThat(article.status()).isEqualTo(200);
        assertThat(article.at("h1")).isEqualTo("The pause before the answer");
        assertThat(article.document().select("#conversation, .conversation")).isNotEmpty();
        return article.at(".villain");
    }

    /// What the owner reads of each deed: one of these.
    private static String words(String deed) {
        return switch (deed) {
            case "THROW" -> "The villain throws";
            case "CHECK" -> "The villain throws what it must declare";
            case "MISLINK" -> "Doomed";
            case "OVERFLOW" -> "StackOverflowError";
            case "FILL" -> "OutOfMemoryError|" + LATE;
            default -> LATE;
        };
    }

    /// How often the owner reads that of `deed`.
    private static long told(String deed) {
        return plugin().document().select("#lines li").eachText().stream()
                .filter(line -> line.matches(".* WARN .*(" + words(deed) + ").*")).count();
    }

    /// Asks for `path` until the owner has read of `deed` more often than `before`: a plugin is not blamed for being late
    /// where the machine is busy.
    private static void awaitTold(String deed, long before, String path) throws Exception {
        site.await(() -> {
            if (told(deed) > before) {
                return true;
            }
            browser.get(path);
            return false;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = "MISLINK")
    void missesOnAPageAndIsThereAgainOnTheNext(String deed) throws Exception {
        site.await(() -> part(browser.get(ARTICLE)).equals("A villain was here"));
        var before = told(deed);
        plan("part", deed);

        assertThat(part(browser.get(ARTICLE))).isEmpty();
        assertThat(browser.get("/").status()).isEqualTo(200);
        awaitTold(deed, before, ARTICLE);

        behave("part");
        site.await(() -> part(browser.get(ARTICLE)).equals("A villain was here"));
    }

    @Tag("minutes")
    @ParameterizedTest
    @ValueSource(strings = {"THROW", "OVERFLOW", "FILL", "HANG", "DEAF", "SPIN"})
    void missesOnAPageWhateverItDoes(String deed) throws Exception {
        missesOnAPageAndIsThereAgainOnTheNext(deed);
    }

    @ParameterizedTest
    @ValueSource(strings = "FILL")
    void answersAtItsOwnAddressesWithAnErrorAndLeavesTheOthersAlone(String deed) throws Exception {
        var before = told(deed);
        plan("page", deed);

        assertThat(browser.get("/villain").status()).isEqualTo(503);
        assertThat(browser.get("/villain/heard").status()).isEqualTo(200);
        assertThat(browser.get("/").status()).isEqualTo(200);
        assertThat(browser.get(ARTICLE).status()).isEqualTo(200);
        awaitTold(deed, before, "/villain");

        behave("page");
        assertThat(browser.get("/villain").status()).isEqualTo(200);
    }

    @Tag("minutes")
    @ParameterizedTest
    @ValueSource(strings = {"THROW", "MISLINK", "OVERFLOW", "HANG", "DEAF", "SPIN"})
    void answersWithAnErrorWhateverItDoes(String deed) throws Exception {
        answersAtItsOwnAddressesWithAnErrorAndLeavesTheOthersAlone(deed);
    }

    @Tag("minutes")
    @ParameterizedTest
    @ValueSource(strings = {"THROW", "CHECK", "MISLINK", "OVERFLOW", "FILL", "HANG", "DEAF", "SPIN"})
    void hearsOnceItBehavesWhatItDidNotHear(String deed) throws Exception {
        var before = told(deed);
        plan("event", deed);
        assertThat(comment().status()).isEqualTo(303);
        site.await(() -> browser.get(HEALTH).document().select(UNHEARD).size() == 1);
        assertThat(heard()).isEmpty();
        assertThat(told(deed)).isGreaterThan(before);

        behave("event");
        desk.press(HEALTH, UNHEARD);

        site.await(() -> heard().size() == 1);
        assertThat(browser.get(HEALTH).document().select(UNHEARD)).isEmpty();
    }

    private static Answer comment() {
        said++;
        return browser.post(ARTICLE + "/comments", Map.of("text", "Word number " + said + " about the stairs"));
    }

    private static List<String> heard() {
        return browser.get("/villain/heard").body().lines().toList();
    }

    @Tag("minutes")
    @ParameterizedTest
    @ValueSource(strings = {"THROW", "MISLINK", "OVERFLOW", "HANG"})
    void isStoppedForTheFifthFault(String deed) throws Exception {
        plan("part", deed);
        for (var fault = 1; fault <= TOO_MANY; fault++) {
            browser.get(ARTICLE);
        }

        site.await(() -> plugin().at("#state").startsWith("Stopped since "));
        assertThat(plugin().at("#fault")).startsWith("Ten minutes later the site tries it once more by itself.");
        assertThat(browser.get(HEALTH).at("#troubles")).contains("The plugin “Villain” was stopped");
        assertThat(browser.get("/villain").status()).isEqualTo(503);
        assertThat(part(browser.get(ARTICLE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource("part, DEAF")
    void isNamedAsLongAsItDoesNotEnd(String place, String deed) throws Exception {
        plan(place, deed);
        browser.get(place.equals("part") ? ARTICLE : "/villain");

        desk.switchOff("villain");

        assertThat(plugin().at("#state")).startsWith("Off since ");
        assertThat(lingers()).isTrue();
        assertThat(browser.get(HEALTH).at("#troubles")).contains("plugin villain 1");
        site.await(() -> plugin().at(".plugins__lingering").contains(deed.equals("SPIN")
                ? "seconds of a processor"
                : "It keeps no processor busy"));
        assertThat(browser.get("/").status()).isEqualTo(200);
    }

    @Tag("minutes")
    @ParameterizedTest
    @CsvSource({"page, DEAF", "page, SPIN", "end, SPIN"})
    void isNamedWhereverItDoesNotEnd(String place, String deed) throws Exception {
        isNamedAsLongAsItDoesNotEnd(place, deed);
    }

    @Tag("minutes")
    @ParameterizedTest
    @ValueSource(strings = {"THROW", "MISLINK", "OVERFLOW", "HANG"})
    void endsWhateverItDoesThen(String deed) throws Exception {
        plan("end", deed);

        desk.switchOff("villain");

        assertThat(plugin().at("#state")).startsWith("Off since ");
        site.await(() -> !lingers());
    }

    /// Whether the owner reads that something of it goes on.
    private static boolean lingers() {
        return browser.get(HEALTH).at("#troubles").contains("The plugin Villain " + version() + " has ended");
    }

    @Tag("minutes")
    @ParameterizedTest
    @ValueSource(strings = {"THROW", "MISLINK", "OVERFLOW", "FILL", "SPIN"})
    void doesNotStartAndSaysWhy(String deed) {
        purge();
        desk.install(startingWith(deed));

        desk.switchOn("villain");

        assertThat(plugin().at("#state")).startsWith("It is switched on and does not start");
        assertThat(plugin().at("#said p")).hasSizeGreaterThan(20);
        assertThat(browser.get("/villain").status()).isEqualTo(503);
        assertThat(part(browser.get(ARTICLE))).isEmpty();
        if (deed.equals("SPIN")) {
            assertThat(lingers()).isTrue();
        }
    }

    private static String version() {
        return "1.0." + versions;
    }

    private static PluginJar villain() {
        return villain.saying("version=" + version());
    }

    private static PluginJar startingWith(String deed) {
        return villain().with("db/migration/villain/V2__plan.sql",
                "insert into villain.plan (place, deed) values ('start', '" + deed + "');");
    }

    @Tag("minutes")
    @Test
    void staysAsItIsWhenItsNextVersionDoesNotStart() {
        desk.install(startingWith("THROW").saying("version=2.0.0"));

        assertThat(plugin().at("#version")).isEqualTo(version());
        assertThat(plugin().at("#said p")).contains("2.0.0", "The villain throws");
        assertThat(part(browser.get(ARTICLE))).isEqualTo("A villain was here");
    }

    /// On two processors: no virtual thread would ever run again, neither one of a plugin’s nor one of the house’s.
    @Tag("minutes")
    @Test
    void leavesRoomForOthersWhereThreeNeverEnd() throws Exception {
        var ids = List.of("villain", "rascal", "scoundrel");
        for (var id : ids) {
            if (!id.equals("villain")) {
                desk.install(PluginSource.of("villain").renamed(id, home).jar());
                desk.switchOn(id);
            }
            plan(id, "part", "SPIN");
        }
        try {
            assertThat(part(browser.get(ARTICLE))).isEmpty();
            for (var page : List.of("/", "/privacy", "/feed.atom", "/desk", "/desk/plugins")) {
                var begun = System.nanoTime();
                assertThat(browser.get(page + "?fresh").status()).as(page).isEqualTo(200);
                assertThat(System.nanoTime() - begun).as(page).isLessThan(DEADLINE_NANOS);
            }
            assertThat(heard()).isEmpty();
            assertThat(comment().status()).isEqualTo(303);
            site.await(() -> heard().size() == 1);
        } finally {
            ids.forEach(desk::purge);
        }
    }
}
