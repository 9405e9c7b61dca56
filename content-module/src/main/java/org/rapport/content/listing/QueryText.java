package org.rapport.content.listing;

import java.net.URLEncoder;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Text as it stands in the query of an address.
public final class QueryText {
    private QueryText() {}

    /// With `%20` for a blank, which everybody reads alike.
    public static String of(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
