package org.rapport.journeys;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
            hearsAComment(site);
            site.stop();
        }

        page.follow();
        try (var site = page.site()) {
            var reader = OwnersCall.to(site);
            sees(reader, "/hello", "h1", "Hello");
            page.follow();
            var compiled = Instant.now();
            sees(reader, "/hello", "h1", "Hello, voice by voice");
            var wait = Duration.between(compiled, Instant.now());
            reporter.publishEntry("from compiled to seen", wait.toMillis() + " ms");
            assertThat(wait).isLessThan(AT_ONCE);
        }
        assertThat(page.follow()).contains("hello 1.1.0 passes.");
        assertThat(page.isAtItsEnd()).as("no command is left").isTrue();
    }

    @Test
    void refusesAnIdInASentenceAndLeavesNothingBehind(@TempDir Path place) throws Exception {
        var refused = HowTo.writeAPlugin(place).followWith("-Did=hello ", "-Did=9lives ");

        assertThat(refused.exit()).isNotZero();
        assertThat(refused.said()).contains("The id “9lives” is none: ");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void takesANameAsItIs(@TempDir Path place) throws Exception {
        var taken = HowTo.writeAPlugin(place).followWith("-Dname=Hello ", "'-Dname=Tea <Time> & Co' ");

        assertThat(taken.exit()).as(taken.said()).isZero();
        assertThat(taken.said()).doesNotContain("override");
        var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(place.resolve("hello/pom.xml").toFile());
        assertThat(pom.getElementsByTagName("name").item(0).getTextContent()).isEqualTo("Tea <Time> & Co");
        assertThat(place.resolve("hello/.gitignore")).content().contains("data/");
        assertThat(place.resolve("hello/src/main/resources/META-INF/rapport-plugin.properties")).content()
                .startsWith("id=hello\nname=Tea <Time> & Co\nversion=${project.version}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugin-sdk", "plugin-testkit"})
    void findsSourcesAndJavadocOfWhatItCompilesWith(String name) throws Exception {
        try (var files = Files.walk(Path.of("../platform/plugin-repository/target/repository/org/rapport", name))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll(name + "-.*SNAPSHOT", "")))
                    .contains(".jar", "-sources.jar", "-javadoc.jar");
        }
    }

    private static void hearsAComment(RunningSite site) throws Exception {
        var reader = OwnersCall.to(site);
        var all = counted(reader, "/hello", "#hello-all");
        var onArticle = counted(reader, ARTICLE, "#hello");

        new Caller(site).post(ARTICLE + "/comments", "author", "Nora", "text", "I listened.");

        sees(reader, "/hello", "#hello-all", "Comments that came in: " + (all + 1));
        sees(reader, ARTICLE, "#hello", "Comments on this article that came in: " + (onArticle + 1));
    }

    /// What stands there once all is counted with which the site began.
    private static int counted(OwnersCall reader, String path, String selector) throws Exception {
        var before = -1;
        for (var now = count(reader, path, selector); now != before; now = count(reader, path, selector)) {
            before = now;
            Thread.sleep(Duration.ofSeconds(1));
        }
        return before;
    }

    private static int count(OwnersCall reader, String path, String selector) throws Exception {
        var digits = reader.page(path).select(selector).text().replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static void sees(OwnersCall reader, String path, String selector, String words) throws Exception {
        var page = reader.soon(path, it -> it.select(selector).text().equals(words));
        assertThat(page.select(selector).text()).isEqualTo(words);
    }
}
