package org.rapport.host.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.semver4j.Semver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.rapport.api.Storage;
import org.rapport.api.page.HealthCheck;
import org.rapport.api.page.HealthCheck.Trouble;
import org.rapport.api.page.Places;
import org.rapport.app.PluginSource;
import org.rapport.app.Rapport;
import org.rapport.content.listing.Search;
import org.rapport.host.Manifest;
import org.rapport.host.gate.Finding;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;
import org.rapport.testkit.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What becomes of plugins as time passes, seen from inside.
@SpringBootTest(classes = {Rapport.class,
    PluginsTests.StillClock.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.datasource.url="
            + "jdbc:h2:mem:trials;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class PluginsTests {
    private static volatile Instant now = Instant.parse("2026-03-04T17:00:00Z");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI broken;
    private final Plugins plugins;
    private final RunningPlugins running;
    private final Trials trials;
    private final Sweep sweep;
    private final Places<HealthCheck> health;
    private final Path directory;
    private @Nullable RunningPlugin held;

    @Autowired
    PluginsTests(@LocalServerPort int port, Plugins plugins, RunningPlugins running, Trials trials, Sweep sweep,
            Places<HealthCheck> health, Storage storage) {
        this.broken = URI.create("http://localhost:" + port + "/guestbook/broken");
        this.plugins = plugins;
        this.running = running;
        this.trials = trials;
        this.sweep = sweep;
        this.health = health;
        this.directory = storage.directory("plugins");
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
        assertThat(plugins.find("guestbook").orElseThrow().tried()).isTrue();

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

    @Test
    void namesWhatSomethingHoldsUntilItDoesNot() throws Exception {
        plugins.install(new ByteArrayInputStream(PluginSource.of("guestbook").jar().bytes()));
        plugins.switchOn("guestbook");
        held = running.get("guestbook");
        plugins.purge("guestbook");

        now = now.plus(Duration.ofMinutes(59));
        sweep.run();
        sweep.run();
        assertThat(troubles()).isEmpty();

        now = now.plus(Duration.ofMinutes(2));
        sweep.run();
        assertThat(troubles()).isEmpty();
        sweep.run();
        assertThat(troubles()).containsExactly("The plugin guestbook 1.0.0 has ended, but something still holds it in"
                + " memory: whoever wrote it should know. A restart of the site gives the memory back; until then it does"
                + " no harm unless it happens often.");

        held = null;
        System.gc();
        assertThat(troubles()).isEmpty();
    }

    @Test
    void takeNothingTwiceUnderOneName() throws Exception {
        var jar = PluginSource.of("guestbook").jar();
        var file = PluginFile.read(new ByteArrayInputStream(jar.bytes()));
        plugins.lend(file, Path.of("classes"));
        assertThatThrownBy(() -> plugins.install(new ByteArrayInputStream(jar.saying("version=2.0.0").bytes())))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .containsExactly(new Finding(Rule.LENT, Manifest.LOCATION, List.of("guestbook"))));
        plugins.purge("guestbook");

        plugins.install(file);
        assertThatThrownBy(() -> plugins.lend(file, Path.of("classes")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .containsExactly(new Finding(Rule.INSTALLED, Manifest.LOCATION, List.of("guestbook"))));
        plugins.purge("guestbook");
    }

    /// The first click keeps the house busy for two seconds.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            never begin  | install    | 1.1.0 ON
            begin slowly | switch off | 2.0.0 OFF
            begin slowly | purge      |
            """)
    void takeOneClickAfterTheOther(String last, String click, @Nullable String outcome) throws Exception {
        var guestbook = PluginSource.of("guestbook").jar();
        install(guestbook.saying("version=1.0.0"));
        plugins.switchOn("guestbook");
        var slow = guestbook.saying("version=2.0.0").with("db/migration/guestbook/V2__slow.sql",
                "insert into guestbook.entry (words) values ('begin slowly'), ('" + last + "');");

        var first = CompletableFuture.runAsync(() -> install(slow));
        while (Files.notExists(directory.resolve("former/guestbook.jar")) && !first.isDone()) {
            Thread.sleep(10);
        }
        switch (click) {
            case "install" -> install(guestbook.saying("version=1.1.0"));
            case "switch off" -> plugins.switchOff("guestbook");
            default -> plugins.purge("guestbook");
        }
        first.get();

        var plugin = plugins.find("guestbook");
        assertThat(plugin.map(each -> each.manifest().version() + " " + each.state()))
                .isEqualTo(Optional.ofNullable(outcome));
        assertThat(runs()).isEqualTo(plugin.filter(Plugin::isOn).map(each -> each.manifest().version()));
        assertThat(lies()).isEqualTo(plugin.map(Plugin::sha256));
        plugins.purge("guestbook");
    }

    private void install(PluginJar jar) {
        try {
            plugins.install(new ByteArrayInputStream(jar.bytes()));
        } catch (IOException | Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Semver> runs() {
        try {
            return Optional.of(running.get("guestbook").manifest().version());
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private Optional<String> lies() throws IOException, Refused {
        var jar = directory.resolve("guestbook.jar");
        return Files.exists(jar) ? Optional.of(PluginFile.of(jar).sha256()) : Optional.empty();
    }

    @Test
    void startNoneWhoseHandlerAnswersWhatNobodySends(@TempDir Path odd) throws Exception {
        switchOnWith(odd.resolve("java/Odd.java"), """
                package org.example.guestbook;

                @org.springframework.stereotype.Controller
                class Odd {
                    @org.springframework.web.bind.annotation.GetMapping("/guestbook/odd")
                    String say() {
                        return "odd";
                    }
                }
                """);

        assertThat(state()).isEqualTo(State.FAILED);
        assertThat(plugins.find("guestbook").orElseThrow().fault().words()).contains(
                "A handler answers an Answer or a ResponseEntity: org.example.guestbook.Odd#say[0 args] says"
                        + " java.lang.String");
        plugins.purge("guestbook");
    }

    @Test
    void findNeitherWhatTheProcessKnowsNorWhoFillsPlacesOfTheHouse(@TempDir Path nosy) throws Exception {
        switchOnWith(nosy.resolve("java/Nosy.java"), """
                package org.example.guestbook;

                import java.util.List;
                import java.util.Map;
                import java.util.Optional;

                import org.springframework.http.ResponseEntity;

                import org.rapport.api.Command;
                import org.rapport.api.ScheduledJob;

                @org.springframework.stereotype.Controller
                class Nosy {
                    private final String found;

                    Nosy(Optional<List<Map<?, ?>>> maps, Optional<List<Command>> verbs, Optional<List<ScheduledJob>> jobs) {
                        found = maps.stream().flatMap(List::stream).map(Map::keySet).toList()
                                + " " + verbs.stream().mapToInt(List::size).sum()
                                + " " + jobs.stream().mapToInt(List::size).sum();
                    }

                    @org.springframework.web.bind.annotation.GetMapping("/guestbook/nosy")
                    ResponseEntity<String> say() {
                        return ResponseEntity.ok(found);
                    }
                }
                """);

        assertThat(plugins.find("guestbook").orElseThrow().fault().words()).isEmpty();
        assertThat(http.send(HttpRequest.newBuilder(broken.resolve("nosy")).build(), BodyHandlers.ofString()).body())
                .isEqualTo("[] 0 0");
        plugins.purge("guestbook");
    }

    @Test
    void areNotHandedWhatTheyAreMadeOf(@TempDir Path nosy) throws Exception {
        switchOnWith(nosy.resolve("java/Nosy.java"), """
                package org.example.guestbook;

                @org.springframework.stereotype.Component
                class Nosy {
                    Nosy(java.util.Optional<AutoCloseable> source, Object environment) {}
                }
                """);

        assertThat(plugins.find("guestbook").orElseThrow().fault().words())
                .contains("found 5: org.example.guestbook.DeskController,")
                .doesNotContain("environment", "staticFiles", "jdbi");
        plugins.purge("guestbook");
    }

    @Test
    void startNoneThatAsksWhoFillsAPlaceOfAnother(@TempDir Path nosy) throws Exception {
        switchOnWith(nosy.resolve("java/Nosy.java"), """
                package org.example.guestbook;

                @org.springframework.stereotype.Component
                class Nosy {
                    Nosy(org.rapport.api.page.Places<org.rapport.api.Command> verbs) {}
                }
                """);

        assertThat(plugins.find("guestbook").orElseThrow().fault().words()).contains(
                "org.rapport.api.Command is another one’s place: only that one asks who fills it");
        plugins.purge("guestbook");
    }

    @Test
    void learnNotWhatProvesWhoSendsARequestAndLeaveNothingBehind(@TempDir Path nosy) throws Exception {
        switchOnWith(nosy.resolve("java/Nosy.java"), """
                package org.example.guestbook;

                import org.springframework.http.HttpHeaders;
                import org.springframework.http.ResponseEntity;
                import org.springframework.web.bind.annotation.CookieValue;
                import org.springframework.web.bind.annotation.GetMapping;
                import org.springframework.web.bind.annotation.RequestHeader;

                @org.springframework.stereotype.Controller
                class Nosy {
                    @GetMapping("/guestbook/nosy")
                    ResponseEntity<String> say(@CookieValue(name = "id", required = false) String id,
                            @RequestHeader(name = "cookie", required = false) String cookie,
                            @RequestHeader HttpHeaders all) {
                        return ResponseEntity.ok(id + " " + cookie + " " + all.get("Authorization") + " " + all.get("X-Plain"));
                    }

                    @GetMapping("/guestbook/sticky")
                    ResponseEntity<String> stick() {
                        return ResponseEntity.ok().header("set-cookie", "id=1").body("");
                    }

                    @GetMapping("/guestbook/lasting")
                    ResponseEntity<String> last() {
                        return ResponseEntity.ok().header("service-worker-allowed", "/").body("");
                    }
                }
                """);

        var asked = HttpRequest.newBuilder(broken.resolve("nosy")).header("Cookie", "id=1; words=2")
                .header("Authorization", "Basic owner").header("X-Plain", "3").build();
        assertThat(http.send(asked, BodyHandlers.ofString()).body()).isEqualTo("null null null [3]");
        var sticky = http.send(HttpRequest.newBuilder(broken.resolve("sticky")).build(), BodyHandlers.ofString());
        assertThat(sticky.statusCode()).isEqualTo(503);
        assertThat(sticky.headers().map()).doesNotContainKey("set-cookie");
        var lasting = http.send(HttpRequest.newBuilder(broken.resolve("lasting")).build(), BodyHandlers.ofString());
        assertThat(lasting.statusCode()).isEqualTo(503);
        assertThat(lasting.headers().map()).doesNotContainKey("service-worker-allowed");
        plugins.purge("guestbook");
    }

    @Test
    void tellTheSiteNothingButEventsItKnows(@TempDir Path files) throws Exception {
        var kept = Files.writeString(files.resolve("kept.txt"), "kept");
        install();
        var plugin = running.get("guestbook");
        var jdbi = plugin.beans().getBean(Jdbi.class);

        jdbi.useHandle(handle -> handle.execute("insert into guestbook.rapport_outbox (type, event) values (?, ?)",
                "java.io.FileOutputStream", "\"" + kept + "\""));
        assertThatThrownBy(plugin::tell).hasMessage("java.io.FileOutputStream is no event that the site knows");

        jdbi.useHandle(handle -> handle.execute("drop table guestbook.rapport_outbox"));
        jdbi.useHandle(handle -> handle.execute("create view guestbook.rapport_outbox as"
                + " select file_write(cast('gone' as varbinary), '" + kept
                + "') as id, 'type' as type, 'event' as event"
                + " from guestbook.entry union all select 1, 'type', 'event'"));
        jdbi.useHandle(handle -> handle.execute("insert into guestbook.entry (words) values ('Hello')"));
        assertThatThrownBy(plugin::tell).hasStackTraceContaining("Admin rights are required");

        assertThat(kept).hasContent("kept");
        plugins.purge("guestbook");
    }

    @Test
    void bindNothingInTheirSqlThatIsNotTheirs() throws Exception {
        install();
        var jdbi = running.get("guestbook").beans().getBean(Jdbi.class);
        var own = running.get("guestbook").beans().getBean("org.example.guestbook.EntryCount");
        var digest = MessageDigest.getInstance("SHA-256");

        assertThat(bound(jdbi, own, "toString")).contains("EntryCount");
        assertThat(bound(jdbi, new Search.Word("%tea%"), "pattern")).isEqualTo("%tea%");
        assertThatThrownBy(() -> bound(jdbi, own, "getClass.getName")).hasStackTraceContaining("not java.lang.Class");
        assertThatThrownBy(() -> bound(jdbi, digest, "getProvider.getName"))
                .hasStackTraceContaining("not java.security.MessageDigest");
        plugins.purge("guestbook");
    }

    @Test
    void answerNothingInJsonThatIsNotTheirs(@TempDir Path nosy) throws Exception {
        switchOnWith(nosy.resolve("java/Nosy.java"), """
                package org.example.guestbook;

                import java.security.MessageDigest;
                import java.util.List;
                import java.util.Optional;

                import org.springframework.http.ResponseEntity;
                import org.springframework.web.bind.annotation.GetMapping;

                import org.rapport.content.listing.Search;

                @org.springframework.stereotype.Controller
                class Nosy {
                    record Own(Object given, Optional<java.time.Instant> at) {}

                    @GetMapping("/guestbook/nosy")
                    ResponseEntity<Own> say() throws Exception {
                        return ResponseEntity.ok(new Own(MessageDigest.getInstance("SHA-256"), Optional.empty()));
                    }

                    @GetMapping("/guestbook/own")
                    ResponseEntity<List<Own>> own() {
                        return ResponseEntity.ok(List.of(new Own(new Search.Word("tea"), Optional.of(java.time.Instant.EPOCH))));
                    }
                }
                """);

        var odd = http.send(HttpRequest.newBuilder(broken.resolve("nosy")).build(), BodyHandlers.ofString());
        assertThat(odd.statusCode()).isEqualTo(503);
        assertThat(odd.body()).doesNotContain("algorithm");
        assertThat(http.send(HttpRequest.newBuilder(broken.resolve("own")).build(), BodyHandlers.ofString()).body())
                .isEqualTo("[{\"given\":{\"pattern\":\"tea\"},\"at\":\"1970-01-01T00:00:00Z\"}]");
        plugins.purge("guestbook");
    }

    private static String bound(Jdbi jdbi, Object object, String name) {
        return jdbi.withHandle(handle -> handle.createQuery("select cast(:" + name + " as varchar)").bindMethods(object)
                .mapTo(String.class).one());
    }

    private void install() throws Exception {
        plugins.install(new ByteArrayInputStream(PluginSource.of("guestbook").jar().bytes()));
        plugins.switchOn("guestbook");
    }

    /// The guestbook, and in it one more class, whose `source` is to lie at `file`.
    private void switchOnWith(Path file, String source) throws IOException {
        var java = Objects.requireNonNull(file.getParent());
        Files.writeString(Files.createDirectories(java).resolve(file.getFileName()), source);
        install(PluginJar.of(PluginSource.of("guestbook").folder(), Objects.requireNonNull(java.getParent())));
        plugins.switchOn("guestbook");
    }

    private List<String> troubles() {
        return health.ask(HealthCheck::troubles).stream().flatMap(List::stream).map(Trouble::words)
                .filter(words -> words.contains("guestbook")).toList();
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
