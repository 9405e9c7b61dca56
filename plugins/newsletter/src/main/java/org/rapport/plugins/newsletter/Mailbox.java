package org.rapport.plugins.newsletter;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

import org.rapport.api.MailAddress;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Where the letters to an address arrive, however that is written.
record Mailbox(String address) {
    static Mailbox of(MailAddress written) {
        return new Mailbox(written.value().toLowerCase(Locale.ROOT));
    }

    /// The same for all addresses that reach one person.
    String person() {
        return address.replaceFirst("\\+[^@]*", "");
    }

    /// Recognises it without keeping it (SHA-256, FIPS 180-4).
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(person().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
