package org.rapport.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A plugin that never comes to the end of an event holds nobody up, and a site that dies meanwhile loses nothing.
class DropInCrashTests {
    private static final String COMMENTS = "/articles/the-pause-before-the-answer/comments";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @BeforeEach
    void dropIn() throws IOException {
        var plugins = Files.createDirectories(home.resolve("data/plugins"));
        Files.write(plugins.resolve("guestbook.jar"), Guestbook.jar().bytes());
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
        try (var site = start()) {
            site.await(() -> entries(site).contains("a comment"));
            assertThat(entries(site)).containsOnlyOnce("a comment").contains("take your time");
        }
        assertThat(drafts()).contains("take your time", "a comment");
    }

    @Test
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

    private StartedSite start() throws Exception {
        var site = StartedSite.on(List.of(System.getProperty("java.class.path").split(File.pathSeparator)), home,
                "--demo");
        site.await(() -> site.status("/guestbook") == 200);
        return site;
    }

    private static List<String> entries(StartedSite site) throws IOException, InterruptedException {
        return Arrays.asList(Jsoup.parse(site.get("/guestbook").body()).select("#all").text().split(", "));
    }

    /// The titles of what the plugin proposed, as the database has them.
    private List<String> drafts() {
        return Jdbi.create("jdbc:h2:file:" + home.resolve("data/rapport") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                "rapport", "").withHandle(
                        handle -> handle.createQuery("select title from content.article")
                                .mapTo(String.class).list());
    }
}
