package org.rapport.testkit;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.rapport.api.KeyedHash;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Keyed hashes whose key never changes.
final class ConstantHash implements KeyedHash {
    private static final SecretKeySpec KEY = new SecretKeySpec("a key for tests".getBytes(UTF_8), "HmacSHA256");

    @Override
    public String of(String... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(KEY);
            for (var part : parts) {
                mac.update((part.length() + ":" + part).getBytes(UTF_8));
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> lately(String... parts) {
        return List.of(of(parts));
    }
}
