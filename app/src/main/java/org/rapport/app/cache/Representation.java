package org.rapport.app.cache;

import java.util.Enumeration;

/// The bytes of a page in one encoding, and the strong ETag that names exactly these bytes (RFC 9110 §8.8.3).
record Representation(byte[] bytes, String etag) {
    /// Whether these `If-None-Match` lines name it, compared weakly (RFC 9110 §13.1.2). A quoted hash within a line
    /// can be nothing but an element of its list.
    boolean isNamedBy(Enumeration<String> lines) {
        while (lines.hasMoreElements()) {
            var line = lines.nextElement();
            if (line.contains(etag) || line.strip().equals("*")) {
                return true;
            }
        }
        return false;
    }
}
