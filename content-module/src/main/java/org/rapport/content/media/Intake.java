package org.rapport.content.media;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what was sent, whatever it is, and lets through only what it could write anew or knows to be harmless.
final class Intake {
    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private Intake() {}

    /// One at a time: a large picture takes a good part of the memory. A reader that fails in any way is a refusal.
    static synchronized Reading read(byte[] bytes) {
        try {
            return bytes.length == 0 ? new Reading.Refused(Refusal.EMPTY) : read(bytes, Signature.of(bytes));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            log.info("A file could not be read: {}", e.toString());
            return new Reading.Refused(Refusal.BROKEN);
        }
    }

    private static Reading read(byte[] bytes, Signature signature) throws IOException {
        return switch (signature) {
            case JPEG -> Raster.read("jpeg", bytes, JpegSegments.of(bytes));
            case PNG -> Raster.read("png", bytes, PngChunks.of(bytes));
            case WEBP -> Raster.read("webp", bytes, WebpChunks.of(bytes));
            case GIF -> Animation.read(bytes);
            case SVG -> Drawing.read(bytes);
            case PDF -> Pdf.read(bytes);
            case AVIF -> new Reading.Refused(Refusal.AVIF);
            case HEIC -> new Reading.Refused(Refusal.HEIC);
            case UNKNOWN -> new Reading.Refused(Refusal.UNKNOWN);
        };
    }
}
