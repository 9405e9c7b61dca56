package org.rapport.content.addresses;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a file of a former site was. WordPress makes smaller sizes of a picture (`quay-300x200.jpg`) and a larger one
/// that it does not show (`quay-scaled.jpg` is shown instead): all of them are the same picture.
final class FileAddress {
    private static final Pattern SIZE = Pattern.compile("(-\\d{1,5}x\\d{1,5}|-scaled)?(\\.[a-z0-9]{2,5})$");

    private FileAddress() {}

    /// `address` as it is compared: without its query; on another host than `site` with that host.
    static Optional<String> of(String address, String site) {
        try {
            var uri = new URI(address.strip().replaceFirst("[?#].*", ""));
            var host = host(uri);
            var elsewhere = host.isEmpty() || host.equals(host(new URI(site))) ? "" : "//" + host;
            return Optional.ofNullable(uri.getRawPath()).flatMap(OldAddress::of).map(path -> elsewhere + path)
                    .filter(whole -> whole.length() <= OldAddress.LONGEST);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String host(URI uri) {
        var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /// `normal` first, then what the same picture was called in its own size.
    static List<String> sizes(String normal) {
        var size = SIZE.matcher(normal);
        return size.find()
                ? List.of(normal, size.replaceFirst("$2"), size.replaceFirst("-scaled$2"))
                : List.of(normal);
    }
}
