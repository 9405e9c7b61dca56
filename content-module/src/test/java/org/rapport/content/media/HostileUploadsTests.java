package org.rapport.content.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.rapport.content.listing.Search;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.SentFile;
import org.rapport.testkit.TemporaryStorage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.content.media.HostileUploads.MARK;

/// Whatever is sent: either it is refused in words, or what is kept is a harmless file of our own writing.
@ModuleTest
class HostileUploadsTests {
    private static final String STORED = "[0-9a-f]{2}/[0-9a-f]{64}\\.(jpg|png|gif|svg|pdf)";

    private final Browser browser;
    private final Media media;
    private final TemporaryStorage storage;

    HostileUploadsTests(Browser browser, Media media, TemporaryStorage storage) {
        this.browser = browser;
        this.media = media;
        this.storage = storage;
    }

    static Stream<Named<SentFile>> uploads() {
        return Stream.of(HostileUploads.names(), HostileUploads.disguises(), HostileUploads.polyglots(),
                HostileUploads.bombs(), HostileUploads.drawings()).flatMap(all -> all);
    }

    @BeforeEach
    void sendsNothingFirst() {
        assertThat(storage.files()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("uploads")
    void leavesNothingThatRunsAndNothingElsewhere(SentFile file) throws IOException {
        var reply = browser.upload(browser.get("/desk/media").form("upload"), file);

        assertThat(reply.status()).isIn(303, 422);
        assertThat(media.list(Search.ALL).shown()).hasSize(reply.status() == 303 ? 1 : 0);
        for (var stored : storage.files()) {
            assertThat(name(stored)).matches(STORED);
            assertThat(Signature.of(Files.readAllBytes(stored))).asString()
                    .isEqualTo(Kind.of(extension(stored)).orElseThrow().name());
            assertThat(Samples.contains(Files.readAllBytes(stored), MARK)).isFalse();
        }
        for (var medium : media.list(Search.ALL).shown()) {
            isServedHarmlessly(medium);
        }
    }

    private void isServedHarmlessly(Medium medium) {
        assertThat(medium.name()).matches("[a-z0-9-]+\\.(jpg|png|gif|svg|pdf)");
        for (var path : List.of(medium.path(), medium.file().path())) {
            var answer = browser.get(path);
            assertThat(answer.header("Content-Type")).isEqualTo(medium.kind().type());
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'").endsWith("sandbox");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        }
    }

    private String name(Path stored) {
        return storage.directory("media").relativize(stored).toString();
    }

    private static String extension(Path stored) {
        return stored.toString().replaceFirst(".*\\.", "");
    }

    @ParameterizedTest
    @MethodSource("org.rapport.content.media.HostileUploads#disguises")
    void refusesWhatIsNotWhatItIsCalled(SentFile file) {
        assertThat(Intake.read(file.bytes())).isInstanceOf(Reading.Refused.class);
    }

    /// As they are sent to the readers, without a form around them: none may throw.
    @ParameterizedTest
    @MethodSource("org.rapport.content.media.HostileUploads#bombs")
    void doesNotLightBombs(SentFile file) {
        var reading = Intake.read(file.bytes());

        if (reading instanceof Reading.Taken(var _, var files)) {
            assertThat(files).allMatch(kept -> kept.bytes().length < 1_000_000);
        }
    }

    @Test
    void namesThirtyKindsAndMore() {
        assertThat(uploads().map(Named::getName)).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    }
}
