package org.rapport.content.media;

import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;

/// Walks through a PNG from chunk to chunk (W3C PNG §5.3), up to its end.
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int END = 0x49454E44;
    private static final int EXIF = 0x65584966;

    private PngChunks() {}

    static Outline of(byte[] bytes) {
        var file = ByteBuffer.wrap(bytes).position(SIGNATURE);
        @Nullable
        ByteBuffer exif = null;
        while (file.remaining() >= 12) {
            var length = file.getInt();
            var type = file.getInt();
            if (length < 0 || length > file.remaining() - 4) {
                return Outline.BROKEN;
            }
            if (type == END) {
                return new Outline(true, exif);
            }
            exif = type == EXIF ? file.slice(file.position(), length) : exif;
            file.position(file.position() + length + 4);
        }
        return Outline.BROKEN;
    }
}
