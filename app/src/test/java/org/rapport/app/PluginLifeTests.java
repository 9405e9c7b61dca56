package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

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
import org.rapport.host.running.Plugins;
import org.rapport.host.running.State;
import org.rapport.testkit.Leftovers;
import org.rapport.testkit.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What becomes of a plugin from the day it comes to the day it goes.
class PluginLifeTests {
    private static final int CYCLES = 50;
    private static final String NONSENSE = "db/migration/guestbook/V2__nonsense.sql";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    private static PluginJar guestbook;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext site;

    @BeforeAll
    static void start() throws IOException {
        guestbook = PluginSource.of("guestbook").jar();
        site = SpringApplication.run(Rapport.class, "--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + home.resolve("data/rapport")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                "--rapport.data.directory=" + home.resolve("data"));
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
                .hasValueSatisfying(each -> assertThat(each.fault()).startsWith("2.0.0: "));
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
            assertThat(each.fault()).containsIgnoringCase("nonsense");
        });
        assertThat(status("/guestbook")).isEqualTo(503);
    }

    private static String standing(Plugins plugins) {
        return plugins.find("guestbook").map(each -> each.manifest().version() + " " + each.state()
                + each.former().map(former -> ", before it " + former).orElse("")).orElse("absent");
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
            live(plugins, jar);
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

    private static void live(Plugins plugins, byte[] jar) throws IOException, Refused, InterruptedException {
        plugins.install(new ByteArrayInputStream(jar));
        plugins.switchOn("guestbook");
        assertThat(plugins.find("guestbook")).hasValueSatisfying(each -> assertThat(each.isOn()).as(each.fault())
                .isTrue());
        assertThat(status("/guestbook")).isEqualTo(200);
        plugins.switchOff("guestbook");
        assertThat(status("/guestbook")).isEqualTo(503);
        plugins.purge("guestbook");
    }

    private static int status(String path) throws IOException, InterruptedException {
        var port = site.getEnvironment().getRequiredProperty("local.server.port");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                    BodyHandlers.discarding()).statusCode();
        }
    }
}
