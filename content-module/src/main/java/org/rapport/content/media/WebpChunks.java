package org.rapport.content.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.jspecify.annotations.Nullable;

/// Walks through a WebP from chunk to chunk (RFC 9649 §2). One that announces a small picture and brings a large one
/// counts as broken: a decoder would make room for the large one.
final class WebpChunks {
    private static final int HEADER = 12;
    private static final int VP8X = 0x58385056;
    private static final int VP8 = 0x20385056;
    private static final int VP8L = 0x4C385056;
    private static final int EXIF = 0x46495845;

    private final ByteBuffer file;
    private @Nullable ByteBuffer exif;
    private int announced = -1;
    private int brought = -1;

    private WebpChunks(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(Math.min(HEADER, bytes.length));
    }

    static Outline of(byte[] bytes) {
        var chunks = new WebpChunks(bytes);
        var end = chunks.file.getInt(4) + 8L;
        if (end < HEADER || end > bytes.length) {
            return Outline.BROKEN;
        }
        chunks.file.limit((int) end);
        return new Outline(chunks.reachEnd() && chunks.keepsItsWord(), chunks.exif);
    }

    private boolean reachEnd() {
        while (file.remaining() >= 8) {
            var type = file.getInt();
            var length = file.getInt();
            if (length < 0 || length > file.remaining()) {
                return false;
            }
            look(type, file.slice(file.position(), length).order(ByteOrder.LITTLE_ENDIAN));
            file.position(Math.min(file.position() + length + length % 2, file.limit()));
        }
        return true;
    }

    private void look(int type, ByteBuffer chunk) {
        switch (type) {
            case VP8X -> announced = size(medium(chunk, 4) + 1, medium(chunk, 7) + 1);
            case VP8 -> brought = size(chunk.getShort(6) & 0x3FFF, chunk.getShort(8) & 0x3FFF);
            case VP8L -> brought = size((chunk.getInt(1) & 0x3FFF) + 1, (chunk.getInt(1) >>> 14 & 0x3FFF) + 1);
            case EXIF -> exif = chunk;
            default -> {
            }
        }
    }

    /// A still picture fills what it announced; a moving one has no still picture and is not taken.
    private boolean keepsItsWord() {
        return brought >= 0 && (announced < 0 || announced == brought);
    }

    private static int medium(ByteBuffer chunk, int at) {
        return chunk.getShort(at) & 0xFFFF | (chunk.get(at + 2) & 0xFF) << 16;
    }

    /// Both sides in one number. WebP knows no longer side than 16,383 but for the canvas, which is then no still one.
    private static int size(int width, int height) {
        return width > 0x4000 || height > 0x4000 ? -2 : width << 15 | height;
    }
}
