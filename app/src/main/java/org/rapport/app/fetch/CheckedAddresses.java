package org.rapport.app.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

import org.apache.hc.client5.http.DnsResolver;

/// Gives the client only addresses that it may connect to. One private address among public ones refuses the host:
/// whoever answers so means to be let in.
final class CheckedAddresses implements DnsResolver {
    private final FetchProperties properties;
    private final Lookup lookup;

    CheckedAddresses(FetchProperties properties, Lookup lookup) {
        this.properties = properties;
        this.lookup = lookup;
    }

    /// @param given in its own script, which the client turns it into
    @Override
    public InetAddress[] resolve(String given) throws UnknownHostException {
        var host = IDN.toASCII(given);
        var addresses = lookup.of(host);
        if (!properties.allows(host) && !Stream.of(addresses).allMatch(PublicInternet::includes)) {
            throw new PrivateAddress(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /// The host leads into a private network.
    static final class PrivateAddress extends UnknownHostException {
        private static final long serialVersionUID = 1;

        private PrivateAddress(String host) {
            super(host);
        }
    }
}
