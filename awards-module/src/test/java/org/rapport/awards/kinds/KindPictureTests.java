package org.rapport.awards.kinds;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.awards.credentials.baking.Raster;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;
import org.rapport.testkit.SentFile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// The picture that a giver made for an award.
@ModuleTest
class KindPictureTests {
    private static final String LAMP = "/desk/awards/kinds/quiet-lamp";
    private static final String BADGE = "/badges/quiet-lamp.svg";
    private static final int GOLD = 0xFFFFAA00;

    private final Browser browser;
    private final KindPictureController uploads;

    KindPictureTests(Browser browser, KindPictureController uploads) {
        this.browser = browser;
        this.uploads = uploads;
    }

    @BeforeEach
    void make() {
        browser.submit(browser.get("/desk/awards/kinds/new").form("kind"), "name", "Quiet Lamp");
    }

    private Reply send(byte[] file) {
        return browser.upload(browser.get(LAMP).form("picture"), new SentFile("lamp", file));
    }

    static byte[] golden(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, GOLD);
            }
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    @Test
    void showsThePictureInThePlaceOfTheDrawing() throws IOException {
        assertThat(send(golden(900, 600)).location()).startsWith(LAMP);

        var badge = browser.get(BADGE);
        assertThat(badge.header("Content-Type")).isEqualTo("image/svg+xml");
        var shown = shown(badge.body());
        assertThat(shown.getWidth()).isEqualTo(320);
        assertThat(shown.getRGB(160, 100)).isEqualTo(GOLD);
        assertThat(browser.get(LAMP).document().select(".kind__look img").attr("src")).endsWith("?2");
    }

    private static BufferedImage shown(String svg) throws IOException {
        var data = svg.replaceAll("(?s).*base64,([^\"]+)\".*", "$1");
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(data)));
    }

    @Test
    void isPrintedWithThePicture() throws IOException {
        send(golden(200, 200));

        var print = ImageIO.read(new ByteArrayInputStream(
                Raster.png(browser.get(BADGE).body().getBytes(UTF_8)).orElseThrow()));

        assertThat(print.getRGB(256, 256)).isEqualTo(GOLD);
    }

    @Test
    void makesPixelsOfADrawing() throws IOException {
        send("""
                <svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" onload="alert(1)"><script>alert(1)</script>
                <rect width="40" height="40" fill="#ffaa00"/></svg>
                """.getBytes(UTF_8));

        assertThat(shown(browser.get(BADGE).body()).getRGB(160, 160)).isEqualTo(GOLD);
        assertThat(browser.get(BADGE).body()).doesNotContain("alert");
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        var refused = send("words".getBytes(UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("file-problem").text()).startsWith("The file is neither a picture");
        assertThat(refused.form("kind").select("[name=name]").val()).isEqualTo("Quiet Lamp");
        assertThat(refused.document().select(".form__problem")).hasSize(1);
        assertThat(browser.get(BADGE).body()).doesNotContain("base64");
    }

    @Test
    void saysBesideTheFieldThatAFileIsTooLarge() {
        var refused = send(new byte[10 * 1024 * 1024 + 1]);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("file-problem").text()).startsWith("The file is too large: at most 10 MB.");
    }

    @Test
    void letsTheHouseReadMoreThanItTakes() {
        assertThat(uploads.largest(LAMP + "/picture")).hasValue(20 * 1024 * 1024);
        assertThat(uploads.largest(LAMP)).isEmpty();
    }

    @Test
    void saysThatNothingWasChosen() {
        assertThat(send(new byte[0]).id("file-problem").text()).isEqualTo("The file is empty.");
    }

    @Test
    void showsTheDrawingAgain() throws IOException {
        send(golden(20, 20));

        assertThat(browser.submit(browser.get(LAMP).form("undrawing")).location()).startsWith(LAMP);

        assertThat(browser.get(BADGE).body()).doesNotContain("base64").contains("#5b3a73");
        assertThat(browser.get(LAMP).has("undrawing")).isFalse();
    }

    @Test
    void drawsNothingForWhatIsNotThere() throws IOException {
        var form = browser.get(LAMP).form("picture").attr("action", "/desk/awards/kinds/liebster/picture");

        assertThat(browser.upload((FormElement) form, new SentFile("a", golden(9, 9))).status())
                .isEqualTo(404);
    }
}
