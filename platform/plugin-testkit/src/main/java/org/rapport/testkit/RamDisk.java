package org.rapport.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.springframework.util.FileSystemUtils;

/// A disk in memory, where the machine has one: what is thrown away anyway is written there twenty times faster.
///
/// @param enough free bytes, or nothing is put there
record RamDisk(Path place, long enough) {
    /// A server, with what tests have of it at a time, takes a tenth of the room that is asked for.
    static final RamDisk OF_THIS_MACHINE = new RamDisk(Path.of("/dev/shm"), 1L << 30);
    private static final String OURS = "rapport-tests-";

    /// A new directory for this JVM, which takes it away itself; empty where there is no room.
    Optional<Path> directory() throws IOException {
        if (!Files.isWritable(place)) {
            return Optional.empty();
        }
        takeAwayWhatIsLeft();
        return Files.getFileStore(place).getUsableSpace() < enough
                ? Optional.empty()
                : Optional.of(Files.createTempDirectory(place, OURS + ProcessHandle.current().pid() + "-"));
    }

    /// Of JVMs that were killed: it would lie in memory until the machine ends.
    private void takeAwayWhatIsLeft() throws IOException {
        try (var left = Files.newDirectoryStream(place, OURS + "*")) {
            for (var each : left) {
                if (ProcessHandle.of(owner(each)).isEmpty()) {
                    FileSystemUtils.deleteRecursively(each);
                }
            }
        }
    }

    private static long owner(Path directory) {
        return Long.parseLong(directory.getFileName().toString().substring(OURS.length()).split("-", 2)[0]);
    }
}
