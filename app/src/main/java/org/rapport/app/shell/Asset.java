package org.rapport.app.shell;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.rapport.app.coding.ContentCoding;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A file that never changes under its name: the name carries a fingerprint of the bytes. It is packed when somebody asks
/// for it first.
final class Asset {
    private final String path;
    private final String mediaType;
    private final byte[] bytes;
    private final Map<ContentCoding, byte[]> packed = new ConcurrentHashMap<>();

    /// The asset `name.ending`, served at `/assets/name.<fingerprint>.ending`.
    Asset(String name, String ending, String mediaType, String text) {
        this.bytes = text.getBytes(UTF_8);
        this.path = "/assets/" + name + "." + fingerprint(bytes) + "." + ending;
        this.mediaType = mediaType;
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    byte[] bytes() {
        return bytes;
    }

    byte[] bytes(ContentCoding coding) {
        return packed.computeIfAbsent(coding, it -> it.packForEver(bytes));
    }
}
