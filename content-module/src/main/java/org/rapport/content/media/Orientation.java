package org.rapport.content.media;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.jspecify.annotations.Nullable;

/// How a camera was held (EXIF 2.32, tag 0x0112), from 1, upright, to 8.
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /// What `exif` says, a TIFF file; upright if it says nothing that makes sense.
    static Orientation of(@Nullable ByteBuffer exif) {
        if (exif == null || exif.remaining() < 8) {
            return UPRIGHT;
        }
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = exif.getInt(4);
        return directory < 8 || directory > exif.limit() - 2 ? UPRIGHT : in(exif, directory);
    }

    private static Orientation in(ByteBuffer exif, int directory) {
        var entries = exif.getShort(directory) & 0xFFFF;
        for (var at = directory + 2; entries > 0 && at <= exif.limit() - ENTRY; at += ENTRY, entries--) {
            if ((exif.getShort(at) & 0xFFFF) == TAG) {
                var value = exif.getShort(at + 8);
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean isUpright() {
        return value == 1;
    }

    /// Whether what was stored as its width is its height.
    boolean isLying() {
        return value >= 5;
    }

    /// Turns a picture stored with these sides upright.
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
