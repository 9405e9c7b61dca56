package org.rapport.app.web;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.rapport.app.network.Address;
import org.rapport.app.network.Network;

/// Believes `X-Forwarded-For` and `X-Forwarded-Proto` from `rapport.trusted-proxies` only, and shows nobody further
/// in what anybody claimed.
@Component
@Order(FilterOrder.TRUSTED_PROXIES)
final class TrustedProxies extends OncePerRequestFilter {
    private final List<Network> trusted;

    TrustedProxies(ProxyProperties properties) {
        this.trusted = properties.networks();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(seen(request), response);
    }

    /// An error page is made for the same sender.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private HttpServletRequest seen(HttpServletRequest request) {
        return isTrusted(request.getRemoteAddr())
                ? new ForwardedRequest(request, sender(request), scheme(request))
                : new ForwardedRequest(request, request.getRemoteAddr(), request.getScheme());
    }

    /// Walks from the nearest proxy outwards, as far as each may be believed: what a stranger wrote ends the way.
    private String sender(HttpServletRequest request) {
        var sender = request.getRemoteAddr();
        for (var hop : said(request, "X-Forwarded-For").reversed()) {
            var address = withoutPort(hop);
            if (address.isEmpty()) {
                return sender;
            }
            sender = address.get().getHostAddress();
            if (!isTrusted(sender)) {
                return sender;
            }
        }
        return sender;
    }

    /// What the nearest proxy said.
    private static String scheme(HttpServletRequest request) {
        var said = said(request, "X-Forwarded-Proto");
        return !said.isEmpty() && List.of("http", "https").contains(said.getLast())
                ? said.getLast()
                : request.getScheme();
    }

    private boolean isTrusted(String address) {
        return Address.read(address)
                .filter(known -> trusted.stream().anyMatch(network -> network.contains(known)))
                .isPresent();
    }

    private static List<String> said(HttpServletRequest request, String header) {
        return Collections.list(request.getHeaders(header))
                .stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<InetAddress> withoutPort(String hop) {
        return Address.read(hop.replaceFirst("^\\[(.*)](:\\d+)?$", "$1").replaceFirst("^([\\d.]+):\\d+$", "$1"));
    }
}
