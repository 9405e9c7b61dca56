package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.rapport.app.people.Browser;
import org.rapport.host.running.Held;
import org.rapport.host.running.Plugins;
import org.rapport.testkit.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;

/// Versions of a plugin follow one another while people read its page and its part of others, and write what it hears.
class UpgradeUnderLoadTests {
    private static final String ARTICLE = "/articles/the-pause-before-the-answer";
    private static final String VERSION = "Version \\d+ was here";
    private static final int UPGRADES = 10;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path home;
    @SuppressWarnings("NullAway.Init")
    private static PluginJar villain;
    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext site;

    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger said = new AtomicInteger();
    /// What readers of its page saw, and how often.
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    /// What readers of the article saw, where it may have been late.
    private final Queue<String> seenBelow = new ConcurrentLinkedQueue<>();
    private final Queue<Integer> sent = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void start() throws Exception {
        villain = PluginSource.of("villain").jar();
        var rapport = new SpringApplication(Rapport.class);
        rapport.setAdditionalProfiles("demo");
        site = rapport.run("--server.port=0",
                "--spring.datasource.url=jdbc:h2:file:" + home.resolve("data/rapport")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                "--rapport.data.directory=" + home.resolve("data"));
        install(0);
        site.getBean(Plugins.class).switchOn("villain");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void install(int version) throws Exception {
        site.getBean(Plugins.class).install(new ByteArrayInputStream(villain.saying("version=1.0." + version)
                .with("messages/villain.properties", "villain.about=x\nvillain.here=Version " + version + " was here")
                .bytes()));
    }

    private static Browser browser() {
        return new Browser(site.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @Test
    void losesNoRequestAndNoEvent() throws Exception {
        var complaints = new ListAppender<ILoggingEvent>();
        complaints.start();
        root().addAppender(complaints);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var busy = new ArrayList<Future<?>>();
            for (var person = 0; person < 3; person++) {
                busy.add(people.submit(again(browser -> seen.add(shown(browser, "/villain")))));
            }
            busy.add(people.submit(again(browser -> seenBelow.add(shown(browser, ARTICLE)))));
            busy.add(people.submit(again(this::comment)));
            for (var version = 1; version <= UPGRADES; version++) {
                install(version);
                awaitOf("Version " + version + " was here");
            }
            over.set(true);
            for (var each : busy) {
                each.get();
            }
        } finally {
            over.set(true);
            root().detachAppender(complaints);
        }

        assertThat(seen.stream().distinct()).hasSizeGreaterThanOrEqualTo(UPGRADES)
                .allSatisfy(words -> assertThat(words).matches("200 " + VERSION));
        assertThat(seenBelow).isNotEmpty().allSatisfy(words -> assertThat(words).matches("200 (" + VERSION + ")?"));
        assertThat(sent).isNotEmpty().containsOnly(303);
        assertThat(complaints.list).extracting(UpgradeUnderLoadTests::cause)
                .noneMatch(cause -> cause.contains("has ended"));
        assertThat(said.get()).isPositive();
        await(() -> heard().size() >= said.get());
        assertThat(heard()).doesNotHaveDuplicates().hasSize(said.get());
    }

    @Test
    void isNotStoppedForWhatItsFormerVersionDid() throws Exception {
        browser().post("/villain", Map.of("place", "page", "deed", "HANG"));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new ArrayList<Future<String>>();
            for (var person = 0; person < 5; person++) {
                asked.add(people.submit(() -> shown(browser(), "/villain")));
            }
            Thread.sleep(500);
            install(100);
            for (var each : asked) {
                assertThat(each.get()).isEqualTo("503 ");
            }
        }
        Thread.sleep(500);

        assertThat(site.getBean(Plugins.class).find("villain")).hasValueSatisfying(plugin -> {
            assertThat(plugin.isOn()).as(plugin.fault().words()).isTrue();
            assertThat(plugin.manifest().version()).hasToString("1.0.100");
        });
        assertThat(shown(browser(), "/villain")).isEqualTo("200 Version 100 was here");
    }

    @Test
    void asksReadersToComeAgainWhereTheNextVersionTakesLong() throws Exception {
        try (var _ = Held.plugin(site, "villain")) {
            var refused = Held.asked(site, "/villain");
            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
            assertThat(browser().get("/").status()).isEqualTo(200);
        }

        assertThat(Held.asked(site, "/villain/heard").getStatus()).isEqualTo(200);
    }

    private interface Errand {
        void run(Browser browser) throws Exception;
    }

    private Callable<Void> again(Errand errand) {
        var browser = browser();
        return () -> {
            while (!over.get()) {
                errand.run(browser);
            }
            return null;
        };
    }

    private static String shown(Browser browser, String path) {
        var answer = browser.get(path);
        return answer.status() + " " + answer.at(".villain");
    }

    private void comment(Browser browser) throws InterruptedException {
        sent.add(browser.post(ARTICLE + "/comments",
                Map.of("text", "Word number " + said.incrementAndGet() + " about the stairs")).status());
        Thread.sleep(20);
    }

    private void awaitOf(String words) throws Exception {
        await(() -> seen.contains("200 " + words));
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        for (var tries = 0; tries < 600 && !condition.call(); tries++) {
            Thread.sleep(50);
        }
        assertThat(condition.call()).isTrue();
    }

    private static List<Long> heard() {
        return site.getBean(Jdbi.class).withHandle(handle -> handle.createQuery("select comment from villain.heard")
                .mapTo(long.class).stream().collect(Collectors.toList()));
    }

    private static String cause(ILoggingEvent complaint) {
        var thrown = complaint.getThrowableProxy();
        return complaint.getFormattedMessage() + (thrown == null ? "" : ": " + thrown.getMessage());
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
