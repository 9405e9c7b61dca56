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

import static org.assertj.core.api.Assertions.assertThat;

/// The same JAR is a part of the site, then lies in its directory of plugins, and is a part of it again.
@Tag("minutes")
class PluginMoveTests {
    private static final String COMMENTS = "/articles/the-pause-before-the-answer/comments";

    /// On PostgreSQL what failed is delivered again after a minute.
    private static final Duration REDELIVERY = Duration.ofSeconds(100);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @ParameterizedTest
    @EnumSource(SiteDatabase.class)
    void keepsWhatItKeepsAndHearsWhatItDidNotHear(SiteDatabase database) throws Exception {
        var options = Stream.concat(Stream.of("--demo"), database.options(home).stream()).toArray(String[]::new);
        var part = home.resolve("guestbook.jar");
        Files.write(part, PluginSource.of("guestbook").jar().bytes());
        try (var site = StartedSite.on(classPathWith(part), home, options)) {
            site.post("/guestbook", "words", "Lovely lamps");
            site.post(COMMENTS, "text", "A word about the lamps on the stairs");
            site.await(() -> entries(site).equals("Lovely lamps, a comment"));
        }
        var tables = database.open(home);
        forgetWhatWasHeard(tables);

        var dropIn = Files.createDirectories(home.resolve("data/plugins")).resolve("guestbook.jar");
        Files.copy(part, dropIn);
        try (var site = StartedSite.on(classPath(), home, options)) {
            site.await(() -> entries(site).equals("Lovely lamps, a comment"));
            site.post("/guestbook", "words", "And the stairs");
        }
        forgetWhatWasHeard(tables);

        Files.delete(dropIn);
        try (var site = StartedSite.on(classPathWith(part), home, options)) {
            site.await(REDELIVERY, () -> entries(site).equals("Lovely lamps, And the stairs, a comment"));
        }
    }

    /// As if the site had ended before the plugin heard of the comment.
    private static void forgetWhatWasHeard(Jdbi tables) {
        tables.useHandle(handle -> {
            assertThat(handle.execute("delete from guestbook.entry where words = 'a comment'")).isOne();
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

    private static List<String> classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static List<String> classPathWith(Path part) {
        return Stream.concat(classPath().stream(), Stream.of(part.toString())).toList();
    }
}
