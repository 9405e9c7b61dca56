package org.rapport.content.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MediaFilesTests {
    /// SHA-256 of "Fees", as `sha256sum` says it.
    private static final String HASH = "6d80486cc33a915c7f4e37a813aaef90930f1ed89057b2716fd71cd80ee8c046";

    private Path directory;
    private MediaFiles files;

    @BeforeEach
    void open(@TempDir Path directory) {
        this.directory = directory;
        this.files = new MediaFiles(directory::resolve);
    }

    @Test
    void callsAFileByWhatItContains() throws IOException {
        var file = files.keep(new Encoded(Samples.text("Fees"), 0, 0), Kind.PDF);

        assertThat(file).isEqualTo(new MediumFile(HASH, "pdf", 4, 0, 0));
        assertThat(directory.resolve("media").resolve(HASH.substring(0, 2)).resolve(HASH + ".pdf")).hasContent("Fees");
        try (var all = Files.walk(directory)) {
            assertThat(all.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void keepsTheSameFileOnce() {
        files.keep(new Encoded(Samples.text("Fees"), 0, 0), Kind.PDF);

        assertThat(files.keep(new Encoded(Samples.text("Fees"), 0, 0), Kind.PDF).hash()).isEqualTo(HASH);
        assertThat(files.find(HASH, "pdf")).isPresent();
        assertThat(files.find(HASH, "jpg")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, pdf", "ab, pdf",
        "6D80486CC33A915C7F4E37A813AAEF90930F1ED89057B2716FD71CD80EE8C046, pdf",
        "6d80486cc33a915c7f4e37a813aaef90930f1ed89057b2716fd71cd80ee8c046, ../x"})
    void makesNoPathOfAnythingElse(String hash, String extension) {
        assertThatIllegalArgumentException().isThrownBy(() -> files.find(hash, extension));
    }
}
