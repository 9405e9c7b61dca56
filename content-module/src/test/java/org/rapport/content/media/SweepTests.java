package org.rapport.content.media;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.TemporaryStorage;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class SweepTests {
    private final Sweep sweep;
    private final Uploads uploads;
    private final Media media;
    private final MediaFiles files;
    private final TemporaryStorage storage;
    private final MovableClock clock;

    SweepTests(Sweep sweep, Uploads uploads, Media media, MediaFiles files, TemporaryStorage storage,
            MovableClock clock) {
        this.sweep = sweep;
        this.uploads = uploads;
        this.media = media;
        this.files = files;
        this.storage = storage;
        this.clock = clock;
    }

    /// Files are as old as the disk says.
    @BeforeEach
    void showTheDisksTime() {
        clock.set(Instant.now());
    }

    @Test
    void findsNothingWhereNothingIs() {
        sweep.run();

        assertThat(storage.files()).isEmpty();
    }

    @Test
    void removesWhatACrashLeftBehind() throws IOException {
        var orphan = files.keep(new Encoded(Samples.pdf(""), 0, 0), Kind.PDF);
        Files.writeString(files.find(orphan.hash(), "pdf").orElseThrow().resolveSibling("unfinished-1.part"), "half");

        clock.pass(Duration.ofMinutes(50));
        sweep.run();
        assertThat(storage.files()).hasSize(2);

        clock.pass(Duration.ofMinutes(20));
        sweep.run();
        assertThat(storage.files()).isEmpty();
    }

    @Test
    void keepsWhatTheLibraryNames() {
        uploads.add(new Upload("harbour.jpg", Samples.jpeg(600, 400)));
        clock.pass(Duration.ofDays(9));

        sweep.run();

        assertThat(storage.files()).hasSize(2);
    }

    @Test
    void removesTheFilesOfWhatWasTakenAway() {
        uploads.add(new Upload("harbour.jpg", Samples.jpeg(600, 400)));
        uploads.add(new Upload("harbour-again.jpg", Samples.jpeg(600, 400)));
        clock.pass(Duration.ofDays(9));

        media.delete(new MediumId(1));
        sweep.run();
        assertThat(storage.files()).hasSize(2);

        media.delete(new MediumId(2));
        sweep.run();
        assertThat(storage.files()).isEmpty();
    }
}
