package org.rapport.comments;

import java.net.URI;
import java.util.Optional;

import org.rapport.api.WebAddress;

/// Which page a web address means, however it is spelled: escapes, a slash at its end, query and fragment tell nothing.
///
/// @param host as [Host] reads it
/// @param port the scheme's own where the address names none
/// @param path without escapes
record PageAddress(String host, int port, String path) {
    /// Empty for what is no http(s) address, and for a path that nobody can have written down.
    static Optional<PageAddress> of(String address) {
        return WebAddress.read(address.replaceFirst("[?#].*", "")).flatMap(PageAddress::of);
    }

    static Optional<PageAddress> of(URI address) {
        return Host.of(address).map(host -> new PageAddress(host, port(address), path(address)))
                .filter(page -> page.path.chars().noneMatch(Character::isISOControl));
    }

    boolean isOnTheSameSiteAs(PageAddress other) {
        return host.equals(other.host) && port == other.port;
    }

    /// Whether it lies below `other`, or is the same.
    boolean isBelow(PageAddress other) {
        return isOnTheSameSiteAs(other) && isStraight() && other.isStraight()
                && (path + "/").startsWith(other.path + "/");
    }

    /// Whether it leads nowhere else by a detour.
    private boolean isStraight() {
        return !(path + "/").matches(".*/\\.{1,2}/.*");
    }

    private static int port(URI address) {
        var standard = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        return address.getPort() == -1 ? standard : address.getPort();
    }

    private static String path(URI address) {
        return address.getPath().replaceFirst("/$", "");
    }
}
