package org.rapport.awards.credentials.baking;

import java.util.Optional;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Finds credentials in what people have: a drawing, or the credential itself as a text.
public final class Bakery {
    /// A compact JWS (RFC 7515, section 7.1); without a signature it is one that was not signed.
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]*");

    private Bakery() {}

    /// The credential in `file`: a token, or JSON that holds its own proof. Empty if there is none.
    public static Optional<String> find(byte[] file) {
        if (BakedPng.isPng(file)) {
            return BakedPng.find(file).map(String::strip);
        }
        var text = new String(file, UTF_8).strip();
        return TOKEN.matcher(text).matches() || text.startsWith("{")
                ? Optional.of(text)
                : BakedSvg.find(file).map(String::strip);
    }
}
