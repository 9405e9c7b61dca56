package org.rapport.app.people;

import java.security.SecureRandom;
import java.util.Base64;

import org.rapport.api.Sha256;

/// The secret of a one-time link: 256 bits, of which only the SHA-256 is stored.
record SetUpToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static SetUpToken fresh() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new SetUpToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        return Sha256.hex(value);
    }

    String path() {
        return "/desk/set-up/" + value;
    }
}
