package org.rapport.content.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/// Files made in code: a harbour, its left half red and its right half blue, in every kind that is known.
final class Samples {
    private Samples() {}

    static byte[] jpeg(int width, int height) {
        return written(harbour(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] png(int width, int height) {
        return written(harbour(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /// The sky above it is not there.
    static byte[] transparentPng(int width, int height) {
        var image = harbour(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0);
        return written(image, "png");
    }

    /// Of as many colours as a photograph has.
    static byte[] noisyPng(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        IntStream.range(0, width * height).forEach(i -> image.setRGB(i % width, i / width, random.nextInt()));
        return written(image, "png");
    }

    private static BufferedImage harbour(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An animated GIF that shows each frame for a third of a second.
    static byte[] gif(int frames, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            for (var frame = 0; frame < frames; frame++) {
                var image = harbour(width, height, BufferedImage.TYPE_BYTE_INDEXED);
                var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
                var tree = (IIOMetadataNode) metadata.getAsTree("javax_imageio_gif_image_1.0");
                ((IIOMetadataNode) tree.getElementsByTagName("GraphicControlExtension").item(0))
                        .setAttribute("delayTime", "33");
                metadata.setFromTree("javax_imageio_gif_image_1.0", tree);
                writer.writeToSequence(new IIOImage(image, null, metadata), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A red lossless WebP: RFC 9649 §3, with codes of one symbol, so that pixels take no bits at all.
    static byte[] webp(int width, int height) {
        return riff(chunk("VP8L", vp8l(width, height)));
    }

    static byte[] vp8l(int width, int height) {
        return bits(new long[][]{{0x2F, 8}, {width - 1, 14}, {height - 1, 14}, {0, 4}, {0, 3}, {code(0), 11},
            {code(255), 11}, {code(0), 11}, {code(255), 11}, {code(0), 11}});
    }

    /// A WebP that wants a bit for each pixel, and brings none.
    static byte[] endlessWebp(int width, int height) {
        var twoGreens = 0b111 | 0x20L << 3 | 0x40L << 11;
        return riff(chunk("VP8L", bits(new long[][]{{0x2F, 8}, {width - 1, 14}, {height - 1, 14}, {0, 4}, {0, 3},
            {twoGreens, 19}, {code(255), 11}, {code(0), 11}, {code(255), 11}, {code(0), 11}})));
    }

    private static byte[] bits(long[][] fields) {
        var bits = BigInteger.ZERO;
        var at = 0;
        for (var field : fields) {
            bits = bits.or(BigInteger.valueOf(field[0]).shiftLeft(at));
            at += (int) field[1];
        }
        var bytes = new byte[(at + 7) / 8 + 1];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = bits.shiftRight(8 * i).byteValue();
        }
        return bytes;
    }

    /// A simple prefix code with the one symbol `symbol` of eight bits.
    private static long code(int symbol) {
        return 0b101 | (long) symbol << 3;
    }

    static byte[] chunk(String type, byte[] content) {
        var padded = content.length + content.length % 2;
        return ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN).put(type.getBytes(ISO_8859_1))
                .putInt(content.length).put(content).array();
    }

    static byte[] riff(byte[]... chunks) {
        var body = joined(chunks);
        return ByteBuffer.allocate(12 + body.length).order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1)).putInt(4 + body.length).put("WEBP".getBytes(ISO_8859_1)).put(body)
                .array();
    }

    /// The canvas of an extended WebP.
    static byte[] canvas(int width, int height) {
        return chunk("VP8X", ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN).putInt(0)
                .put(little(width - 1)).put(little(height - 1)).array());
    }

    private static byte[] little(int number) {
        return new byte[]{(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
    }

    static byte[] svg(String content) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " viewBox=\"0 0 40 20\">" + content + "<rect width=\"40\" height=\"20\" fill=\"#c00\"/></svg>")
                .getBytes(UTF_8);
    }

    static byte[] pdf(String content) {
        return ("%PDF-1.7\n" + content + "\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n").getBytes(UTF_8);
    }

    /// What a camera notes: how it was held, and where it was.
    static byte[] exif(int orientation, String place) {
        var note = place.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + note.length).order(ByteOrder.BIG_ENDIAN)
                .put("MM\0*".getBytes(ISO_8859_1)).putInt(8)
                .putShort((short) 2).putShort((short) 0x0112).putShort((short) 3).putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                // GPS: a directory of its own, with the area's name.
                .putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0)
                .putShort((short) 1).putShort((short) 0x001C).putShort((short) 2).putInt(note.length).putInt(56)
                .putInt(0).put(note).array();
    }

    /// `jpeg` with a segment after its start.
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var segment = ByteBuffer.allocate(4 + content.length).put((byte) 0xFF).put((byte) marker)
                .putShort((short) (content.length + 2)).put(content).array();
        return joined(Arrays.copyOf(jpeg, 2), segment, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] withExif(byte[] jpeg, int orientation, String place) {
        return withSegment(jpeg, 0xE1, joined("Exif\0\0".getBytes(ISO_8859_1), exif(orientation, place)));
    }

    /// `png` with a chunk after its head.
    static byte[] withChunk(byte[] png, String type, byte[] content) {
        var checked = joined(type.getBytes(ISO_8859_1), content);
        var crc = new CRC32();
        crc.update(checked);
        var chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length).put(checked)
                .putInt((int) crc.getValue()).array();
        return joined(Arrays.copyOf(png, 33), chunk, Arrays.copyOfRange(png, 33, png.length));
    }

    /// `jpeg` with its one scan `times` over.
    static byte[] rescanned(byte[] jpeg, int times) {
        var start = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00da");
        var scan = Arrays.copyOfRange(jpeg, start, jpeg.length - 2);
        var all = new byte[times][];
        Arrays.fill(all, scan);
        return joined(Arrays.copyOf(jpeg, start), joined(all), new byte[]{(byte) 0xFF, (byte) 0xD9});
    }

    static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    static boolean contains(byte[] bytes, String mark) {
        return new String(bytes, ISO_8859_1).contains(mark);
    }
}
