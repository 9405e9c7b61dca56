package org.rapport.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RamDiskTests {
    @TempDir
    private Path place;
    private RamDisk disk = new RamDisk(Path.of("unset"), 0);

    @BeforeEach
    void putIn() {
        disk = new RamDisk(place, 1);
    }

    @Test
    void hasRoomForOneAfterAnother() throws IOException {
        var first = disk.directory().orElseThrow();
        var second = disk.directory().orElseThrow();

        assertThat(place).isDirectoryContaining(first::equals).isDirectoryContaining(second::equals);
        assertThat(first).isEmptyDirectory();
    }

    @Test
    void isNotEverywhere() throws IOException {
        assertThat(new RamDisk(place.resolve("shm"), 1).directory()).isEmpty();
    }

    @Test
    void isLeftAloneWhereItIsFull() throws IOException {
        assertThat(new RamDisk(place, Long.MAX_VALUE).directory()).isEmpty();
        assertThat(place).isEmptyDirectory();
    }

    @Test
    void forgetsWhatIsLeftOfThoseWhoWereKilled() throws Exception {
        var other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .start();
        other.waitFor();
        var left = Files.createDirectories(place.resolve("rapport-tests-" + other.pid() + "-1/base"));
        var foreign = Files.createDirectory(place.resolve("postgresql-" + other.pid()));

        disk.directory();

        assertThat(left.getParent()).doesNotExist();
        assertThat(foreign).exists();
    }
}
