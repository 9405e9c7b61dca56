package org.rapport.awards.credentials.baking;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.credentials.baking.Drawings.STAR;
import static org.rapport.awards.credentials.baking.Drawings.bytes;

class RasterTests {
    @Test
    void drawsWhatIsThereAndNothingAround() throws IOException {
        var picture = read(STAR);

        assertThat(picture.getWidth()).isEqualTo(512);
        assertThat(picture.getHeight()).isEqualTo(512);
        assertThat(picture.getRGB(256, 256)).isEqualTo(0xffa8483f);
        assertThat(picture.getRGB(5, 5)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a star", "<html/>", "<svg"})
    void drawsNothingElse(String text) {
        assertThat(Raster.png(bytes(text))).isEmpty();
    }

    @Test
    void asksNobodyForAPicture() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            read(bytes("""
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">
                    <image width="9" height="9" xlink:href="http://127.0.0.1:%1$d/a.png"/>
                    <use href="http://127.0.0.1:%1$d/b.svg#c"/><style>@import url(http://127.0.0.1:%1$d/d.css);</style>
                    </svg>
                    """.formatted(server.getAddress().getPort())));
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private static BufferedImage read(byte[] svg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Raster.png(svg).orElseThrow()));
    }
}
