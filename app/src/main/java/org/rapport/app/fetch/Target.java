package org.rapport.app.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.hc.core5.http.HttpHost;

import org.rapport.app.network.Address;

/// An address whose spelling leaves no doubt about whom to ask: http or https, no credentials, a host that is a name
/// or a plainly written IP address, and its scheme's own port unless the host is allowed any.
record Target(URI address) {
    private static final Map<String, Integer> PORTS = Map.of("http", 80, "https", 443);
    // What ends in a number is an IPv4 address to somebody (WHATWG URL, "ends in a number"), so it must be a plain one.
    private static final Pattern NUMBER_AT_END = Pattern.compile("(.*\\.)?(\\d+|0[xX]\\p{XDigit}*)\\.?");

    Target {
        address = URI.create(address.toASCIIString().replaceFirst("#.*", ""));
    }

    static Optional<Target> of(URI address, FetchProperties properties) {
        return Optional.of(address)
                .filter(asked -> PORTS.containsKey(scheme(asked)))
                .filter(asked -> asked.getRawUserInfo() == null && asked.getHost() != null)
                .filter(asked -> isPlain(asked.getHost()))
                .filter(asked -> properties.allows(asked.getHost()) || isUsual(port(asked)))
                .filter(asked -> port(asked) > 0 && port(asked) < 65536)
                .map(Target::new);
    }

    HttpHost host() {
        return new HttpHost(scheme(address), bare(address.getHost()), port(address));
    }

    /// What is asked of the host: path and query as they were written.
    String path() {
        var path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    private static String scheme(URI address) {
        return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    }

    private static int port(URI address) {
        return address.getPort() == -1 ? PORTS.getOrDefault(scheme(address), -1) : address.getPort();
    }

    private static boolean isUsual(int port) {
        return PORTS.containsValue(port);
    }

    private static boolean isPlain(String host) {
        return !host.startsWith("[") && !NUMBER_AT_END.matcher(host).matches() || Address.read(bare(host)).isPresent();
    }

    private static String bare(String host) {
        return host.replaceAll("^\\[|]$", "");
    }
}
