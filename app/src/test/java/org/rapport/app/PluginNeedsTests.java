package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;
import org.rapport.testkit.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A plugin that builds on another: it names its types, has its beans, and fills its places.
class PluginNeedsTests {
    private static final String COUNT = "org/example/visitors/guestbook/VisitorCount.class";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    private static PluginJar guestbook;

    @SuppressWarnings("NullAway.Init")
    private static PluginJar visitors;

    /// The same, which can do without the other.
    @SuppressWarnings("NullAway.Init")
    private static PluginJar easy;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext site;

    @SuppressWarnings("NullAway.Init")
    private static Plugins plugins;

    /// What stood where when the site found both in its folder, and when it came again.
    private static final List<String> found = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        guestbook = PluginSource.of("guestbook").jar();
        visitors = PluginSource.of("visitors").jar(Files.write(home.resolve("guestbook.jar"), guestbook.bytes()));
        easy = visitors.saying("needs=guestbook? ^1.0");
        findBoth();
        found.add(standing("visitors") + shown());
        site.close();
        open();
        found.add(standing("visitors") + shown());
        leave();
    }

    /// The file of the one that builds on the other is opened before that.
    private static void findBoth() throws IOException {
        var folder = Files.createDirectories(home.resolve("data/plugins"));
        Files.write(folder.resolve("a-first.jar"), visitors.bytes());
        Files.write(folder.resolve("b-second.jar"), guestbook.bytes());
        open();
    }

    private static void open() {
        site = SpringApplication.run(Rapport.class,
                Stream.concat(Stream.of("--server.port=0"), SiteDatabase.H2.options(home).stream())
                        .toArray(String[]::new));
        plugins = site.getBean(Plugins.class);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @AfterEach
    void takeOut() {
        leave();
    }

    private static void leave() {
        plugins.purge("visitors");
        plugins.purge("guestbook");
        plugins.purge("bystander");
    }

    private static void take(PluginJar jar, String id) throws IOException, Refused {
        plugins.install(new ByteArrayInputStream(jar.bytes()));
        plugins.switchOn(id);
    }

    private static void takeBoth() throws IOException, Refused {
        take(guestbook, "guestbook");
        take(visitors, "visitors");
        assertThat(standing("visitors")).isEqualTo("1.0.0 ON ");
    }

    private static String standing(String id) {
        return plugins.find(id).map(PluginNeedsTests::standing).orElse("absent");
    }

    private static String standing(Plugin plugin) {
        return plugin.manifest().version() + " " + plugin.state() + " " + plugin.fault().words();
    }

    private static String shown() throws IOException, InterruptedException {
        var port = site.getEnvironment().getRequiredProperty("local.server.port");
        try (var http = HttpClient.newHttpClient()) {
            var page = http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/guestbook")).build(),
                    BodyHandlers.ofString());
            return Jsoup.parse(page.body()).select("#visitors").text();
        }
    }

    @Test
    void findsTheOtherInTheFolderWhicheverIsReadFirstAndAgainWhenTheSiteComesBack() {
        assertThat(found).containsExactly("1.0.0 ON 0 visitors", "1.0.0 ON 0 visitors");
    }

    @Test
    void usesWhatTheOtherPublishesAndShowsItThere() throws Exception {
        takeBoth();

        assertThat(shown()).isEqualTo("0 visitors");
    }

    @Test
    void isRefusedWhereTheOtherIsNotOrIsAnother() throws Exception {
        assertThatThrownBy(() -> take(visitors, "visitors")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.findings()).extracting(Finding::rule).contains(Rule.NEED_ABSENT));

        take(guestbook.saying("version=2.0.0"), "guestbook");
        assertThatThrownBy(() -> take(visitors, "visitors")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.findings()).extracting(Finding::rule).contains(Rule.NEED_VERSION));
    }

    @Test
    void namesNothingThatTheOtherKeepsToItself() throws Exception {
        take(guestbook.without("org/example/guestbook/package-info.class"), "guestbook");

        assertThatThrownBy(() -> take(visitors, "visitors")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.findings()).extracting(Finding::rule).contains(Rule.UNPUBLISHED));
    }

    @Test
    void saysThatItNeedsTheOther() throws Exception {
        take(guestbook, "guestbook");
        var curious = visitors.saying("needs=content");

        assertThatThrownBy(() -> take(curious, "visitors")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.findings()).extracting(Finding::rule)
                        .containsExactly(Rule.NEED_UNSAID));
    }

    @Test
    void restsWhileTheOtherDoesAndComesBackWithIt() throws Exception {
        takeBoth();

        plugins.switchOff("guestbook");
        assertThat(standing("visitors")).isEqualTo(
                "1.0.0 FAILED It builds on guestbook, which does not run. It starts by itself when that does.");
        plugins.switchOn("visitors");
        assertThat(standing("visitors")).startsWith("1.0.0 FAILED It builds on guestbook");

        plugins.switchOn("guestbook");
        assertThat(standing("visitors")).isEqualTo("1.0.0 ON ");
        assertThat(shown()).isEqualTo("0 visitors");
    }

    @Test
    void runsOnWithoutWhatItOnlyLikes() throws Exception {
        take(guestbook, "guestbook");
        take(easy, "visitors");
        assertThat(shown()).isEqualTo("0 visitors");

        plugins.switchOff("guestbook");

        assertThat(standing("visitors")).isEqualTo("1.0.0 ON ");
    }

    @Test
    void usesWhatItOnlyLikesAsSoonAsThatIsThere() throws Exception {
        take(easy, "visitors");
        assertThat(standing("visitors")).isEqualTo("1.0.0 ON ");

        take(guestbook, "guestbook");
        assertThat(shown()).isEqualTo("0 visitors");

        plugins.switchOff("guestbook");
        plugins.switchOn("guestbook");
        assertThat(shown()).isEqualTo("0 visitors");

        plugins.install(new ByteArrayInputStream(guestbook.saying("version=1.1.0").bytes()));
        assertThat(shown()).isEqualTo("0 visitors");
        assertThat(standing("visitors")).isEqualTo("1.0.0 ON ");
    }

    @Test
    void keepsOutAVersionOfWhatItOnlyLikesThatItCouldNotUse() throws Exception {
        take(easy, "visitors");

        assertThatThrownBy(() -> take(guestbook.saying("version=2.0.0"), "guestbook")).isInstanceOfSatisfying(
                Refused.class,
                refused -> assertThat(refused.findings()).extracting(Finding::rule).containsExactly(Rule.NEEDED));
        assertThat(standing("guestbook")).isEqualTo("absent");
    }

    @Test
    void doesNotNameElsewhereWhatItOnlyLikes() {
        var careless = visitors.saying("needs=guest-poems? ^1.0");

        assertThatThrownBy(() -> take(careless, "visitors")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.findings()).extracting(Finding::rule).contains(Rule.UNPUBLISHED));
    }

    @Test
    void followsTheOtherToItsNextVersion() throws Exception {
        takeBoth();

        plugins.install(new ByteArrayInputStream(guestbook.saying("version=1.1.0").bytes()));

        assertThat(standing("guestbook")).isEqualTo("1.1.0 ON ");
        assertThat(standing("visitors")).isEqualTo("1.0.0 ON ");
        assertThat(shown()).isEqualTo("0 visitors");
    }

    @Test
    void keepsTheOtherFromAVersionThatItCannotBuildOn() throws Exception {
        takeBoth();
        var without = guestbook.saying("version=1.1.0").without("org/example/guestbook/package-info.class");

        for (var next : new PluginJar[]{without, guestbook.saying("version=2.0.0")}) {
            assertThatThrownBy(() -> plugins.install(new ByteArrayInputStream(next.bytes())))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings()).singleElement()
                            .isEqualTo(new Finding(Rule.NEEDED, "META-INF/rapport-plugin.properties",
                                    List.of("visitors"))));
        }

        assertThat(standing("guestbook")).isEqualTo("1.0.0 ON ");
        assertThat(standing("visitors")).isEqualTo("1.0.0 ON ");
    }

    @Test
    void isNotHeldByTheOtherNorBothByAStranger() throws Exception {
        take(visitors.without(COUNT).saying("id=bystander").saying("package=org.example.bystander").saying("needs="),
                "bystander");
        takeBoth();
        shown();
        plugins.purge("guestbook");
        assertThat(standing("visitors")).startsWith("1.0.0 FAILED");
        plugins.purge("visitors");

        for (var tries = 0; !plugins.remains().isEmpty() && tries < 20; tries++) {
            System.gc();
            Thread.sleep(100);
        }

        assertThat(plugins.remains()).isEmpty();
    }
}
