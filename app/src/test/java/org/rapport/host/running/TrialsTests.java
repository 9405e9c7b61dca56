package org.rapport.host.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.rapport.app.PluginSource;
import org.rapport.app.Rapport;

import static org.assertj.core.api.Assertions.assertThat;

/// A plugin that was stopped has one more try by itself.
@SpringBootTest(classes = {Rapport.class,
    TrialsTests.StillClock.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url="
            + "jdbc:h2:mem:trials;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class TrialsTests {
    private static volatile Instant now = Instant.parse("2026-03-04T17:00:00Z");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI broken;
    private final Plugins plugins;
    private final Trials trials;

    @Autowired
    TrialsTests(@LocalServerPort int port, Plugins plugins, Trials trials) {
        this.broken = URI.create("http://localhost:" + port + "/guestbook/broken");
        this.plugins = plugins;
        this.trials = trials;
    }

    @DynamicPropertySource
    static void keepFilesElsewhere(DynamicPropertyRegistry properties) throws IOException {
        var data = Files.createTempDirectory("rapport-");
        properties.add("rapport.data.directory", data::toString);
    }

    @Test
    void comeOnceAndAgainAfterADayThatWentWell() throws Exception {
        plugins.install(new ByteArrayInputStream(PluginSource.of("guestbook").jar().bytes()));
        plugins.switchOn("guestbook");
        breakDown();

        pass(Duration.ofMinutes(9));
        assertThat(state()).isEqualTo(State.QUARANTINED);
        pass(Duration.ofMinutes(1));
        assertThat(state()).isEqualTo(State.ON);

        breakDown();
        pass(Duration.ofDays(1));
        assertThat(state()).isEqualTo(State.QUARANTINED);

        plugins.switchOn("guestbook");
        breakDown();
        pass(Duration.ofMinutes(10));
        assertThat(state()).isEqualTo(State.ON);

        pass(Duration.ofHours(25));
        breakDown();
        pass(Duration.ofMinutes(10));
        assertThat(state()).isEqualTo(State.ON);
        plugins.purge("guestbook");
    }

    private State state() {
        return plugins.find("guestbook").orElseThrow().state();
    }

    private void pass(Duration time) {
        now = now.plus(time);
        trials.run();
    }

    private void breakDown() throws IOException, InterruptedException {
        for (var fault = 1; fault <= 5; fault++) {
            assertThat(http.send(HttpRequest.newBuilder(broken).build(), BodyHandlers.discarding()).statusCode())
                    .isEqualTo(503);
        }
        for (var tries = 0; state() == State.ON && tries < 100; tries++) {
            Thread.sleep(50);
        }
        assertThat(state()).isEqualTo(State.QUARANTINED);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class StillClock {
        @Bean
        @Primary
        Clock still() {
            InstantSource source = () -> now;
            return source.withZone(ZoneOffset.UTC);
        }
    }
}
