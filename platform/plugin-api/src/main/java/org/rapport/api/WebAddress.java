package org.rapport.api;

import java.net.IDN;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses on the web as people write them, whose hosts may stand in any script. Read here, both spellings of a host are
/// the same, and a host that only looks like another one is not.
public final class WebAddress {
    private static final Pattern WITH_HOST = Pattern.compile("((?:https?:)?//)([^\\s:/?#@\\[]+)(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}*");
    /// Java spells these as other letters (IDNA 2003), which is another site by now (RFC 5891).
    private static final Pattern MISSPELLED = Pattern.compile("[ßẞς\\u200C\\u200D]");

    private WebAddress() {}

    /// The address in `written`, perhaps a relative one, with its host as the network knows it. Empty for what is none.
    public static Optional<URI> read(String written) {
        try {
            return Optional.of(URI.create(spelled(written.strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// `written` with its host as the network knows it (RFC 5890, A-labels): `https://xn--grten-gra.example/` for
    /// `https://gärten.example/`. What names no such host stays as it was written.
    public static String spelled(String written) {
        var address = WITH_HOST.matcher(written);
        return address.matches() ? address.group(1) + host(address.group(2)) + address.group(3) : written;
    }

    static String host(String written) {
        if (ASCII.matcher(written).matches() || MISSPELLED.matcher(written).find()) {
            return written;
        }
        try {
            return IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
