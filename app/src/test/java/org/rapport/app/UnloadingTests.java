package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.rapport.host.gate.Refused;
import org.rapport.host.running.Plugins;

import static org.assertj.core.api.Assertions.assertThat;

/// Nothing holds a plugin that has ended.
class UnloadingTests {
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
