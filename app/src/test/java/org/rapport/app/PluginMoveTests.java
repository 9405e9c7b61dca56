package org.rapport.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rapport.testkit.PluginJar;

import static org.assertj.core.api.Assertions.assertThat;

/// The same plugin is a part of the site, then lies in its directory of plugins, and is a part of it again.
@Tag("minutes")
class PluginMoveTests {
    private static final String ARTICLE = "/articles/the-pause-before-the-answer";

    /// On PostgreSQL what failed is delivered again after a minute.
    private static final Duration REDELIVERY = Duration.ofSeconds(100);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @EnumSource(SiteDatabase.class)
    void keepsWhatItKeepsAndHearsWhatItDidNotHear(SiteDatabase database) throws Exception {
        var options = Stream.concat(Stream.of("--demo"), database.options(home).stream()).toArray(String[]::new);
        var plugin = PluginSource.of("guestbook").jar();
        var part = unpacked(plugin);
        try (var site = StartedSite.on(classPathWith(part), home, options)) {
            site.await(() -> site.status(ARTICLE) == 200);
            site.post("/guestbook", "words", "Lovely lamps");
            site.post(ARTICLE + "/comments", "text", "A word about the lamps on the stairs");
            site.await(() -> entries(site).endsWith("Lovely lamps, a comment"));
        }
        var tables = database.open(home);
        forgetWhatWasHeard(tables);

        var dropIn = Files.createDirectories(home.resolve("data/plugins")).resolve("guestbook.jar");
        Files.write(dropIn, plugin.bytes());
        try (var site = StartedSite.on(classPath(), home, options)) {
            site.await(() -> entries(site).startsWith("Lovely lamps, a comment"));
            site.post("/guestbook", "words", "And the stairs");
        }
        forgetWhatWasHeard(tables);

        Files.delete(dropIn);
        try (var site = StartedSite.on(classPathWith(part), home, options)) {
            site.await(REDELIVERY, () -> entries(site).startsWith("Lovely lamps, And the stairs, a comment"));
        }
    }

    /// As if the site had ended before the plugin heard of any comment.
    private static void forgetWhatWasHeard(Jdbi tables) {
        tables.useHandle(handle -> {
            assertThat(handle.execute("delete from guestbook.entry where words = 'a comment'")).isPositive();
            assertThat(handle.execute("""
                    update site.event_publication
                    set completion_date = null, status = 'FAILED', completion_attempts = 1, last_resubmission_date = null,
                        publication_date = timestamp with time zone '2026-01-01 00:00:00+00'
                    where listener_id = 'guestbook.heard'
                    """)).isPositive();
        });
    }

    private static String entries(StartedSite site) throws IOException, InterruptedException {
        return Jsoup.parse(site.get("/guestbook").body()).select("#all").text();
    }

    private Path unpacked(PluginJar plugin) throws IOException {
        var part = home.resolve("part");
        for (var file : plugin.files().entrySet()) {
            var path = part.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return part;
    }

    private static List<String> classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static List<String> classPathWith(Path part) {
        return Stream.concat(classPath().stream(), Stream.of(part.toString())).toList();
    }
}
