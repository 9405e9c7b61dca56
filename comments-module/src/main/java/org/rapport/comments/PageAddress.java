package org.rapport.comments;

import java.net.URI;
import java.util.Optional;

import org.rapport.api.WebAddress;

/// Which page a web address means, however it is spelled: escapes, a slash at its end, query and fragment tell nothing, nor
/// whether it is asked at http or at https.
///
/// @param host as [Host] reads it
/// @param port [#USUAL] where the address names none, or the scheme's own
/// @param path without escapes
record PageAddress(String host, int port, String path) {
    static final int USUAL = -1;

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
        return address.getPort() == standard ? USUAL : address.getPort();
    }

    private static String path(URI address) {
        return address.getPath().replaceFirst("/$", "");
    }
}
