package org.rapport.app.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.semver4j.Semver;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.app.Rapport;
import org.rapport.host.Manifest;
import org.rapport.host.gate.Published;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

class CheckPluginTests {
    private static final String MANIFEST = """
            id=guest
            name=A guest
            version=1.0.0
            package=org.example.guest
            requires=^2.0
            """;
    private static final Semver VERSION = Published.on(CheckPluginTests.class.getClassLoader()).version();

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void passesWhatIsInOrder() throws IOException {
        assertThat(run("check-plugin", jar(MANIFEST))).isZero();

        assertThat(lines()).singleElement().asString().matches("guest 1\\.0\\.0 passes\\. SHA-256: [0-9a-f]{64}");
    }

    @Test
    void namesEverythingThatSpeaksAgainstIt() throws IOException {
        assertThat(run("check-plugin", jar(MANIFEST.replace("^2.0", "^3.0") + "needs=songs"))).isEqualTo(1);

        assertThat(lines()).containsExactly("META-INF/rapport-plugin.properties",
                "    It was written for version ^3.0 of what plugins may use; this site has " + VERSION
                        + ". A newer version of the site may have it, or of the plugin.",
                "META-INF/rapport-plugin.properties", "    It needs songs, which is not part of this site.",
                "Refused, for 2 reasons.");
    }

    @Test
    void saysSoInTheLanguageOfTheMachine() throws IOException {
        Locale.setDefault(Locale.GERMAN);

        assertThat(run("check-plugin", jar(MANIFEST + "x=y"))).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("Im Manifest steht etwas unter x");
    }

    @Test
    void tellsProgramsTheSameEachTime() throws IOException {
        var jar = jar(MANIFEST.replace("id=guest", "id=content") + "x=y");
        assertThat(run("check-plugin", "--json", jar)).isEqualTo(1);
        var first = said.toString(StandardCharsets.UTF_8);
        said.reset();
        assertThat(run("check-plugin", jar, "--json")).isEqualTo(1);

        assertThat(said).hasToString(first);
        var judgement = JsonMapper.shared().readTree(first);
        assertThat(judgement.propertyNames()).containsExactlyInAnyOrder("passed", "id", "version",
                "sha256", "findings");
        assertThat(judgement.get("passed").asBoolean()).isFalse();
        assertThat(judgement.get("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(judgement.get("findings")).singleElement().satisfies(finding -> {
            assertThat(finding.get("rule").asString()).isEqualTo("manifest-key");
            assertThat(finding.get("where").asString()).isEqualTo(Manifest.LOCATION);
            assertThat(finding.get("says").asString()).contains("x");
        });
    }

    @Test
    void tellsProgramsWhatPasses() throws IOException {
        assertThat(run("check-plugin", "--json", jar(MANIFEST))).isZero();

        var judgement = JsonMapper.shared().readTree(said.toString(StandardCharsets.UTF_8));
        assertThat(judgement.get("passed").asBoolean()).isTrue();
        assertThat(judgement.get("id").asString()).isEqualTo("guest");
        assertThat(judgement.get("version").asString()).isEqualTo("1.0.0");
        assertThat(judgement.get("findings")).isEmpty();
    }

    @Test
    void tellsProgramsWhatIsRefused() throws IOException {
        assertThat(run("check-plugin", "--json", jar(MANIFEST + "needs=songs"))).isEqualTo(1);

        var judgement = JsonMapper.shared().readTree(said.toString(StandardCharsets.UTF_8));
        assertThat(judgement.get("passed").asBoolean()).isFalse();
        assertThat(judgement.get("id").asString()).isEqualTo("guest");
        assertThat(judgement.get("version").asString()).isEqualTo("1.0.0");
    }

    @Test
    void tellsProgramsThatAFileIsNotThere() {
        var nothing = folder.resolve("nothing.jar").toString();

        assertThat(run("check-plugin", "--json", nothing)).isEqualTo(2);

        var judgement = JsonMapper.shared().readTree(said.toString(StandardCharsets.UTF_8));
        assertThat(judgement.get("passed").asBoolean()).isFalse();
        assertThat(judgement.get("findings")).singleElement().satisfies(finding -> {
            assertThat(finding.get("rule").asString()).isEqualTo("unreadable");
            assertThat(finding.get("where").asString()).isEqualTo(nothing);
        });
    }

    @Test
    void refusesWhatIsNoJar() throws IOException {
        var text = Files.writeString(folder.resolve("text.jar"), "no JAR");

        assertThat(run("check-plugin", text.toString())).isEqualTo(1);
        assertThat(lines()).hasSize(2).first().asString().startsWith("This is not a JAR");
    }

    @Test
    void saysThatAFileIsNotThere() {
        var nothing = folder.resolve("nothing.jar").toString();

        assertThat(run("check-plugin", nothing)).isEqualTo(2);
        assertThat(lines()).containsExactly(nothing + " cannot be read.");
    }

    @Test
    void takesWhatACompilerLeft() throws IOException {
        var manifest = Files.createDirectories(folder.resolve("classes/META-INF")).resolve("rapport-plugin.properties");
        Files.writeString(manifest, MANIFEST);

        assertThat(run("check-plugin", folder.resolve("classes").toString())).isZero();
        assertThat(lines()).singleElement().asString().startsWith("guest 1.0.0 passes.");
    }

    @Test
    void saysThatAnEmptyFolderIsNoPlugin() {
        assertThat(run("check-plugin", folder.toString())).isEqualTo(1);
        assertThat(lines()).hasSize(2).first().asString().startsWith("This is not a JAR");
    }

    @Test
    void saysWhatItTakes() {
        assertThat(run("check-plugin")).isEqualTo(2);
        assertThat(run("check-plugin", "--json")).isEqualTo(2);
        assertThat(run("check-plugin", "a.jar", "b.jar")).isEqualTo(2);

        assertThat(lines()).containsOnly("Usage: check-plugin [--json] FILE").hasSize(3);
    }

    @Test
    void worksWhileTheSiteRuns() throws IOException {
        try (var running = FileChannel.open(folder.resolve("site.mv.db"), CREATE, WRITE)) {
            running.lock();

            assertThat(run("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("site"), "check-plugin",
                    jar(MANIFEST))).isZero();
        }
    }

    private String jar(String manifest) throws IOException {
        var path = folder.resolve("guest.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry(Manifest.LOCATION));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
        }
        return path.toString();
    }

    private int run(String... words) {
        return CommandLine.read(words).orElseThrow().run(new PrintStream(said, true, StandardCharsets.UTF_8),
                Rapport.class);
    }

    private java.util.List<String> lines() {
        return said.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
