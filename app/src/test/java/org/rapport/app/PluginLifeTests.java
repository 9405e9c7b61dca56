package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.rapport.host.Manifest;
import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;
import org.rapport.host.running.Plugins;
import org.rapport.host.running.State;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What becomes of a plugin from the day it comes to the day it goes.
class PluginLifeTests {
    private static final int CYCLES = 50;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext site;

    @BeforeAll
    static void start() throws IOException {
        PluginSource.of("guestbook").build(home.resolve("guestbook.jar"));
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
        var jar = altered(Map.of(Manifest.LOCATION, manifest("1.0.0") + "routes=/articles/{slug}\n"));

        assertThatThrownBy(() -> site.getBean(Plugins.class).install(new ByteArrayInputStream(jar)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings()).singleElement()
                        .extracting(Finding::rule).isEqualTo(Rule.TAKEN_ROUTE));

        assertThat(site.getBean(Plugins.class).all()).isEmpty();
    }

    @Test
    void runsInAnotherVersionAndGoesBack() throws Exception {
        var plugins = site.getBean(Plugins.class);
        plugins.install(new ByteArrayInputStream(altered(Map.of(Manifest.LOCATION, manifest("1.0.0")))));
        plugins.switchOn("guestbook");

        plugins.install(new ByteArrayInputStream(altered(Map.of(Manifest.LOCATION, manifest("1.1.0")))));
        assertThat(standing(plugins)).isEqualTo("1.1.0 ON, before it 1.0.0");
        assertThat(status("/guestbook")).isEqualTo(200);

        plugins.goBack("guestbook");
        assertThat(standing(plugins)).isEqualTo("1.0.0 ON, before it 1.1.0");
        assertThat(status("/guestbook")).isEqualTo(200);
    }

    @Test
    void staysAsItIsWhenAnotherVersionDoesNotStart() throws Exception {
        var plugins = site.getBean(Plugins.class);
        plugins.install(new ByteArrayInputStream(altered(Map.of(Manifest.LOCATION, manifest("1.0.0")))));
        plugins.switchOn("guestbook");

        plugins.install(new ByteArrayInputStream(altered(Map.of(Manifest.LOCATION, manifest("2.0.0"),
                "db/migration/guestbook/V2__nonsense.sql", "create nonsense;"))));

        assertThat(standing(plugins)).startsWith("1.0.0 ON");
        assertThat(plugins.find("guestbook"))
                .hasValueSatisfying(each -> assertThat(each.fault()).startsWith("2.0.0: "));
        assertThat(status("/guestbook")).isEqualTo(200);
    }

    @Test
    void saysWhyItDoesNotStart() throws Exception {
        var plugins = site.getBean(Plugins.class);
        plugins.install(new ByteArrayInputStream(altered(Map.of("db/migration/guestbook/V2__nonsense.sql",
                "create nonsense;"))));

        plugins.switchOn("guestbook");

        assertThat(plugins.find("guestbook")).hasValueSatisfying(each -> {
            assertThat(each.state()).isEqualTo(State.FAILED);
            assertThat(each.fault()).containsIgnoringCase("nonsense");
        });
        assertThat(status("/guestbook")).isEqualTo(404);
    }

    private static String standing(Plugins plugins) {
        return plugins.find("guestbook").map(each -> each.manifest().version() + " " + each.state()
                + each.former().map(former -> ", before it " + former).orElse("")).orElse("absent");
    }

    private static String manifest(String version) {
        return "id=guestbook\nname=Guestbook\nversion=" + version + "\npackage=org.example.guestbook\nrequires=^1.0\n"
                + "needs=content,comments\n";
    }

    /// The guestbook with these files in it, in the place of its own where it has them.
    private static byte[] altered(Map<String, String> files) throws IOException {
        var altered = new ByteArrayOutputStream();
        try (var read = new JarFile(home.resolve("guestbook.jar").toFile());
                var written = new JarOutputStream(altered)) {
            for (var entry : Collections.list(read.entries())) {
                if (!files.containsKey(entry.getName())) {
                    written.putNextEntry(new ZipEntry(entry.getName()));
                    read.getInputStream(entry).transferTo(written);
                }
            }
            for (var file : files.entrySet()) {
                written.putNextEntry(new ZipEntry(file.getKey()));
                written.write(file.getValue().getBytes(UTF_8));
            }
        }
        return altered.toByteArray();
    }

    @Test
    void leavesNoClassLoaderAfterFiftyLives() throws Exception {
        var jar = Files.readAllBytes(home.resolve("guestbook.jar"));
        var plugins = site.getBean(Plugins.class);

        for (var cycle = 0; cycle < CYCLES; cycle++) {
            live(plugins, jar);
        }

        assertThat(lingering(plugins)).isZero();
    }

    private static void live(Plugins plugins, byte[] jar) throws IOException, Refused, InterruptedException {
        plugins.install(new ByteArrayInputStream(jar));
        plugins.switchOn("guestbook");
        assertThat(plugins.find("guestbook")).hasValueSatisfying(each -> assertThat(each.isOn()).as(each.fault())
                .isTrue());
        assertThat(status("/guestbook")).isEqualTo(200);
        plugins.switchOff("guestbook");
        assertThat(status("/guestbook")).isEqualTo(404);
        plugins.purge("guestbook");
    }

    private static int status(String path) throws IOException, InterruptedException {
        var port = site.getEnvironment().getRequiredProperty("local.server.port");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                    BodyHandlers.discarding()).statusCode();
        }
    }

    /// After everything was tidied up.
    private static int lingering(Plugins plugins) throws InterruptedException {
        for (var tries = 0; plugins.lingering() > 0 && tries < 20; tries++) {
            System.gc();
            Thread.sleep(100);
        }
        return plugins.lingering();
    }
}
