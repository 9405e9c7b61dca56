package org.rapport.app.imports;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import org.rapport.api.PlainText;
import org.rapport.api.Storage;

/// What was sent to the desk to be brought in: it lies below the data directory until it was read, under a name of ours.
@Component
class SentExports {
    private static final Logger log = LoggerFactory.getLogger(SentExports.class);

    private static final String OURS = "import-";
    private static final int LONGEST_NAME = 100;

    private final Path directory;

    SentExports(Storage storage) {
        this.directory = storage.directory("incoming");
    }

    /// A large file is moved here, never read into memory.
    Given keep(MultipartFile sent) throws IOException {
        var file = new File(Files.createDirectories(directory).toFile(), OURS + UUID.randomUUID());
        sent.transferTo(file);
        var name = PlainText.line(Objects.requireNonNullElse(sent.getOriginalFilename(), ""));
        return new Given(PlainText.shortened(name.replaceFirst(".*[/\\\\]", ""), LONGEST_NAME), file.toString());
    }

    void remove(Given given) {
        remove(Path.of(given.path()));
    }

    /// Removes all of them: nobody reads one.
    void clear() {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (var files = Files.list(directory)) {
            files.filter(file -> file.getFileName().toString().startsWith(OURS)).toList().forEach(this::remove);
        } catch (IOException e) {
            log.warn("What was sent cannot be listed in {}", directory, e);
        }
    }

    private void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("{} cannot be removed", file, e);
        }
    }
}
