package org.rapport.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.apache.hc.core5.http.HttpEntity;

/// Reads bodies of up to `largest` bytes, packed and unpacked.
record Body(long largest) {
    byte[] read(HttpEntity entity) throws IOException {
        if (entity.getContentLength() > largest) {
            throw new TooLarge();
        }
        var bytes = unpacked(entity).readNBytes((int) largest + 1);
        if (bytes.length > largest) {
            throw new TooLarge();
        }
        return bytes;
    }

    /// Nothing packed was asked for, but some send nothing else.
    private static InputStream unpacked(HttpEntity entity) throws IOException {
        var encoding = Optional.ofNullable(entity.getContentEncoding()).orElse("identity").toLowerCase(Locale.ROOT);
        return switch (encoding.strip()) {
            case "", "identity" -> entity.getContent();
            case "gzip", "x-gzip" -> new GZIPInputStream(entity.getContent());
            default -> throw new IOException("Nobody asked for the encoding " + encoding);
        };
    }

    /// The body is longer than it may be.
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }
}
