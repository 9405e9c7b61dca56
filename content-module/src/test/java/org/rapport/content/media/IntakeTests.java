package org.rapport.content.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class IntakeTests {
    private static final String PLACE = "Westhaven, 7 Harbour Lane";

    @Test
    void makesSmallerSizesAndNoLargerOnes() {
        assertThat(widths(Samples.jpeg(2000, 1000))).containsExactly(2000, 1440, 960, 480);
        assertThat(widths(Samples.jpeg(960, 480))).containsExactly(960, 480);
        assertThat(widths(Samples.jpeg(200, 100))).containsExactly(200);
        assertThat(taken(Samples.jpeg(2000, 1000)).files()).extracting(Encoded::height)
                .containsExactly(1000, 720, 480, 240);
    }

    @Test
    void writesWhatItSays() {
        for (var file : taken(Samples.jpeg(1000, 500)).files()) {
            var read = Samples.read(file.bytes());
            assertThat(List.of(read.getWidth(), read.getHeight())).containsExactly(file.width(), file.height());
            assertThat(isRed(read.getRGB(5, 5))).isTrue();
        }
    }

    @Test
    void forgetsWhereAndWithWhatItWasTaken() {
        var picture = Samples.withExif(Samples.jpeg(60, 40), 1, PLACE);
        assertThat(Samples.contains(picture, PLACE)).isTrue();

        assertThat(taken(picture).files())
                .noneMatch(file -> Samples.contains(file.bytes(), PLACE) || Samples.contains(file.bytes(), "Exif"));
    }

    @ParameterizedTest
    @CsvSource({"1, 60, 40, 5, 20", "2, 60, 40, 55, 20", "3, 60, 40, 55, 20", "4, 60, 40, 5, 20", "5, 40, 60, 20, 5",
        "6, 40, 60, 20, 5", "7, 40, 60, 20, 55", "8, 40, 60, 20, 55"})
    void turnsPicturesUpright(int orientation, int width, int height, int redX, int redY) {
        var file = taken(Samples.withExif(Samples.jpeg(60, 40), orientation, PLACE)).files().getFirst();

        assertThat(List.of(file.width(), file.height())).containsExactly(width, height);
        assertThat(isRed(Samples.read(file.bytes()).getRGB(redX, redY))).isTrue();
    }

    @Test
    void turnsWebpAndPngUprightToo() {
        var exif = Samples.exif(6, PLACE);

        assertThat(widths(Samples.riff(Samples.canvas(60, 40), Samples.chunk("VP8L", Samples.vp8l(60, 40)),
                Samples.chunk("EXIF", exif)))).containsExactly(40);
        assertThat(widths(Samples.withChunk(Samples.png(60, 40), "eXIf", exif))).containsExactly(40);
    }

    @Test
    void keepsDrawingsAndTransparencyAsPng() {
        assertThat(taken(Samples.png(60, 40)).kind()).isEqualTo(Kind.PNG);
        assertThat(taken(Samples.transparentPng(60, 40)).kind()).isEqualTo(Kind.PNG);
        assertThat(Samples.read(taken(Samples.transparentPng(60, 40)).files().getFirst().bytes()).getRGB(0, 0) >>> 24)
                .isZero();
    }

    @Test
    void makesPhotographsJpegs() {
        assertThat(taken(Samples.noisyPng(60, 40)).kind()).isEqualTo(Kind.JPEG);
        assertThat(taken(Samples.webp(60, 40)).kind()).isEqualTo(Kind.JPEG);
        assertThat(isRed(Samples.read(taken(Samples.webp(60, 40)).files().getFirst().bytes()).getRGB(5, 5))).isTrue();
    }

    @Test
    void keepsAnAnimationMoving() throws IOException {
        var taken = taken(Samples.gif(3, 60, 40));

        assertThat(taken.kind()).isEqualTo(Kind.GIF);
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(taken.files().getFirst().bytes())));
        assertThat(reader.getNumImages(true)).isEqualTo(3);
        assertThat(Frame.of(reader, 1).time().getAttribute("delayTime")).isEqualTo("33");
        assertThat(Samples.contains(taken.files().getFirst().bytes(), "NETSCAPE2.0")).isTrue();
    }

    @Test
    void keepsADocumentAsItIs() {
        var pdf = Samples.pdf("Fees");

        assertThat(taken(pdf).kind()).isEqualTo(Kind.PDF);
        assertThat(taken(pdf).files()).extracting(Encoded::bytes).containsExactly(pdf);
    }

    @Test
    void readsTheSizeBeforeThePixels() {
        assertThat(Raster.isTooLarge(8000, 5000)).isFalse();
        assertThat(Raster.isTooLarge(8000, 5001)).isTrue();
        assertThat(Raster.isTooLarge(12_001, 1)).isTrue();
        assertThat(Raster.isTooLarge(1, 12_001)).isTrue();
        assertThat(refused(Samples.webp(16_000, 16_000))).isEqualTo(Refusal.PIXELS);
    }

    /// A decoder that reads zeros behind the end takes minutes for this one.
    @Test
    void doesNotReadOnBehindTheEnd() {
        assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> assertThat(refused(Samples.endlessWebp(6000, 6000))).isEqualTo(Refusal.BROKEN));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThat(widths(Samples.webp(400, 400))).hasSize(1));
    }

    @Test
    void doesNotRefineAPictureForEver() {
        assertThat(JpegSegments.of(Samples.rescanned(Samples.jpeg(60, 40), 20)).isWhole()).isTrue();
        assertThat(JpegSegments.of(Samples.rescanned(Samples.jpeg(60, 40), 65)).isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"avif", "avis"})
    void knowsAvifAndSaysSo(String brand) {
        assertThat(refused(Samples.text("\0\0\0\u001cftyp" + brand + "\0\0\0\0mif1"))).isEqualTo(Refusal.AVIF);
    }

    private static Reading.Taken taken(byte[] file) {
        assertThat(Intake.read(file)).isInstanceOf(Reading.Taken.class);
        return (Reading.Taken) Intake.read(file);
    }

    private static Refusal refused(byte[] file) {
        assertThat(Intake.read(file)).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) Intake.read(file)).why();
    }

    private static List<Integer> widths(byte[] file) {
        return taken(file).files().stream().map(Encoded::width).toList();
    }

    private static boolean isRed(int pixel) {
        return (pixel >> 16 & 0xFF) > 200 && (pixel & 0xFF) < 60;
    }
}
