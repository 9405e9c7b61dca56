package org.rapport.app.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

import org.rapport.app.network.Network;

/// The addresses that belong to somebody out there, after IANA's registries of special-purpose addresses (RFC 6890).
/// Of IPv6 only the global unicast block counts, so that whatever wraps an IPv4 address lies outside.
final class PublicInternet {
    private static final List<Network> SPECIAL_IPV4 = networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10",
            "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
    private static final Network GLOBAL_IPV6 = Network.of("2000::/3");
    // Protocol assignments (Teredo, ORCHID, benchmarks), documentation, 6to4.
    private static final List<Network> SPECIAL_IPV6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicInternet() {}

    static boolean includes(InetAddress address) {
        return address instanceof Inet4Address
                ? outside(SPECIAL_IPV4, address)
                : GLOBAL_IPV6.contains(address) && outside(SPECIAL_IPV6, address);
    }

    private static boolean outside(List<Network> networks, InetAddress address) {
        return networks.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... written) {
        return Stream.of(written).map(Network::of).toList();
    }
}
