package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.Origin;
import org.rapport.app.people.Browser;
import org.rapport.comments.CommentId;
import org.rapport.comments.CommentReceived;
import org.rapport.content.ArticleId;
import org.rapport.content.DraftProposed;
import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;
import org.rapport.host.running.Plugins;
import org.rapport.host.running.State;
import org.rapport.testkit.Leftovers;
import org.rapport.testkit.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What becomes of a plugin from the day it comes to the day it goes.
class PluginLifeTests {
    private static final int CYCLES = 50;
    private static final String PASSWORD = "a heron stands in the shallows";
    private static final String NONSENSE = "db/migration/guestbook/V2__nonsense.sql";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    private static PluginJar guestbook;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext site;

    @SuppressWarnings("NullAway.Init")
    private static Browser elena;

    /// Whether the site refuses the next thing that is said to it.
    private static final AtomicBoolean takesNothing = new AtomicBoolean();

    @BeforeAll
    static void start() throws IOException {
        guestbook = PluginSource.of("guestbook").jar();
        site = SpringApplication.run(Rapport.class, "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + home.resolve("data/rapport")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                "--rapport.data.directory=" + home.resolve("data"), "--rapport.owner.name=Elena",
                "--rapport.owner.password=" + PASSWORD);
        elena = browser();
        new PluginDesk(elena, PASSWORD).logIn();
        site.addApplicationListener(new ApplicationListener<PayloadApplicationEvent<DraftProposed>>() {
            @Override
            public void onApplicationEvent(PayloadApplicationEvent<DraftProposed> proposed) {
                if (takesNothing.getAndSet(false)) {
                    throw new IllegalStateException("Not now");
                }
            }
        });
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @AfterEach
    void leave() {
        site.getBean(Plugins.class).purge("guestbook");
    }

    @Test
    void answersAtNoAddressOfTheHouse() throws Exception {
        var jar = guestbook("1.0.0").saying("routes=/articles/{slug}").bytes();

        assertThatThrownBy(() -> site.getBean(Plugins.class).install(new ByteArrayInputStream(jar)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings()).singleElement()
                        .extracting(Finding::rule).isEqualTo(Rule.TAKEN_ROUTE));

        assertThat(site.getBean(Plugins.class).all()).isEmpty();
    }

    @Test
    void runsInAnotherVersionAndGoesBack() throws Exception {
        var plugins = site.getBean(Plugins.class);
        plugins.install(new ByteArrayInputStream(guestbook("1.0.0").bytes()));
        plugins.switchOn("guestbook");

        plugins.install(new ByteArrayInputStream(guestbook("1.1.0").bytes()));
        assertThat(standing(plugins)).isEqualTo("1.1.0 ON, before it 1.0.0");
        assertThat(status("/guestbook")).isEqualTo(200);

        plugins.goBack("guestbook");
        assertThat(standing(plugins)).isEqualTo("1.0.0 ON, before it 1.1.0");
        assertThat(status("/guestbook")).isEqualTo(200);
    }

    @Test
    void staysAsItIsWhenAnotherVersionDoesNotStart() throws Exception {
        var plugins = site.getBean(Plugins.class);
        plugins.install(new ByteArrayInputStream(guestbook("0.9.0").bytes()));
        plugins.switchOn("guestbook");
        plugins.install(new ByteArrayInputStream(guestbook("1.0.0").bytes()));

        plugins.install(new ByteArrayInputStream(guestbook("2.0.0").with(NONSENSE, "create nonsense;").bytes()));

        assertThat(standing(plugins)).isEqualTo("1.0.0 ON, before it 0.9.0");
        assertThat(plugins.find("guestbook"))
                .hasValueSatisfying(each -> assertThat(each.fault().version()).isEqualTo("2.0.0"));
        assertThat(status("/guestbook")).isEqualTo(200);

        plugins.goBack("guestbook");
        assertThat(standing(plugins)).isEqualTo("0.9.0 ON, before it 1.0.0");
    }

    @Test
    void saysWhyItDoesNotStart() throws Exception {
        var plugins = site.getBean(Plugins.class);
        plugins.install(new ByteArrayInputStream(guestbook("1.0.0").with(NONSENSE, "create nonsense;").bytes()));

        plugins.switchOn("guestbook");

        assertThat(plugins.find("guestbook")).hasValueSatisfying(each -> {
            assertThat(each.state()).isEqualTo(State.FAILED);
            assertThat(each.fault().words()).containsIgnoringCase("nonsense");
        });
        assertThat(status("/guestbook")).isEqualTo(503);
    }

    private static String standing(Plugins plugins) {
        return plugins.find("guestbook").map(each -> each.manifest().version() + " " + each.state()
                + each.former().map(former -> ", before it " + former.version()).orElse("")).orElse("absent");
    }

    private static PluginJar guestbook(String version) {
        return guestbook.saying("version=" + version);
    }

    @Test
    void leavesNoClassLoaderAfterFiftyLives() throws Exception {
        var jar = guestbook.bytes();
        var plugins = site.getBean(Plugins.class);
        var leftovers = new Leftovers(plugins);

        for (var cycle = 0; cycle < CYCLES; cycle++) {
            live(plugins, jar, cycle % 5 == 0);
        }

        leftovers.requireNone();
    }

    @Test
    void leavesNoClassLoaderAfterTenLivesInEveryPlaceAndInTemplates() throws Exception {
        var jar = PluginSource.built("keepsakes").bytes();
        var plugins = site.getBean(Plugins.class);
        var leftovers = new Leftovers(plugins);

        for (var cycle = 0; cycle < CYCLES / 5; cycle++) {
            plugins.install(new ByteArrayInputStream(jar));
            plugins.switchOn("keepsakes");
            assertThat(elena.get("/desk/keepsakes").status()).isEqualTo(200);
            plugins.purge("keepsakes");
        }

        leftovers.requireNone();
    }

    @Test
    void leavesNothingThoughItLeftSomethingOnItsThreads() throws Exception {
        var plugins = site.getBean(Plugins.class);
        var leftovers = new Leftovers(plugins);
        plugins.install(new ByteArrayInputStream(PluginSource.of("villain").jar()
                .with("db/migration/villain/V2__plan.sql",
                        "insert into villain.plan (place, deed) values ('start', 'LITTER'), ('page', 'LITTER');")
                .bytes()));
        plugins.switchOn("villain");
        assertThat(status("/villain")).isEqualTo(200);

        plugins.purge("villain");

        leftovers.requireNone();
    }

    private static void live(Plugins plugins, byte[] jar, boolean busily)
            throws IOException, Refused, InterruptedException {
        plugins.install(new ByteArrayInputStream(jar));
        plugins.switchOn("guestbook");
        assertThat(plugins.find("guestbook"))
                .hasValueSatisfying(each -> assertThat(each.isOn()).as(each.fault().words())
                        .isTrue());
        assertThat(status("/guestbook")).isEqualTo(200);
        if (busily) {
            hearOfAComment();
            await(() -> elena.get("/guestbook").at("#all").equals("a comment"));
            assertThat(json("{\"words\": \"As data\"}")).isEqualTo("{\"entries\":2}");
        }
        plugins.switchOff("guestbook");
        assertThat(status("/guestbook")).isEqualTo(503);
        plugins.purge("guestbook");
    }

    private static void hearOfAComment() {
        new TransactionTemplate(site.getBean(PlatformTransactionManager.class)).executeWithoutResult(
                _ -> site.publishEvent(
                        new CommentReceived(new CommentId(1), new ArticleId(1), Instant.now(), Origin.IMPORTED)));
    }

    @Test
    void saysWhenItStartsAgainWhatNobodyTookBefore() throws Exception {
        var plugins = site.getBean(Plugins.class);
        plugins.install(new ByteArrayInputStream(guestbook.bytes()));
        plugins.switchOn("guestbook");

        takesNothing.set(true);
        assertThat(sign("The last word")).isEqualTo(303);
        await(() -> !takesNothing.get());
        assertThat(unsaid()).isEqualTo(1);
        plugins.switchOff("guestbook");
        assertThat(drafts()).doesNotContain("The last word");

        plugins.switchOn("guestbook");
        await(() -> drafts().contains("The last word"));
        assertThat(drafts()).containsOnlyOnce("The last word");
        assertThat(unsaid()).isZero();
    }

    @Test
    void withholdsWhatItSaidInATransactionThatFailed() throws Exception {
        var plugins = site.getBean(Plugins.class);
        plugins.install(new ByteArrayInputStream(guestbook.bytes()));
        plugins.switchOn("guestbook");

        assertThat(sign("never mind")).isEqualTo(503);
        assertThat(unsaid()).isZero();
        assertThat(sign("But mind this")).isEqualTo(303);

        await(() -> drafts().contains("But mind this"));
        assertThat(drafts()).doesNotContain("never mind");
        assertThat(texts("select serialized_event from site.event_publication")).noneMatch(
                event -> event.contains("never mind"));
    }

    private static int sign(String words) {
        return browser().post("/guestbook", Map.of("words", words)).status();
    }

    /// How much of what it said waits for somebody who takes it.
    private static int unsaid() {
        return texts("select type from guestbook.rapport_outbox").size();
    }

    private static List<String> drafts() {
        return texts("select title from content.article");
    }

    private static List<String> texts(String sql) {
        return site.getBean(Jdbi.class).withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private static void await(Callable<Boolean> condition) throws InterruptedException {
        try {
            for (var tries = 0; tries < 1_000 && !condition.call(); tries++) {
                Thread.sleep(10);
            }
            assertThat(condition.call()).isTrue();
        } catch (InterruptedException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Browser browser() {
        return new Browser(port());
    }

    private static int port() {
        return site.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static String json(String said) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + "/guestbook/entries"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(said)).build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }

    private static int status(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path)).build(),
                    BodyHandlers.discarding()).statusCode();
        }
    }
}
