package org.rapport.journeys;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody who knows nothing but the page “Write a plugin” gives its commands.
class AuthorJourneyTests {
    private static final String ARTICLE = "/articles/the-pause-before-the-answer";
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @Test
    void leadsFromNothingToAPluginOnARunningSite(@TempDir Path place, TestReporter reporter) throws Exception {
        var page = HowTo.writeAPlugin(place);
        page.follow();
        page = page.in("hello");
        assertThat(page.follow()).contains("Failures: 0, Errors: 0, Skipped: 0", "hello-1.0.0.jar");
        page.follow();

        page.follow();
        try (var site = page.site()) {
            hears(site);
            site.stop();
        }

        page.follow();
        try (var site = page.site()) {
            var reader = OwnersCall.to(site);
            assertThat(reader.soon("/hello", it -> !it.select("#hello-all").isEmpty()).title()).startsWith("Hello");
            page.follow();
            var compiled = Instant.now();
            var heading = reader.soon("/hello", it -> it.select("h1").text().contains("voice by voice"));
            var wait = Duration.between(compiled, Instant.now());
            reporter.publishEntry("from compiled to seen", wait.toMillis() + " ms");
            assertThat(heading.select("h1").text()).isEqualTo("Hello, voice by voice");
            assertThat(wait).isLessThan(AT_ONCE);
        }
        assertThat(page.isAtItsEnd()).isTrue();
    }

    private static void hears(RunningSite site) throws Exception {
        var reader = OwnersCall.to(site);
        var before = heard(reader);

        new Caller(site).post(ARTICLE + "/comments", "author", "Nora", "text", "I listened.");

        reader.soon("/hello", it -> !it.select("#hello-all").text().equals(before));
        assertThat(heard(reader)).isEqualTo("Comments that came in: 1");
        assertThat(reader.page(ARTICLE).select("#hello").text()).isEqualTo("Comments on this article that came in: 1");
    }

    private static String heard(OwnersCall reader) throws Exception {
        return reader.soon("/hello", it -> !it.select("#hello-all").isEmpty()).select("#hello-all").text();
    }
}
