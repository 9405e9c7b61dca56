package org.rapport.app.web;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.rapport.api.Site;

import static jakarta.servlet.http.HttpServletResponse.SC_FORBIDDEN;

/// Refuses what other sites' pages make a browser send here. Who sends no word of where it comes from is no browser:
/// the desk judges it by its token, public forms take it.
@Component
@Order(FilterOrder.SAME_ORIGIN)
final class SameOrigin extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> FOR_MACHINES = Set.of("/xmlrpc", "/webmention");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    private final Site site;

    SameOrigin(Site site) {
        this.site = site;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) || FOR_MACHINES.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(SC_FORBIDDEN);
        }
    }

    /// `Sec-Fetch-Site` cannot be forged by a page and decides alone; older browsers send `Origin` only.
    private boolean isOurOwn(HttpServletRequest request) {
        var fetchSite = request.getHeader("Sec-Fetch-Site");
        if (fetchSite != null) {
            return OUR_OWN.contains(fetchSite);
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || WebOrigin.of(origin).filter(from -> isOurOwn(from, request)).isPresent();
    }

    private boolean isOurOwn(WebOrigin from, HttpServletRequest request) {
        var asked = WebOrigin.of(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST));
        return Stream.of(WebOrigin.of(site.address()), asked).flatMap(Optional::stream).anyMatch(from::equals);
    }
}
