package org.rapport.content.media;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class FileControllerTests {
    private final Browser browser;
    private final Media media;
    private final Uploads uploads;

    FileControllerTests(Browser browser, Media media, Uploads uploads) {
        this.browser = browser;
        this.media = media;
        this.uploads = uploads;
    }

    @BeforeEach
    void fill() {
        uploads.add(new Upload("harbour.jpg", Samples.jpeg(60, 40)));
        uploads.add(new Upload("sketch.svg", Samples.svg("")));
        uploads.add(new Upload("fees.pdf", Samples.pdf("Fees")));
    }

    @Test
    void servesThePresentFileForNow() {
        var picture = browser.get("/media/1/harbour.jpg");

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(picture.header("ETag")).isEqualTo('"' + file(1).hash() + '"');
        assertThat(Samples.read(picture.bytes()).getWidth()).isEqualTo(60);
        assertThat(picture.header("Content-Disposition")).isEmpty();
    }

    @Test
    void servesAFileForEver() {
        var picture = browser.get(file(1).path());

        assertThat(picture.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(picture.bytes()).hasSize((int) file(1).bytes());
    }

    @Test
    void letsNothingRun() {
        for (var path : new String[]{"/media/1/harbour.jpg", "/media/2/sketch.svg", "/media/3/fees.pdf", file(2).path(),
            file(3).path()}) {
            var answer = browser.get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        }
        assertThat(browser.get("/media/2/sketch.svg").header("Content-Type")).isEqualTo("image/svg+xml");
    }

    @Test
    void givesADocumentToKeepAndNotToOpen() {
        assertThat(browser.get("/media/3/fees.pdf").header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"fees.pdf\"");
        assertThat(browser.get(file(3).path()).header("Content-Disposition")).startsWith("attachment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/1/harbour.html", "/media/1", "/media/9/harbour.jpg", "/media/0/x",
        "/media/files/..%2f..%2frapport.mv.db", "/media/files/abc.jpg", "/media/x/harbour.jpg"})
    void servesNothingElse(String address) {
        assertThat(browser.get(address).status()).isEqualTo(404);
    }

    @Test
    void servesNoFileUnderAnotherKind() {
        assertThat(browser.get(file(1).path().replace(".jpg", ".svg")).status()).isEqualTo(404);
        assertThat(browser.get(file(1).path().replace(".jpg", ".htm")).status()).isEqualTo(404);
    }

    private MediumFile file(long id) {
        return media.find(new MediumId(id)).orElseThrow().file();
    }
}
