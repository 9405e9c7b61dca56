package org.rapport.content.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class ThumbnailTests {
    @ParameterizedTest
    @CsvSource({"2000, 1000, 320, 160", "500, 1000, 160, 320", "481, 481, 320, 320", "300, 200, 300, 200",
        "321, 10, 320, 10"})
    void fitsIntoASquareAndIsNeverEnlarged(int width, int height, int made, int high) throws IOException {
        var small = (Thumbnail.Made) Thumbnail.of(Samples.png(width, height), 320);

        var image = ImageIO.read(new ByteArrayInputStream(small.bytes()));
        assertThat(small.type()).isEqualTo("image/png");
        assertThat(image.getWidth()).isEqualTo(made);
        assertThat(image.getHeight()).isEqualTo(high);
    }

    @Test
    void keepsWhatIsTransparent() throws IOException {
        var small = (Thumbnail.Made) Thumbnail.of(Samples.transparentPng(300, 200), 320);

        assertThat(ImageIO.read(new ByteArrayInputStream(small.bytes())).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void keepsAPhotographAsOne() {
        assertThat(((Thumbnail.Made) Thumbnail.of(Samples.jpeg(900, 600), 320)).type()).isEqualTo("image/jpeg");
    }

    @Test
    void letsWhatMovesStandStill() {
        assertThat(((Thumbnail.Made) Thumbnail.of(Samples.gif(3, 30, 20), 320)).type()).isEqualTo("image/png");
    }

    @Test
    void takesADrawingWithoutItsScript() {
        var drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script>alert(1)</script><circle r='3'/></svg>";

        var small = (Thumbnail.Made) Thumbnail.of(drawing.getBytes(UTF_8), 320);

        assertThat(small.isDrawing()).isTrue();
        assertThat(new String(small.bytes(), UTF_8)).contains("circle").doesNotContain("script");
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThat(Thumbnail.of("%PDF-1.7 nothing".getBytes(UTF_8), 320)).isInstanceOf(Thumbnail.Refused.class);
        assertThat(Thumbnail.of(Samples.pdf("words"), 320))
                .isEqualTo(new Thumbnail.Refused("content.media.refused.pictureless"));
        assertThat(Thumbnail.of(new byte[0], 320)).isEqualTo(new Thumbnail.Refused("content.media.refused.empty"));
        assertThat(Thumbnail.of("words".getBytes(UTF_8), 320))
                .isEqualTo(new Thumbnail.Refused("content.media.refused.unknown"));
    }
}
