package org.rapport.app.web;

import java.net.Inet4Address;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.rapport.api.KeyedHash;
import org.rapport.api.Visitor;
import org.rapport.app.network.Address;
import org.rapport.app.network.Network;

/// Knows a visitor's network by its IPv4 address, or by the half of an IPv6 address that a household keeps (RFC 6177).
@Component
final class PresentVisitor implements Visitor {
    private final KeyedHash hash;

    PresentVisitor(KeyedHash hash) {
        this.hash = hash;
    }

    @Override
    public String network() {
        return hash.of("network", present());
    }

    @Override
    public List<String> networks() {
        return hash.lately("network", present());
    }

    private static String present() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var written = request.getRemoteAddr().replaceFirst("%.*", "");
        return Address.read(written)
                .map(address -> new Network(address, address instanceof Inet4Address ? 32 : 64).toString())
                .orElse(written);
    }
}
