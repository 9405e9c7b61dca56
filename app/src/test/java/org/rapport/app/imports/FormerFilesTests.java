package org.rapport.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormerFilesTests {
    private static final String QUAY = "/wp-content/uploads/2011/12/quay.jpg";

    @TempDir
    private Path yard;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(yard.resolve("folder"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"uploads/2011/12/quay.jpg", "wp-content/uploads/2011/12/quay.jpg", "2011/12/quay.jpg",
        "mine/2011/12/quay.jpg", "Uploads/2011/12/QUAY.jpg"})
    void findsAFileByTheEndOfItsAddress(String place) throws IOException {
        write(place, "quay");

        assertThat(read(folder, QUAY)).isEqualTo("quay");
        assertThat(read(zip(place, "quay"), QUAY)).isEqualTo("quay");
    }

    @Test
    void findsNothingElse() throws IOException {
        write("2011/12/quay.jpg", "quay");

        try (var files = FormerFiles.in(folder)) {
            assertThat(files.at("/wp-content/uploads/2012/12/quay.jpg")).isEmpty();
            assertThat(files.at("/wp-content/uploads/../secret")).isEmpty();
        }
        assertThat(FormerFiles.none().at(QUAY)).isEmpty();
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        var secret = Files.writeString(yard.resolve("secret.jpg"), "secret");
        Files.createDirectories(folder.resolve("2011/12"));
        Files.createSymbolicLink(folder.resolve("2011/12/quay.jpg"), secret);
        Files.createSymbolicLink(folder.resolve("2011/11"), yard);

        try (var files = FormerFiles.in(folder)) {
            assertThat(files.at(QUAY)).isEmpty();
            assertThat(files.at("/wp-content/uploads/2011/11/secret.jpg")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../2011/12/quay.jpg", "/2011/12/quay.jpg", "C:\\2011\\12\\quay.jpg"})
    void writesNothingToWhereAZipSays(String place) throws IOException {
        var zip = zip(place, "evil");
        try (var before = Files.walk(yard)) {
            var there = before.toList();

            assertThat(read(zip, QUAY)).isEqualTo("evil");

            try (var after = Files.walk(yard)) {
                assertThat(after).containsExactlyInAnyOrderElementsOf(there);
            }
        }
    }

    @Test
    void refusesWhatIsLargerThanAFileMayBeHoweverSmallItIsPacked() throws IOException {
        var bomb = zip("2011/12/quay.jpg", "0".repeat(FormerFiles.LARGEST + 1));
        assertThat(Files.size(bomb)).isLessThan(100_000);

        assertThatThrownBy(() -> read(bomb, QUAY)).isInstanceOf(IOException.class);
    }

    @Test
    void saysWhatIsNoZip() throws IOException {
        var text = Files.writeString(yard.resolve("uploads.zip"), "PK, or so");

        assertThatThrownBy(() -> FormerFiles.in(text)).isInstanceOf(IOException.class);
    }

    private static String read(Path source, String address) throws IOException {
        try (var files = FormerFiles.in(source)) {
            return new String(files.at(address).orElseThrow().read(), UTF_8);
        }
    }

    private void write(String place, String text) throws IOException {
        var file = folder.resolve(place);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path zip(String place, String text) throws IOException {
        var path = yard.resolve("uploads.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry(place));
            zip.write(text.getBytes(UTF_8));
        }
        return path;
    }
}
