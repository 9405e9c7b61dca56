package org.rapport.awards.credentials.baking;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;

/// Drawings as pictures of dots.
public final class Raster {
    private static final int SIZE = 512;

    private Raster() {}

    /// A square PNG of `svg`, with the pictures that stand in it; nothing is fetched. Empty for what cannot be drawn.
    public static Optional<byte[]> png(byte[] svg) {
        return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build())).map(Raster::drawn);
    }

    private static byte[] drawn(SVGDocument drawing) {
        var picture = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(SIZE, SIZE));
        pen.dispose();
        return written(picture);
    }

    private static byte[] written(BufferedImage picture) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }
}
