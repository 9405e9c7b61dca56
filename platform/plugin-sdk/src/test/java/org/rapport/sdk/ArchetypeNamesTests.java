package org.rapport.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/// What the archetype says to names, once Maven has laid out the files.
class ArchetypeNamesTests {
    private static final Path SCRIPT = Path
            .of("../plugin-archetype/src/main/resources/META-INF/archetype-post-generate.groovy");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path place;

    /// A plugin that is called otherwise in one way.
    private void begin(String key, String words) throws IOException {
        var said = new HashMap<>(Map.of("id", "tea-time", "name", "Tea time", "package", "org.example.teatime"));
        said.put(key, words);
        Files.writeString(Files.createDirectories(place.resolve("tea-time/src")).resolve("Tea.java"), "class Tea {}");
        var request = Map.of("properties", said, "outputDirectory", place.toString(), "artifactId", "tea-time");
        new GroovyShell(new Binding(new HashMap<>(Map.of("request", request)))).evaluate(SCRIPT.toFile());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"id|tea", "id|tea2-time", "name|Tea <Time> & Co", "name|Nora’s Tea #1 (50 %)",
        "name|Tee für zwei", "package|org.example", "package|net.example.tea_time.deep"})
    void takesNamesThatDo(String key, String words) throws IOException {
        begin(key, words);

        assertThat(place.resolve("tea-time/src/Tea.java")).exists();
        assertThat(place.resolve("tea-time/.gitignore")).hasContent("target/\ndata/\n.mvn/maven.config");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hello|is none", "9lives|is none", "tea_time|is none", "tea--time|is none",
        "tea-|is none", "../tea|is none", "a23456789-123456789-123456789-123456789-1|is none",
        "content|taken by the house",
        "articles|taken by the house", "settings|taken by the house", "pg-tea|taken by the house",
        "default|a word of databases", "select|a word of databases", "switch|a word of Java"})
    void refusesAnIdInASentence(String id, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> begin("id", id))
                .withMessageMatching("The id “" + id + "” .*" + why + ".*\\.");
        assertThat(place).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hello|is none", "org.Example|is none", "org.example.|is none",
        "org.example.default|is none", "org.rapport.good|is the house’s", "org.rapport|is the house’s",
        "org.springframework.tea|belongs to Java or to a library", "gg.jte|belongs to Java or to a library",
        "java.tea|belongs to Java or to a library"})
    void refusesAPackageInASentence(String name, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> begin("package", name))
                .withMessageMatching("The package “" + name + "” .*" + why + ".*\\.");
        assertThat(place).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Tea  time", "Tea\ntime", "Tea\\time", "Tea\u202etime"})
    void refusesANameInASentence(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> begin("name", name)).withMessageContaining("is none: ");
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void writesDownForEditorsWhereMavenFindsTheHouse() throws IOException {
        begin("name", "Tea");
        assertThat(place.resolve("tea-time/.mvn")).doesNotExist();

        System.setProperty("maven.repo.local.tail", "/home/ida/rapport/repository");
        try {
            begin("name", "Tea");
        } finally {
            System.clearProperty("maven.repo.local.tail");
        }

        assertThat(place.resolve("tea-time/.mvn/maven.config"))
                .hasContent("-Dmaven.repo.local.tail=/home/ida/rapport/repository");
    }

    @Test
    void leavesWhatLayThereBefore() throws IOException {
        var notes = Files.createDirectories(place.resolve("tea-time")).resolve("notes.txt");
        Files.writeString(notes, "Buy tea");
        Files.setLastModifiedTime(notes, FileTime.from(Instant.EPOCH));

        assertThatIllegalArgumentException().isThrownBy(() -> begin("id", "Tea"));

        assertThat(notes).hasContent("Buy tea");
    }
}
