package org.rapport.app.people;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.rapport.api.Site;
import org.rapport.app.web.FilterOrder;

/// What browsers are told about every answer: pages, files, errors, and what security turns away. Only the page cache
/// stands in front of it, which keeps these headers with the page; whoever knows better afterwards (how long an answer
/// may be kept) says so after it.
@Component
@Order(FilterOrder.SECURITY_HEADERS)
class SecurityHeaders extends OncePerRequestFilter {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /// Styles, scripts and an icon of our own do nothing by themselves: what they may is said with the page that asks for
    /// them.
    private static final String ASSETS = "/assets/";
    /// What modules bring lies a step deeper. By itself none of it does anything either, not even a drawing into which
    /// somebody wrote a script.
    private static final String POLICY_OF_FILES = "default-src 'none'; style-src 'unsafe-inline'";
    private static final String NO_DEVICES = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), "
            + "usb=()";

    private final boolean encrypted;

    SecurityHeaders(Site site) {
        this.encrypted = "https".equals(site.address().getScheme());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        var path = request.getServletPath();
        if (!path.startsWith(ASSETS)) {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("Referrer-Policy", "same-origin");
            response.setHeader("Permissions-Policy", NO_DEVICES);
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        } else if (path.indexOf('/', ASSETS.length()) > 0) {
            response.setHeader("Content-Security-Policy", POLICY_OF_FILES);
        }
        if (encrypted) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (isDesk(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean isDesk(String path) {
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    /// An error's page is no exception.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
