package org.rapport.content.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;

import net.coobird.thumbnailator.Thumbnails;

/// A picture of pixels: decoded and written anew, so that nothing but its pixels survives.
final class Raster {
    /// How wide the smaller sizes are, in pixels.
    static final List<Integer> WIDTHS = List.of(1440, 960, 480);

    private static final int MOST_PIXELS = 40_000_000;
    private static final int LONGEST_SIDE = 12_000;
    /// What the writers take as it is, without a copy.
    private static final Set<Integer> OPAQUE = Set.of(BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB,
            BufferedImage.TYPE_BYTE_GRAY);
    private static final Set<Integer> TRANSPARENT = Set.of(BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_INT_ARGB);

    private Raster() {}

    static boolean isTooLarge(long width, long height) {
        return width * height > MOST_PIXELS || width > LONGEST_SIDE || height > LONGEST_SIDE;
    }

    /// The size stands in the head of the file and is judged before anything is decoded.
    static Reading read(String format, byte[] bytes, Outline outline) throws IOException {
        if (!outline.isWhole()) {
            return new Reading.Refused(Refusal.BROKEN);
        }
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new FileInput(bytes)) {
            reader.setInput(input, false, true);
            if (isTooLarge(reader.getWidth(0), reader.getHeight(0))) {
                return new Reading.Refused(Refusal.PIXELS);
            }
            var image = upright(reader.read(0), Orientation.of(outline.exif()));
            return taken(kind(image, format, bytes.length), image);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        var transparent = isTransparent(image);
        if (orientation.isUpright() && (transparent ? TRANSPARENT : OPAQUE).contains(image.getType())) {
            return image;
        }
        var lying = orientation.isLying();
        var canvas = new BufferedImage(lying ? image.getHeight() : image.getWidth(),
                lying ? image.getWidth() : image.getHeight(),
                transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
        var graphics = canvas.createGraphics();
        graphics.drawImage(image, orientation.upright(image.getWidth(), image.getHeight()), null);
        graphics.dispose();
        return canvas;
    }

    private static boolean isTransparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        var row = new int[image.getWidth()];
        for (var y = 0; y < image.getHeight(); y++) {
            for (var pixel : image.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                if (pixel >>> 24 != 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Drawings come as PNG and take less than a byte a pixel; what takes more is a photograph.
    private static Kind kind(BufferedImage image, String format, int bytes) {
        var drawing = format.equals("png") && bytes < (long) image.getWidth() * image.getHeight();
        return drawing || image.getColorModel().hasAlpha() ? Kind.PNG : Kind.JPEG;
    }

    private static Reading taken(Kind kind, BufferedImage image) throws IOException {
        var files = new ArrayList<Encoded>();
        files.add(encoded(kind, image));
        var smaller = image;
        for (var width : WIDTHS) {
            if (width < image.getWidth()) {
                smaller = scaled(smaller, width,
                        Math.max(1, Math.round((float) width * image.getHeight() / image.getWidth())));
                files.add(encoded(kind, smaller));
            }
        }
        return new Reading.Taken(kind, files);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) throws IOException {
        return Thumbnails.of(image).forceSize(width, height).asBufferedImage();
    }

    private static Encoded encoded(Kind kind, BufferedImage image) throws IOException {
        return new Encoded(kind == Kind.JPEG ? Encoders.jpeg(image) : Encoders.png(image), image.getWidth(),
                image.getHeight());
    }
}
