package org.rapport.content.addresses;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.Optional;

import org.rapport.api.PlainText;

import static java.nio.charset.StandardCharsets.UTF_8;

/// How addresses of a former site are compared: decoded, lower case, without a slash at the end and without what nobody
/// can read.
final class OldAddress {
    static final int LONGEST = 500;

    private OldAddress() {}

    static String normal(String path) {
        var readable = PlainText.of(path).toLowerCase(Locale.ROOT);
        return readable.length() > 1 && readable.endsWith("/")
                ? readable.substring(0, readable.length() - 1)
                : readable;
    }

    /// The path and query of `address`, normal; empty if it has neither, or none that can be read.
    static Optional<String> of(String address) {
        try {
            var uri = new URI(address.strip());
            var path = uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
            var whole = normal(uri.getQuery() == null ? path : path + "?" + uri.getQuery());
            return whole.equals("/") || whole.length() > LONGEST ? Optional.empty() : Optional.of(whole);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// `text` with its percent-encoding (RFC 3986 §2.1) undone, or as it is where that cannot be read.
    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
