package org.rapport.app;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rapport.app.command.CommandLine;
import org.rapport.content.DraftProposed;

import static org.assertj.core.api.Assertions.assertThat;

/// A plugin that never comes to the end of an event holds nobody up, and a site that dies meanwhile loses nothing.
class DropInCrashTests {
    private static final String COMMENTS = "/articles/the-pause-before-the-answer/comments";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private SiteDatabase database = SiteDatabase.H2;
    private List<String> options = List.of();
    private Duration patience = Duration.ofSeconds(30);

    @BeforeEach
    void begin() throws IOException {
        beginOn(SiteDatabase.H2);
    }

    /// The plugin hears nothing of what the site begins with.
    private void beginOn(SiteDatabase chosen) throws IOException {
        bringContentTo(chosen);
        var plugins = Files.createDirectories(home.resolve("data/plugins"));
        Files.write(plugins.resolve("guestbook.jar"), PluginSource.of("guestbook").jar().bytes());
    }

    private void bringContentTo(SiteDatabase chosen) {
        database = chosen;
        options = chosen.options(home);
        var sample = DropInCrashTests.class.getResource("/demo/en.wxr").getPath();
        var words = Stream.concat(options.stream(), Stream.of("import-wordpress", sample));
        var verb = CommandLine.read(words.toArray(String[]::new)).orElseThrow();
        assertThat(verb.run(new PrintStream(OutputStream.nullOutputStream()), Rapport.class)).isZero();
    }

    @Test
    void makesGoodWhatAPluginWasAtWhenTheSiteDied() throws Exception {
        try (var site = start()) {
            site.post("/guestbook", "words", "take your time");
            site.post(COMMENTS, "text", "A word about the lamps on the stairs");
            site.await(() -> entries(site).contains("began"));
            assertThat(entries(site)).doesNotContain("a comment");
            site.kill();
        }
        leaveUnsaid("The last word");
        try (var site = start()) {
            site.await(patience, () -> entries(site).contains("a comment"));
            assertThat(entries(site)).containsOnlyOnce("a comment").contains("take your time");
        }
        assertThat(drafts()).contains("take your time", "a comment").containsOnlyOnce("The last word");
        assertThat(texts("select type from guestbook.rapport_outbox")).isEmpty();
    }

    /// As if it had died between what the plugin wrote and what the site would have heard of that.
    private void leaveUnsaid(String title) {
        database.open(home).useHandle(handle -> handle.execute(
                "insert into guestbook.rapport_outbox (type, event) values (?, ?)", DraftProposed.class.getName(), """
                        {"key": "guestbook:left", "title": "%s", "body": "It was left", "at": null}"""
                        .formatted(title)));
    }

    /// There it waits until nobody else can be at it any more, five minutes on a site and ten seconds here, and then for the
    /// next round of what failed.
    @Test
    @Tag("minutes")
    void makesItGoodOnPostgresqlToo() throws Exception {
        Files.delete(home.resolve("data/plugins/guestbook.jar"));
        beginOn(SiteDatabase.POSTGRESQL);
        options = Stream.concat(options.stream(), Stream.of("check-interval=2s", "published=10s", "processing=10s",
                "resubmission=10s").map("--spring.modulith.events.staleness."::concat)).toList();
        patience = Duration.ofMinutes(4);

        makesGoodWhatAPluginWasAtWhenTheSiteDied();
    }

    @Test
    @Tag("minutes")
    void letsOthersWriteWhileAPluginNeverEndsItsTransaction() throws Exception {
        try (var site = start()) {
            site.post("/guestbook", "words", "take your time");
            site.post(COMMENTS, "text", "A word about the lamps on the stairs");
            site.await(() -> entries(site).contains("began"));

            assertThat(site.post(COMMENTS, "text", "And another, about the stairs").statusCode()).isEqualTo(303);
            assertThat(site.post("/guestbook", "words", "still here").statusCode()).isEqualTo(303);
            assertThat(entries(site)).contains("still here");
        }
    }

    /// It dies before another version of a plugin has begun, which has changed its tables by then: the file that the owner
    /// lays back there finds them as it left them.
    @Test
    @Tag("minutes")
    void givesTheTablesBackThatWereBeingChangedWhenTheSiteDied() throws Exception {
        var plugins = home.resolve("data/plugins");
        var jar = plugins.resolve("guestbook.jar");
        var first = Files.readAllBytes(jar);
        try (var site = start()) {
            site.post("/guestbook", "words", "Lovely lamps");
        }

        Files.write(jar, PluginSource.of("guestbook").jar()
                .with("db/migration/guestbook/V2__mood.sql", """
                        alter table guestbook.entry drop column words;
                        alter table guestbook.entry add column words varchar(200) default 'begin very slowly';
                        """).bytes());
        try (var site = StartedSite.begin(classPath(), home, options.toArray(String[]::new))) {
            site.await(() -> Files.exists(plugins.resolve("former/guestbook.sql.gz")));
            Thread.sleep(5_000);
            site.kill();
        }
        assertThat(words()).containsExactly("begin very slowly");

        Files.write(jar, first);
        try (var site = start()) {
            assertThat(entries(site)).containsExactly("Lovely lamps");
        }
    }

    private static List<String> classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private StartedSite start() throws Exception {
        var site = StartedSite.on(classPath(), home, options.toArray(String[]::new));
        site.await(() -> site.status("/guestbook") == 200);
        return site;
    }

    private static List<String> entries(StartedSite site) throws IOException, InterruptedException {
        return Arrays.asList(Jsoup.parse(site.get("/guestbook").body()).select("#all").text().split(", "));
    }

    /// The titles of what the plugin proposed, as the database has them.
    private List<String> drafts() {
        return texts("select title from content.article");
    }

    private List<String> words() {
        return texts("select words from guestbook.entry");
    }

    private List<String> texts(String sql) {
        return database.open(home).withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
