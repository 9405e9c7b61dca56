package org.rapport.app.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// A request as its sender sent it to the outermost trusted proxy. The host stays what the `Host` header says.
final class ForwardedRequest extends HttpServletRequestWrapper {
    private static final Set<String> CLAIMS = Set.of("forwarded", "x-real-ip");

    private final String sender;
    private final String scheme;

    ForwardedRequest(HttpServletRequest request, String sender, String scheme) {
        super(request);
        this.sender = sender;
        this.scheme = scheme;
    }

    @Override
    public String getRemoteAddr() {
        return sender;
    }

    @Override
    public String getRemoteHost() {
        return sender;
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public boolean isSecure() {
        return scheme.equals("https");
    }

    /// The port in the `Host` header; without one, the scheme's own.
    @Override
    public int getServerPort() {
        if (scheme.equals(super.getScheme()) || String.valueOf(getHeader(HttpHeaders.HOST)).matches(".*:\\d+")) {
            return super.getServerPort();
        }
        return isSecure() ? 443 : 80;
    }

    @Override
    public StringBuffer getRequestURL() {
        var port = getServerPort() == (isSecure() ? 443 : 80) ? "" : ":" + getServerPort();
        return new StringBuffer(scheme + "://" + getServerName() + port + getRequestURI());
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isClaim(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isClaim(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = super.getHeaderNames();
        var shown = names == null ? List.<String>of() : Collections.list(names);
        return Collections.enumeration(shown.stream().filter(name -> !isClaim(name)).toList());
    }

    private static boolean isClaim(String name) {
        var header = name.toLowerCase(Locale.ROOT);
        return header.startsWith("x-forwarded") || CLAIMS.contains(header);
    }
}
