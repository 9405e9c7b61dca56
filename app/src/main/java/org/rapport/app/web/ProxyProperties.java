package org.rapport.app.web;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.rapport.app.network.Network;

/// Whose word about a request's sender counts.
///
/// @param trustedProxies addresses and networks of the proxies in front of the site
@ConfigurationProperties("rapport")
record ProxyProperties(@DefaultValue List<String> trustedProxies) {
    ProxyProperties {
        trustedProxies = trustedProxies.stream().map(String::strip).toList();
        trustedProxies.forEach(ProxyProperties::network);
    }

    List<Network> networks() {
        return trustedProxies.stream().map(ProxyProperties::network).toList();
    }

    private static Network network(String written) {
        try {
            return Network.of(written);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "rapport.trusted-proxies must name addresses or networks such as 127.0.0.1 or 10.0.0.0/8, not "
                            + written,
                    e);
        }
    }
}
