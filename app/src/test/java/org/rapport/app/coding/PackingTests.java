package org.rapport.app.coding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

import com.aayushatharva.brotli4j.decoder.Decoder;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PackingTests {
    private static final byte[] TEXT = "The talking heals, slowly. ".repeat(500).getBytes(UTF_8);

    @Test
    void comesOutOfGzipAsItWentIn() throws IOException {
        var packed = ContentCoding.GZIP.pack(TEXT);

        assertThat(packed).hasSizeLessThan(TEXT.length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes()).isEqualTo(TEXT);
    }

    @Test
    void comesOutOfBrotliAsItWentIn() throws IOException {
        var packed = ContentCoding.BROTLI.packForEver(TEXT);

        assertThat(packed).hasSizeLessThan(ContentCoding.GZIP.packForEver(TEXT).length);
        assertThat(opened(packed)).isEqualTo(TEXT);
        assertThat(opened(ContentCoding.BROTLI.pack(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void packsNothingIntoSomething() throws IOException {
        assertThat(opened(ContentCoding.BROTLI.pack(new byte[0]))).isEmpty();
    }

    private static byte[] opened(byte[] packed) throws IOException {
        return Decoder.decompress(packed).getDecompressedData();
    }
}
