package org.rapport.awards.credentials.received;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.rapport.api.WebAddress;

/// Who answers at an address (RFC 6454): what one says there, the other cannot.
record Origin(String scheme, String host, int port) {
    /// Empty for what is no address on the web.
    static Optional<Origin> of(String address) {
        return WebAddress.read(address).flatMap(Origin::of);
    }

    static Optional<Origin> of(URI address) {
        var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return scheme.matches("https?") && address.getHost() != null
                ? Optional.of(new Origin(scheme, address.getHost().toLowerCase(Locale.ROOT), port(scheme, address)))
                : Optional.empty();
    }

    private static int port(String scheme, URI address) {
        return address.getPort() != -1 ? address.getPort() : scheme.equals("https") ? 443 : 80;
    }
}
