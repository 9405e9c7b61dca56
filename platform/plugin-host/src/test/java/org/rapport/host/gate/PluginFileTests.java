package org.rapport.host.gate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PluginFileTests {
    private static final byte[] PLAIN = PluginJar.of().with("styles/guest.css", "a {}").bytes();

    @Test
    void readsAJarOnceAndWhole() throws Refused {
        var file = PluginJar.read(PLAIN);

        assertThat(file.paths()).containsExactly("META-INF/rapport-plugin.properties", "styles/guest.css");
        assertThat(file.bytes("styles/guest.css"))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("a {}"));
        assertThat(file.sha256()).hasSize(64).matches("[0-9a-f]+");
    }

    @Test
    void takesFoldersForNothing() throws Refused {
        assertThat(PluginJar.read(PluginJar.of().with("styles/", "").bytes()).paths())
                .containsExactly("META-INF/rapport-plugin.properties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PK\u0003\u0004", "no JAR at all", "<html></html>"})
    void refusesWhatIsNoJar(String text) {
        assertRefused(text.getBytes(StandardCharsets.ISO_8859_1), "not-a-jar |  |");
    }

    @Test
    void refusesAJarThatIsEmpty() throws IOException {
        assertRefused(zip(zip -> {}), "not-a-jar |  |");
        assertRefused(PluginJar.of().without("META-INF/rapport-plugin.properties").with("folder/", "").bytes(),
                "not-a-jar |  |");
    }

    @Test
    void refusesAJarThatBreaksOff() {
        for (var length = 1; length < PLAIN.length; length++) {
            assertRefused(Arrays.copyOf(PLAIN, length), "not-a-jar |  |");
        }
    }

    @Test
    void refusesAJarWithSomethingBeforeOrBehindIt() throws IOException {
        assertRefused(joined("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), PLAIN), "not-a-jar |  |");
        assertRefused(joined(PLAIN, "more".getBytes(StandardCharsets.UTF_8)), "not-a-jar |  |");
        assertRefused(joined(PLAIN, PluginJar.of().with("styles/guest.css", "b {}").bytes()), "not-a-jar |  |");
    }

    @Test
    void refusesAJarThatIsEncrypted() {
        assertRefused(with(PLAIN, 6, 9), "not-a-jar |  |");
    }

    @Test
    void refusesAJarWhoseListTellsOfOtherFiles() {
        var list = new String(PLAIN, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");

        assertRefused(with(PLAIN, list + 46, 'm'), "not-a-jar |  |");
        assertRefused(with(PLAIN, list + 16, PLAIN[list + 16] + 1), "not-a-jar |  |");
        assertRefused(with(PLAIN, list + 24, PLAIN[list + 24] + 1), "not-a-jar |  |");
        assertRefused(with(PLAIN, PLAIN.length - 12, 1), "not-a-jar |  |");
        assertRefused(with(PLAIN, PLAIN.length - 12, 3), "not-a-jar |  |");
    }

    @Test
    void refusesAFileThatIsThereTwice() {
        var jar = PluginJar.of().with("a/one.txt", "1").with("a/two.txt", "2").bytes();

        assertRefused(renamed(jar, "a/two.txt", "a/one.txt"), "file-twice | a/one.txt |");
        assertRefused(
                renamed(PluginJar.of().with("b/one.css", "").with("b/two.css", "").bytes(), "b/two.css", "b/one.css"),
                "file-twice | b/one.css |");
        assertRefused(renamed(PluginJar.of().with("c/one/", "").with("c/two/", "").bytes(), "c/two/", "c/one/"),
                "file-twice | c/one/ |");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/passwd", "a//b", "./a", "a/./b", "..", "C:/x", "a\\b", "..\\x",
        "a\u0000b", "a\nb", "a\n\nb:c", "a\u2028:b", "a\u202Egpj.exe", "a.", "a /b", "a*b", "a?", "a|b", "a\u0085b"})
    void refusesANameThatLeadsElsewhereOrFitsNotEverywhere(String name) {
        assertThat(Judge.findings(PluginJar.of().with(name, "x"))).map(Finding::rule).containsExactly(Rule.FILE_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b/c-d_e", "LICENSE", "org/example/guest/Thing$1.bin", "Grüße.txt", ".hidden/..x"})
    void takesOtherNames(String name) throws Refused {
        assertThat(PluginJar.read(PluginJar.of().with(name, "x").bytes()).paths()).contains(name);
    }

    @Test
    void refusesABomb() throws IOException {
        var bomb = zip(zip -> put(zip, "styles/guest.css", 101 << 20));

        assertThat(bomb).hasSizeLessThan(200_000);
        assertRefused(bomb, "too-large-unpacked | styles/guest.css | 100");
    }

    @Test
    void refusesABombOfManyFiles() throws IOException {
        assertRefused(zip(zip -> {
            for (var i = 0; i < 11; i++) {
                put(zip, "styles/guest/" + i + ".css", 10 << 20);
            }
        }), "too-large-unpacked | styles/guest/10.css | 100");
    }

    @Test
    void refusesABombInFolders() throws IOException {
        var bomb = zip(zip -> {
            for (var i = 0; i < 11; i++) {
                put(zip, "folder" + i + "/", 10 << 20);
            }
        });

        assertRefused(bomb, "too-large-unpacked | folder10/ | 100");
    }

    @Test
    void refusesMoreFilesThanItWillCount() throws IOException {
        assertRefused(zip(zip -> {
            for (var i = 0; i < 10_001; i++) {
                put(zip, "f" + i, 0);
            }
        }), "too-many-files |  | 10000");
        assertRefused(zip(zip -> {
            for (var i = 0; i < 10_001; i++) {
                put(zip, "f" + i + "/", 0);
            }
        }), "too-many-files |  | 10000");
    }

    @Test
    void readsNoMoreThanItMust() {
        var endless = new java.io.InputStream() {
            @Override
            public int read() {
                return 'P';
            }
        };

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThatThrownBy(() -> PluginFile.read(endless))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .map(Intruder::written).containsExactly("too-large |  | 50")));
    }

    private static void assertRefused(byte[] jar, String expected) {
        assertThat(Judge.findings(jar)).map(Intruder::written).containsExactly(expected);
    }

    private static byte[] with(byte[] bytes, int at, int value) {
        var copy = bytes.clone();
        copy[at] = (byte) value;
        return copy;
    }

    private static byte[] joined(byte[] one, byte[] another) {
        var both = Arrays.copyOf(one, one.length + another.length);
        System.arraycopy(another, 0, both, one.length, another.length);
        return both;
    }

    private static byte[] renamed(byte[] jar, String from, String to) {
        return new String(jar, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(Consumer<ZipOutputStream> fill) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            fill.accept(zip);
        }
        return bytes.toByteArray();
    }

    /// A file of so many zeros; in a folder, too, which ZIP allows.
    private static void put(ZipOutputStream zip, String name, int length) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[length]);
            zip.closeEntry();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
