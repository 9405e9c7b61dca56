package org.rapport.app.people;

import java.text.Normalizer;
import java.util.Locale;

import org.rapport.api.PlainText;

/// A name to log in with. `Elena` and `elena` are the same person.
record OwnerName(String value) {
    static final int LONGEST = 80;

    OwnerName {
        value = Normalizer.normalize(PlainText.line(value), Normalizer.Form.NFKC);
    }

    boolean isUsable() {
        return !value.isBlank() && value.length() <= LONGEST;
    }

    /// What is compared.
    String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
