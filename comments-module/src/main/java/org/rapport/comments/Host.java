package org.rapport.comments;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

import org.rapport.api.WebAddress;

/// The host of a web address as people mean it: as the network knows it ([WebAddress]), lower case, without `www.` and
/// without the dot that ends a full name.
public final class Host {
    private Host() {}

    /// The host of `address`, if it is an http(s) address that has one. None if the address names a user too: that is a
    /// slip, an address of mail, or a trap.
    public static Optional<String> of(String address) {
        return WebAddress.read(address).flatMap(Host::of);
    }

    static Optional<String> of(URI address) {
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        var host = address.getHost();
        if (host == null || address.getRawUserInfo() != null
                || !(scheme.equals("http") || scheme.equals("https"))) {
            return Optional.empty();
        }
        return Optional
                .of(host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.(?=.)", "").replaceFirst("(?<=.)\\.$", ""));
    }
}
