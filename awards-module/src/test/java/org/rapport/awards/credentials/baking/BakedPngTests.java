package org.rapport.awards.credentials.baking;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.awards.credentials.baking.Drawings.OTHER_TOKEN;
import static org.rapport.awards.credentials.baking.Drawings.STAR;
import static org.rapport.awards.credentials.baking.Drawings.TOKEN;
import static org.rapport.awards.credentials.baking.Drawings.bytes;

class BakedPngTests {
    /// The signature, and the header with its thirteen bytes.
    private static final int HEADER = 8 + 25;
    private static final byte[] PNG = Raster.png(STAR).orElseThrow();

    /// Open Badges 3.0, section 5.3.1.1.
    @Test
    void carriesTheCredentialInAChunkBehindTheHeader() {
        var text = "openbadgecredential\0\0\0\0\0" + TOKEN;
        var chunk = ByteBuffer.wrap(BakedPng.bake(PNG, TOKEN)).position(HEADER).slice();
        var sum = new CRC32();
        sum.update(bytes("iTXt" + text));

        assertThat(chunk.getInt()).isEqualTo(text.length());
        assertThat(taken(chunk, 4 + text.length())).isEqualTo("iTXt" + text);
        assertThat(chunk.getInt()).isEqualTo((int) sum.getValue());
    }

    @Test
    void leavesThePictureAsItWas() throws IOException {
        var baked = BakedPng.bake(PNG, TOKEN);

        assertThat(Arrays.copyOf(baked, HEADER)).isEqualTo(Arrays.copyOf(PNG, HEADER));
        assertThat(Arrays.copyOfRange(baked, baked.length - PNG.length + HEADER, baked.length))
                .isEqualTo(Arrays.copyOfRange(PNG, HEADER, PNG.length));
        assertThat(ImageIO.read(new ByteArrayInputStream(baked)).getWidth()).isEqualTo(512);
    }

    @Test
    void carriesOneCredentialOnly() {
        var baked = BakedPng.bake(BakedPng.bake(PNG, TOKEN), OTHER_TOKEN);

        assertThat(new String(baked, ISO_8859_1)).contains(OTHER_TOKEN).doesNotContain(TOKEN);
        assertThat(BakedPng.find(baked)).contains(OTHER_TOKEN);
    }

    @Test
    void bakesNothingElse() {
        for (var file : List.of(new byte[0], STAR, Arrays.copyOf(PNG, 8), Arrays.copyOf(PNG, 20))) {
            assertThatThrownBy(() -> BakedPng.bake(file, TOKEN)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void findsACredentialInALanguage() {
        assertThat(BakedPng.find(png("iTXt", bytes("openbadgecredential\0\0\0en\0Nachweis\0a.b.c")))).contains("a.b.c");
    }

    @Test
    void findsTheFirstOfSeveralTexts() {
        assertThat(BakedPng.find(png("iTXt", bytes("Title\0\0\0\0\0A star"), "tEXt",
                bytes("openbadgecredential\0x.y.z"), "iTXt", bytes("openbadgecredential\0\0\0\0\0a.b.c"))))
                .contains("a.b.c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"openbadgecredential", "openbadgecredential\0", "openbadgecredential\0\0\0",
        "openbadgecredential\0\u0001\0\0\0a.b.c", "openbadgecredential\0\u0001\0\0\0?\0a.b.c",
        "openbadgecredentials\0\0\0\0\0a.b.c", "openbadges\0\0\0\0\0a.b.c",
        ""})
    void findsNothingInAnotherText(String text) {
        assertThat(BakedPng.find(png("iTXt", bytes(text)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, Integer.MIN_VALUE, -1, 100_000_000, 41})
    @Timeout(5)
    void believesNoChunkThatLiesAboutItsLength(int length) {
        var file = png("iTXt", bytes("openbadgecredential\0\0\0\0\0a.b.c"));
        ByteBuffer.wrap(file).putInt(HEADER, length);

        assertThat(BakedPng.find(file)).isEmpty();
    }

    @Test
    void findsNothingInHalfAFile() {
        var whole = BakedPng.bake(PNG, TOKEN);
        var needed = HEADER + 12 + "openbadgecredential\0\0\0\0\0".length() + TOKEN.length();

        for (var length = 0; length < needed; length++) {
            assertThat(BakedPng.find(Arrays.copyOf(whole, length))).isEmpty();
        }
        assertThat(BakedPng.find(Arrays.copyOf(whole, needed))).contains(TOKEN);
    }

    /// A header and these chunks, whose sums nobody looks at.
    private static byte[] png(Object... chunks) {
        var file = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(file)) {
            out.write(PNG, 0, HEADER);
            for (var i = 0; i < chunks.length; i += 2) {
                new Chunk((String) chunks[i], (byte[]) chunks[i + 1]).write(out);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    private static String taken(ByteBuffer from, int length) {
        var taken = new byte[length];
        from.get(taken);
        return new String(taken, UTF_8);
    }
}
