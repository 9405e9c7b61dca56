package org.rapport.app.cache;

import org.jspecify.annotations.Nullable;

/// Reads the header of that name (RFC 9110 §12.5.3) without making anything: it is read for every page.
final class AcceptEncoding {
    private AcceptEncoding() {}

    /// Whether whoever sent `header` takes gzip. `gzip` outweighs `*`; a weight of 0 is a no.
    static boolean gzip(@Nullable String header) {
        if (header == null) {
            return false;
        }
        var any = false;
        for (int start = 0; start < header.length();) {
            var end = end(header, start);
            if (names("gzip", header, start, end) || names("x-gzip", header, start, end)) {
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
