package org.rapport.app.cache;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletResponse;

/// A header that was set when a page was made and is set again whenever the page is answered.
record Header(String name, String value) {
    /// What belongs to one connection (RFC 9110 §7.6.1) or moment, or is the page's own to say.
    private static final Set<String> NEVER = caseless("Connection", "Keep-Alive", "Proxy-Authenticate",
            "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade", "Date",
            "Set-Cookie", "Content-Length", "Content-Type", "Content-Encoding", "ETag", "Cache-Control", "Vary");

    static List<Header> replayed(HttpServletResponse answer) {
        return answer.getHeaderNames().stream().filter(name -> !NEVER.contains(name)).distinct()
                .flatMap(name -> answer.getHeaders(name).stream().map(value -> new Header(name, value))).toList();
    }

    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    static Set<String> caseless(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }
}
