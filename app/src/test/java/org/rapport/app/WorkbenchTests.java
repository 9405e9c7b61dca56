package org.rapport.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import org.rapport.testkit.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;

/// What the author of a plugin compiles runs in the site that she has open, and in no other.
@TestMethodOrder(OrderAnnotation.class)
class WorkbenchTests {
    private static final PluginJar GUESTBOOK = PluginSource.of("guestbook").jar();
    private static final String ENTRY = "db/migration/guestbook/V1__entry.sql";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    static StartedSite site;

    /// With the guestbook on the workbench.
    @BeforeAll
    static void start() throws Exception {
        var classes = home.resolve("classes");
        GUESTBOOK.layOut(classes);
        site = StartedSite.on(List.of(System.getProperty("java.class.path").split(File.pathSeparator)), home, "--demo",
                "--rapport.plugins.dev=" + classes);
        site.await(() -> site.status("/guestbook") == 200);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        site.close();
    }

    private static void compile(PluginJar plugin) {
        plugin.layOut(home.resolve("classes"));
    }

    private static PluginJar saying(String words) {
        return GUESTBOOK.with("messages/guestbook.properties",
                "guestbook.about=Keeps a few words.\nguestbook.count=" + words);
    }

    private static String said() throws IOException, InterruptedException {
        return Jsoup.parse(site.get("/articles/the-pause-before-the-answer").body()).select(".guestbook").text();
    }

    private static String console() throws IOException {
        return Files.readString(home.resolve("console.txt"));
    }

    @Test
    void runsWhatIsCompiledAndKeepsWhatItHas() throws Exception {
        site.post("/guestbook", "words", "Lovely lamps");

        compile(saying("Words of visitors: {0}"));

        site.await(() -> said().startsWith("Words of visitors: "));
        assertThat(site.get("/guestbook").body()).contains("Lovely lamps");
    }

    @Test
    void runsOnAsItIsWhenTheGateSaysNo() throws Exception {
        compile(saying("Nobody").with("META-INF/services/java.lang.Runnable", "x"));

        site.await(() -> console().contains("does not come in:\nMETA-INF/services/java.lang.Runnable: "));
        assertThat(said()).isNotEmpty().isNotEqualTo("Nobody");
    }

    @Test
    void runsOnAsItIsWhenItDoesNotStart() throws Exception {
        compile(saying("Nobody").with("db/migration/guestbook/V2__nonsense.sql", "create nonsense;"));

        site.await(() -> console().contains("does not start: db/migration/guestbook/V2__nonsense.sql:1: "));
        assertThat(console()).doesNotContain("DbMigrate", "PluginFault").containsOnlyOnce("nonsense.sql");
        assertThat(said()).isNotEmpty().isNotEqualTo("Nobody");
    }

    @Test
    void saysNothingOfWhatABuildGoesOnWith() throws Exception {
        compile(saying("Halfway").with("META-INF/services/java.lang.Comparable", "x"));
        Thread.sleep(Duration.ofSeconds(1));

        compile(saying("All the way"));

        site.await(() -> said().startsWith("All the way"));
        Thread.sleep(Duration.ofSeconds(3));
        assertThat(console()).doesNotContain("java.lang.Comparable");
    }

    @Test
    void saysWhatToDoAboutAScriptThatRanAndWasChanged() throws Exception {
        compile(saying("Nobody").with(ENTRY, "create table guestbook.other (id int);"));

        site.await(() -> console().contains("does not start: The script " + ENTRY + " ran here already"));
        assertThat(console()).contains("takes it out on the desk with all that it keeps").doesNotContain("red-gate");
        assertThat(said()).isNotEmpty().isNotEqualTo("Nobody");
    }

    @Order(Integer.MAX_VALUE)
    @Test
    void leavesNothingWhenTheSiteEnds() throws Exception {
        site.close();

        try (var kept = Files.walk(home.resolve("data"))) {
            assertThat(kept.filter(file -> file.toString().endsWith(".jar"))).isEmpty();
        }
        assertThat(rows(home)).isEmpty();
    }

    private static List<String> rows(Path data) {
        return Jdbi.create("jdbc:h2:file:" + data.resolve("data/rapport") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "rapport", "").withHandle(
                        handle -> handle.select("select id from site.plugin where state <> 'REMOVED'")
                                .mapTo(String.class)
                                .list());
    }
}
