package org.rapport.plugins.newsletter;

import java.security.SecureRandom;
import java.util.Base64;

/// The part of a link that nobody guesses: 144 random bits.
final class PrivateToken {
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrivateToken() {}

    static String make() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
