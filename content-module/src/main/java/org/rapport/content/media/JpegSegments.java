package org.rapport.content.media;

import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// Walks through a JPEG from segment to segment (ITU-T T.81 annex B), up to its end of image. One that refines its
/// picture in many hundred scans counts as broken: each costs a decoder as much as the first.
final class JpegSegments {
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int MOST_SCANS = 64;
    private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);

    private final ByteBuffer file;
    private @Nullable ByteBuffer exif;
    private int scans;

    private JpegSegments(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).position(2);
    }

    static Outline of(byte[] bytes) {
        var segments = new JpegSegments(bytes);
        return new Outline(segments.reachEnd(), segments.exif);
    }

    private boolean reachEnd() {
        for (var marker = marker(); marker >= 0; marker = marker()) {
            if (marker == END) {
                return true;
            }
            if (!pass(marker)) {
                return false;
            }
        }
        return false;
    }

    /// The next marker: a byte after 0xFF that is neither stuffing nor a restart. What lies before it is skipped.
    private int marker() {
        while (file.remaining() >= 2) {
            if ((file.get() & 0xFF) == 0xFF) {
                var marker = file.get(file.position()) & 0xFF;
                if (marker != 0 && marker != 0xFF && (marker < 0xD0 || marker > 0xD7)) {
                    file.get();
                    return marker;
                }
            }
        }
        return -1;
    }

    private boolean pass(int marker) {
        if (file.remaining() < 2) {
            return false;
        }
        var start = file.position();
        var length = file.getShort() & 0xFFFF;
        if (length < 2 || start + length > file.limit()) {
            return false;
        }
        if (marker == APP1 && exif == null && isExif(start + 2, length - 2)) {
            exif = file.slice(start + 2 + EXIF.length, length - 2 - EXIF.length);
        }
        scans += marker == START_OF_SCAN ? 1 : 0;
        file.position(start + length);
        return scans <= MOST_SCANS;
    }

    private boolean isExif(int start, int length) {
        return length > EXIF.length && file.slice(start, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }
}
