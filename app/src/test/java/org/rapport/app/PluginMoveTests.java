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

/// The same JAR is a part of the site, then lies in its directory of plugins, and is a part of it again.
@Tag("minutes")
class PluginMoveTests {
    private static final Path CLASSES = House.ROOT.resolve("plugins/reading-list/target/classes");

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
        try (var site = StartedSite.on(classPath(), home, options)) {
            site.await(() -> site.status(ARTICLE) == 200);
        }
        var tables = database.open(home);
        recommendWhatAnArticleNames(tables);
        forgetWhatWasHeard(tables);

        var jar = Files.createDirectories(home.resolve("data/plugins")).resolve("reading-list.jar");
        Files.write(jar, PluginJar.ofClasses(CLASSES).bytes());
        try (var site = StartedSite.on(withoutIt(), home, options)) {
            site.await(() -> titles(site, "/reading-list").contains("The Pause"));
            site.await(() -> titles(site, ARTICLE).contains("The Pause"));
        }
        recommend(tables, "The Second", "https://harbour.example/second");
        forgetWhatWasHeard(tables);

        Files.delete(jar);
        try (var site = StartedSite.on(classPath(), home, options)) {
            assertThat(titles(site, "/reading-list")).containsExactly("The Second", "The Pause");
            site.await(REDELIVERY, () -> titles(site, ARTICLE).contains("The Pause"));
        }
    }

    private static void recommendWhatAnArticleNames(Jdbi tables) {
        tables.useHandle(handle -> handle.execute("update content.article set body = body || ? where slug = ?",
                " https://harbour.example/pause", "the-pause-before-the-answer"));
        recommend(tables, "The Pause", "https://harbour.example/pause");
    }

    private static void recommend(Jdbi tables, String title, String address) {
        tables.useHandle(handle -> handle.execute("""
                insert into reading_list.recommendation (kind, title, author, address, words, added_at)
                values ('BLOG', ?, '', ?, '', current_timestamp)
                """, title, address));
    }

    /// As if the site had ended before the plugin heard that articles were published.
    private static void forgetWhatWasHeard(Jdbi tables) {
        tables.useHandle(handle -> {
            handle.execute("delete from reading_list.article");
            assertThat(handle.execute("""
                    update site.event_publication
                    set completion_date = null, status = 'FAILED', completion_attempts = 1, last_resubmission_date = null,
                        publication_date = timestamp with time zone '2026-01-01 00:00:00+00'
                    where listener_id = 'reading-list.mentions.published'
                    """)).isPositive();
        });
    }

    private static List<String> titles(StartedSite site, String path) throws IOException, InterruptedException {
        return Jsoup.parse(site.get(path).body()).select(".recommendation__title").eachText();
    }

    private static List<String> classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static List<String> withoutIt() {
        return classPath().stream().filter(part -> !part.contains("reading-list")).toList();
    }
}
