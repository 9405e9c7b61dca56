package org.rapport.app.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.core.env.Environment;

/// The directory in which the embedded database lies, and whose process works there.
record DataDirectory(Path path) {
    private static final String FILE_URL = "jdbc:h2:file:";

    /// The directory of the database that `environment` names, if it is an H2 file.
    static Optional<DataDirectory> of(Environment environment) {
        return of(environment.getProperty("spring.datasource.url", ""));
    }

    /// The directory of the database at `url`, if it is an H2 file.
    static Optional<DataDirectory> of(String url) {
        if (!url.startsWith(FILE_URL)) {
            return Optional.empty();
        }
        var file = url.substring(FILE_URL.length()).split(";", 2)[0];
        var home = file.startsWith("~/") ? System.getProperty("user.home") + file.substring(1) : file;
        var parent = Path.of(home).getParent();
        return Optional.of(new DataDirectory(parent == null ? Path.of(".") : parent));
    }

    /// Writes down that this process works here.
    void claim() throws IOException {
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n");
    }

    void release() throws IOException {
        Files.deleteIfExists(pidFile());
    }

    /// The process that works here, as far as is known: it wrote itself down and still runs.
    OptionalLong worker() {
        try {
            var pid = Long.parseLong(Files.readString(pidFile()).strip());
            return ProcessHandle.of(pid).isPresent() ? OptionalLong.of(pid) : OptionalLong.empty();
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private Path pidFile() {
        return path.resolve("rapport.pid");
    }
}
