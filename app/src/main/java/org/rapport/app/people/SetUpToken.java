package org.rapport.app.people;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The secret of a one-time link: 256 bits, of which only the SHA-256 is stored.
record SetUpToken(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static SetUpToken fresh() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new SetUpToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String path() {
        return "/desk/set-up/" + value;
    }
}
