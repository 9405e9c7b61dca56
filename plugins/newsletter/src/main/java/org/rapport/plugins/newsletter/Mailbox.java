package org.rapport.plugins.newsletter;

import java.util.Locale;

import org.rapport.api.MailAddress;
import org.rapport.api.Sha256;

/// Where the letters to an address arrive, however that is written.
record Mailbox(String address) {
    static Mailbox of(MailAddress written) {
        return new Mailbox(written.value().toLowerCase(Locale.ROOT));
    }

    /// The same for all addresses that reach one person.
    String person() {
        return address.replaceFirst("\\+[^@]*", "");
    }

    /// Recognises it without keeping it.
    String hash() {
        return Sha256.hex(person());
    }
}
