package org.rapport.app.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Scheme, host and port, as browsers compare them (RFC 6454 §4).
record WebOrigin(String scheme, String host, int port) {
    private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);

    /// Reads the origin of `address`; there is none for `null` and whatever else names no host.
    static Optional<WebOrigin> of(String address) {
        try {
            return of(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<WebOrigin> of(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !PORTS.containsKey(scheme)) {
            return Optional.empty();
        }
        var port = address.getPort() == -1 ? PORTS.getOrDefault(scheme, -1) : address.getPort();
        return Optional.of(new WebOrigin(scheme, address.getHost().toLowerCase(Locale.ROOT), port));
    }
}
