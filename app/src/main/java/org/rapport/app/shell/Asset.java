package org.rapport.app.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A file that never changes under its name: the name carries a fingerprint of the bytes.
record Asset(String path, String mediaType, byte[] bytes, byte[] gzip) {
    /// The asset `name.ending`, served at `/assets/name.<fingerprint>.ending`.
    static Asset of(String name, String ending, String mediaType, String text) {
        var bytes = text.getBytes(UTF_8);
        return new Asset("/assets/" + name + "." + fingerprint(bytes) + "." + ending, mediaType, bytes, zipped(bytes));
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zipped(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
