package org.rapport.awards.credentials;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// Whom a credential is for: the blog, which everybody can see anyway, and what it or its writer is called.
///
/// @param address of the blog, http or https; both spellings of a host are the same one
public record Recipient(URI address, String name) {
    public Recipient {
        address = canonical(address);
        name = PlainText.shortened(PlainText.line(name), 300);
    }

    private static URI canonical(URI address) {
        var scheme = lower(address.getScheme());
        if (!scheme.matches("https?") || address.getHost() == null || address.toASCIIString().length() > 500) {
            throw new IllegalArgumentException("Not the address of a blog: " + address);
        }
        try {
            var path = lower(address.getPath()).isEmpty() ? "/" : address.getPath();
            var written = new URI(scheme, null, lower(address.getHost()), address.getPort(), path, address.getQuery(),
                    null);
            return URI.create(written.toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not the address of a blog: " + address, e);
        }
    }

    private static String lower(@Nullable String part) {
        return part == null ? "" : part.toLowerCase(Locale.ROOT);
    }
}
