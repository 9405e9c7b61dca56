package org.rapport.app.coding;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// A way of packing text (RFC 9110 §8.4.1), the tightest first.
public enum ContentCoding {
    /// RFC 7932.
    BROTLI("br") {
        @Override
        boolean isKnownHere() {
            return Brotli.isKnownHere();
        }

        @Override
        public byte[] pack(byte[] text) {
            return Brotli.pack(text);
        }

        @Override
        public byte[] packForEver(byte[] text) {
            return Brotli.packForEver(text);
        }
    },
    /// RFC 1952.
    GZIP("gzip", "x-gzip") {
        @Override
        public byte[] pack(byte[] text) {
            return Gzip.pack(text);
        }
    };

    private static final ContentCoding[] TIGHTEST_FIRST = values();

    private final String token;
    private final String formerly;

    ContentCoding(String token) {
        this(token, token);
    }

    ContentCoding(String token, String formerly) {
        this.token = token;
        this.formerly = formerly;
    }

    /// The tightest that whoever sent this `Accept-Encoding` takes and this machine knows.
    public static Optional<ContentCoding> tightest(@Nullable String header) {
        for (var coding : TIGHTEST_FIRST) {
            if (coding.isTakenBy(header) && coding.isKnownHere()) {
                return Optional.of(coding);
            }
        }
        return Optional.empty();
    }

    boolean isKnownHere() {
        return true;
    }

    /// In about a millisecond for forty kilobytes.
    public abstract byte[] pack(byte[] text);

    /// As tightly as it goes, which takes a tenth of a second: for what is packed once and sent for ever.
    public byte[] packForEver(byte[] text) {
        return pack(text);
    }

    /// As headers name it.
    public String token() {
        return token;
    }

    /// Whether whoever sent this `Accept-Encoding` (RFC 9110 §12.5.3) takes it. Its own name outweighs `*`; a weight of 0
    /// is a no. No list is made of it: it is read for every page.
    boolean isTakenBy(@Nullable String header) {
        if (header == null) {
            return false;
        }
        var any = false;
        for (int start = 0; start < header.length();) {
            var end = end(header, start);
            if (names(token, header, start, end) || names(formerly, header, start, end)) {
                return isWanted(header, start, end);
            }
            any |= names("*", header, start, end) && isWanted(header, start, end);
            start = end + 1;
        }
        return any;
    }

    private static int end(String header, int start) {
        var comma = header.indexOf(',', start);
        return comma < 0 ? header.length() : comma;
    }

    private static boolean names(String coding, String header, int start, int end) {
        var first = pastSpace(header, start, end);
        var after = pastSpace(header, first + coding.length(), end);
        return header.regionMatches(true, first, coding, 0, coding.length())
                && (after >= end || header.charAt(after) == ';');
    }

    /// Only `q=0`, `q=0.`, `q=0.0`… weigh nothing.
    private static boolean isWanted(String header, int start, int end) {
        var semicolon = header.indexOf(';', start);
        if (semicolon < 0 || semicolon >= end) {
            return true;
        }
        var weight = header.indexOf('=', semicolon) + 1;
        for (int i = Math.max(weight, semicolon + 1); i < end; i++) {
            if (header.charAt(i) >= '1' && header.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static int pastSpace(String header, int from, int end) {
        var i = from;
        while (i < end && (header.charAt(i) == ' ' || header.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
