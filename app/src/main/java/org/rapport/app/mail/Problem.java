package org.rapport.app.mail;

import java.util.Locale;

/// Why a letter did not go out.
enum Problem {
    /// The server for mail cannot be reached.
    SERVER,
    /// It does not let us in.
    LOG_IN,
    /// It, or the one behind it, will never take letters to this address.
    ADDRESS,
    /// It did not take this letter now.
    REFUSED;

    /// Message key of a sentence.
    String say() {
        return "site.mail.problem." + name().toLowerCase(Locale.ROOT);
    }
}
