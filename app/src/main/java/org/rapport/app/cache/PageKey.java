package org.rapport.app.cache;

import jakarta.servlet.http.HttpServletRequest;

/// What a public page may depend on: the address as it was asked for, and whether htmx asked.
record PageKey(String path, String query, boolean fragment) {
    static PageKey of(HttpServletRequest request) {
        var query = request.getQueryString();
        return new PageKey(request.getRequestURI(), query == null ? "" : query,
                request.getHeader("HX-Request") != null);
    }

    /// About how many bytes it takes.
    int weight() {
        return path.length() + query.length();
    }
}
