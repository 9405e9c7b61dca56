package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.Origin;
import org.rapport.comments.CommentId;
import org.rapport.comments.CommentReceived;
import org.rapport.content.ArticleId;
import org.rapport.host.gate.Refused;
import org.rapport.host.running.Plugins;
import org.rapport.host.running.State;
import org.rapport.testkit.PluginJar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// What a plugin keeps, where another version of it comes that changes its tables.
@ParameterizedClass
@EnumSource(SiteDatabase.class)
class PluginUpgradeTests {
    private static final String V1 = "db/migration/guestbook/V1__entry.sql";
    private static final String V2 = "db/migration/guestbook/V2__mood.sql";
    private static final String V3 = "db/migration/guestbook/V3__more.sql";
    private static final String MOOD = """
            alter table guestbook.entry add column mood varchar(20);
            update guestbook.entry set words = 'read by another version', mood = 'gone';
            """;

    /// Its work never ends.
    private static final String DAWDLER = """
            package org.example.guestbook;

            import java.io.IOException;
            import java.io.PipedInputStream;
            import java.io.PipedOutputStream;
            import java.io.UncheckedIOException;
            import java.time.Duration;

            @org.springframework.stereotype.Component
            class Dawdler implements org.rapport.api.ScheduledJob {
                private final Entries entries;

                Dawdler(Entries entries) {
                    this.entries = entries;
                }

                @Override
                public Duration pause() {
                    return Duration.ofHours(1);
                }

                @Override
                public void run() {
                    entries.note("began");
                    try (var pipe = new PipedInputStream(new PipedOutputStream())) {
                        pipe.read();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    private static PluginJar guestbook;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext site;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Plugins plugins = site.getBean(Plugins.class);

    @Parameter
    @SuppressWarnings("NullAway.Init")
    SiteDatabase database;

    @BeforeParameterizedClassInvocation
    static void start(SiteDatabase database) throws IOException {
        guestbook = PluginSource.of("guestbook").jar();
        site = SpringApplication.run(Rapport.class, Stream.concat(Stream.of("--server.port=0"),
                database.options(home.resolve(database.name())).stream()).toArray(String[]::new));
    }

    @AfterParameterizedClassInvocation
    static void stop() {
        site.close();
    }

    @AfterEach
    void leave() {
        plugins.purge("guestbook");
        http.close();
    }

    @Test
    void givesTheTablesBackWhereAnotherVersionDoesNotStart() throws Exception {
        run(version("1.0.0"));
        write("Lovely lamps");

        run(version("2.0.0").with(V2, MOOD + "insert into guestbook.entry (words) values ('never begin');"));

        assertThat(standing()).isEqualTo("1.0.0 ON");
        assertThat(plugins.find("guestbook")).hasValueSatisfying(
                each -> {
                    assertThat(each.fault().version()).isEqualTo("2.0.0");
                    assertThat(each.fault().words()).contains("It never begins");
                });
        write("One more");
        assertThat(entries()).containsExactly("Lovely lamps", "One more");
        run(version("2.0.1").with(V2, MOOD));
        assertThat(standing()).isEqualTo("2.0.1 ON");
        assertThat(entries()).containsExactly("read by another version", "read by another version");
    }

    @Test
    void givesTheTablesBackWhereAScriptIsBroken() throws Exception {
        run(version("1.0.0"));
        write("Lovely lamps");

        run(version("2.0.0").with(V2, MOOD).with(V3, "create nonsense;"));

        assertThat(standing()).isEqualTo("1.0.0 ON");
        assertThat(entries()).containsExactly("Lovely lamps");
        run(version("2.0.0").with(V2, MOOD).with(V3, "create table guestbook.more (id bigint);"));
        assertThat(standing()).isEqualTo("2.0.0 ON");
    }

    @Test
    void beginsAnewWhereTheFirstScriptWasBroken() throws Exception {
        var first = new String(guestbook.files().get(V1), UTF_8);
        run(version("1.0.0").with(V1, first + "create nonsense;"));
        assertThat(plugins.find("guestbook")).hasValueSatisfying(each -> {
            assertThat(each.state()).isEqualTo(State.FAILED);
            assertThat(each.fault().words()).containsIgnoringCase("nonsense");
        });

        run(version("1.0.0"));

        assertThat(standing()).isEqualTo("1.0.0 ON");
        assertThat(entries()).containsExactly("");
    }

    /// For as long as the other version takes to begin, which is two seconds.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            begin slowly | 2.0.0 ON
            never begin  | 1.0.0 ON
            """)
    void losesNothingOfWhatHappensMeanwhile(String last, String outcome) throws Exception {
        run(version("1.0.0"));
        write("Lovely lamps");
        var slow = version("2.0.0").with(V2, "alter table guestbook.entry add column mood varchar(20);"
                + "insert into guestbook.entry (words) values ('begin slowly');"
                + "insert into guestbook.entry (words) values ('" + last + "');");

        var upgrade = CompletableFuture.runAsync(() -> run(slow));
        var written = new ArrayList<CompletableFuture<Integer>>();
        while (!upgrade.isDone()) {
            written.add(send("/guestbook", "meanwhile " + written.size()));
            say(new CommentReceived(new CommentId(written.size()), new ArticleId(1), Instant.EPOCH, Origin.HERE));
            Thread.sleep(100);
        }
        upgrade.get();

        assertThat(standing()).isEqualTo(outcome);
        for (var each : written) {
            assertThat(each.get()).isEqualTo(303);
        }
        await(() -> entries().stream().filter("a comment"::equals).count() == written.size());
        assertThat(entries()).contains("Lovely lamps")
                .containsAll(
                        Stream.iterate(0, it -> it + 1).limit(written.size()).map(it -> "meanwhile " + it).toList());
        assertThat(written).hasSizeGreaterThan(10);
    }

    @Tag("minutes")
    @Test
    void changesNoTablesInTheMiddleOfItsWork(@TempDir Path more) throws Exception {
        Files.writeString(Files.createDirectories(more.resolve("java")).resolve("Dawdler.java"), DAWDLER);
        run(PluginJar.of(PluginSource.of("guestbook").folder(), more).saying("version=1.0.0"));
        await(() -> entries().contains("began"));

        run(version("2.0.0").with(V2, MOOD));

        assertThat(standing()).isEqualTo("1.0.0 ON");
        assertThat(fault()).isEqualTo("2.0.0: It is in the middle of its work, and another version would change its"
                + " tables. Try again in a few minutes.");
        write("Lovely lamps");
        assertThat(entries()).containsExactly("began", "Lovely lamps");
    }

    /// PostgreSQL needs to put nothing aside.
    @Tag("minutes")
    @Test
    void putsNotTooMuchAsideWhileReadersWait() throws Exception {
        var first = version("1.0.0").with(V2, "create table guestbook.ballast (words varchar(1000000));");
        run(first);
        write("Lovely lamps");
        var megabyte = "x".repeat(1_000_000);
        for (var tens = 0; tens < 55; tens++) {
            site.getBean(Jdbi.class).useHandle(handle -> {
                var batch = handle.prepareBatch("insert into guestbook.ballast (words) values (?)");
                for (var each = 0; each < 10; each++) {
                    batch.add(megabyte);
                }
                batch.execute();
            });
        }
        var second = first.saying("version=2.0.0").with(V3, MOOD);

        run(second);

        if (database == SiteDatabase.H2) {
            assertThat(standing()).isEqualTo("1.0.0 ON");
            assertThat(fault()).startsWith("2.0.0: It keeps more than 512 MB.").endsWith("Switch it off, take the"
                    + " other version in, and switch it on again.");
            assertThat(entries()).containsExactly("Lovely lamps");
            plugins.switchOff("guestbook");
            run(second);
        }
        assertThat(standing()).isEqualTo("2.0.0 ON");
        assertThat(entries()).containsExactly("read by another version");
    }

    private String fault() {
        var fault = plugins.find("guestbook").orElseThrow().fault();
        return fault.version() + ": " + fault.words();
    }

    private static void say(Object event) {
        site.getBean(TransactionOperations.class).executeWithoutResult(_ -> site.publishEvent(event));
    }

    private static PluginJar version(String version) {
        return guestbook.saying("version=" + version);
    }

    private void run(PluginJar jar) {
        try {
            plugins.install(new ByteArrayInputStream(jar.bytes()));
        } catch (IOException | Refused e) {
            throw new IllegalStateException(e);
        }
        plugins.switchOn("guestbook");
    }

    private String standing() {
        return plugins.find("guestbook").map(each -> each.manifest().version() + " " + each.state()).orElse("absent");
    }

    private void write(String words) throws InterruptedException, ExecutionException {
        assertThat(send("/guestbook", words).get()).isEqualTo(303);
    }

    private CompletableFuture<Integer> send(String path, String words) {
        var address = address("");
        return http.sendAsync(HttpRequest.newBuilder(address(path)).header("Origin", address.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("words=" + URLEncoder.encode(words, UTF_8))).build(),
                BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    private List<String> entries() {
        try {
            var page = http.send(HttpRequest.newBuilder(address("/guestbook")).build(), BodyHandlers.ofString());
            return Arrays.asList(Jsoup.parse(page.body()).select("#all").text().split(", "));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI address(String path) {
        return URI.create(
                "http://localhost:" + site.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
