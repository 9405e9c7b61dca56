package org.rapport.app.shell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.rapport.api.Sha256;
import org.rapport.app.coding.ContentCoding;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A file that never changes under its name: the name carries a fingerprint of the bytes. It is packed when somebody asks
/// for it first.
final class Asset {
    private static final int DIGITS = 12;

    private final String path;
    private final String mediaType;
    private final byte[] bytes;
    private final Map<ContentCoding, byte[]> packed = new ConcurrentHashMap<>();

    /// @param path with a fingerprint in it
    Asset(String path, String mediaType, byte[] bytes) {
        this.path = path;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    /// The asset `name.ending`, served at `/assets/name.<fingerprint>.ending`.
    static Asset of(String name, String ending, String mediaType, String text) {
        var bytes = text.getBytes(UTF_8);
        return new Asset("/assets/" + name + "." + Sha256.hex(bytes).substring(0, DIGITS) + "." + ending, mediaType,
                bytes);
    }

    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    /// Whether it is worth packing: images and fonts are packed already.
    boolean isText() {
        return mediaType.startsWith("text/") || mediaType.endsWith("json") || mediaType.endsWith("+xml");
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] bytes(ContentCoding coding) {
        return packed.computeIfAbsent(coding, it -> it.packForEver(bytes));
    }
}
