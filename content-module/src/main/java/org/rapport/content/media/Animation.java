package org.rapport.content.media;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// A GIF, moving or not: each frame is decoded and written anew, with its place and its time and nothing else.
final class Animation {
    private static final int MOST_FRAMES = 500;
    private static final long MOST_PIXELS = 200_000_000;
    private static final String STREAM = "javax_imageio_gif_stream_1.0";

    private final ImageReader reader;
    private final int frames;
    private final int width;
    private final int height;

    private Animation(ImageReader reader) throws IOException {
        this.reader = reader;
        this.frames = reader.getNumImages(true);
        var screen = (IIOMetadataNode) reader.getStreamMetadata().getAsTree(STREAM);
        var size = (IIOMetadataNode) screen.getElementsByTagName("LogicalScreenDescriptor").item(0);
        this.width = Integer.parseInt(size.getAttribute("logicalScreenWidth"));
        this.height = Integer.parseInt(size.getAttribute("logicalScreenHeight"));
    }

    static Reading read(byte[] bytes) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input);
            return new Animation(reader).taken();
        } finally {
            reader.dispose();
        }
    }

    private Reading taken() throws IOException {
        if (Raster.isTooLarge(width, height)) {
            return new Reading.Refused(Refusal.PIXELS);
        }
        if (frames > MOST_FRAMES || pixels() > MOST_PIXELS) {
            return new Reading.Refused(Refusal.FRAMES);
        }
        return frames < 1 || width < 1 || height < 1
                ? new Reading.Refused(Refusal.BROKEN)
                : Reading.Taken.of(Kind.GIF, new Encoded(written(), width, height));
    }

    private long pixels() throws IOException {
        var pixels = 0L;
        for (var frame = 0; frame < frames; frame++) {
            pixels += (long) reader.getWidth(frame) * reader.getHeight(frame);
        }
        return pixels;
    }

    private byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWriter(reader);
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var screen = Objects.requireNonNull(writer.getDefaultStreamMetadata(null));
            screen.mergeTree(STREAM, screen());
            writer.prepareWriteSequence(screen);
            for (var frame = 0; frame < frames; frame++) {
                writer.writeToSequence(Frame.of(reader, frame).anew(writer), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private IIOMetadataNode screen() {
        var size = new IIOMetadataNode("LogicalScreenDescriptor");
        size.setAttribute("logicalScreenWidth", String.valueOf(width));
        size.setAttribute("logicalScreenHeight", String.valueOf(height));
        size.setAttribute("colorResolution", "8");
        size.setAttribute("pixelAspectRatio", "0");
        var root = new IIOMetadataNode(STREAM);
        root.appendChild(size);
        return root;
    }
}
