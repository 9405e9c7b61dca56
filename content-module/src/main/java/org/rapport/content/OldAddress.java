package org.rapport.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// How addresses of a former site are compared: decoded, lower case, without a slash at the end.
final class OldAddress {
    private OldAddress() {}

    static String normal(String path) {
        var shorter = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return shorter.toLowerCase(Locale.ROOT);
    }

    /// The path and query of `address`, normal; empty if it has neither, or none that can be read.
    static Optional<String> of(String address) {
        try {
            var uri = new URI(address.strip());
            var path = uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
            var whole = uri.getQuery() == null ? path : path + "?" + uri.getQuery();
            return whole.equals("/") || whole.length() > 500 ? Optional.empty() : Optional.of(normal(whole));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
