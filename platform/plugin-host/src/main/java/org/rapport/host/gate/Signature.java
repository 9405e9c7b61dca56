package org.rapport.host.gate;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.rapport.api.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The signature of a plugin: Ed25519 (RFC 8032) over a list of all other files in the JAR. The list has a line for each,
/// in the order of their names: the SHA-256 of its bytes in hexadecimal digits, two spaces, its name.
final class Signature {
    /// Holds `key`, the public key as X.509 says it (RFC 8410), and `signature`, both in Base64.
    static final String LOCATION = "META-INF/rapport-plugin.signature";

    private static final String ALGORITHM = "Ed25519";
    private static final int LARGEST = 1 << 12;

    private final PublicKey key;
    private final byte[] bytes;

    private Signature(PublicKey key, byte[] bytes) {
        this.key = key;
        this.bytes = bytes;
    }

    /// The SHA-256 of the key that `files` are signed with, in hexadecimal digits; empty if they are not. Throws [Refused]
    /// for a signature of something else.
    static Optional<String> signer(Map<String, byte[]> files) throws Refused {
        var said = files.get(LOCATION);
        if (said == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(said).verified(files));
        } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            throw Refused.by(Rule.SIGNATURE, LOCATION);
        }
    }

    private static Signature read(byte[] said) throws GeneralSecurityException, IOException {
        if (said.length > LARGEST) {
            throw new IllegalArgumentException("Too long for a signature");
        }
        var words = Said.in(said);
        var encoded = Base64.getDecoder().decode(words.getProperty("key", ""));
        return new Signature(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)),
                Base64.getDecoder().decode(words.getProperty("signature", "")));
    }

    private String verified(Map<String, byte[]> files) throws GeneralSecurityException {
        var check = java.security.Signature.getInstance(ALGORITHM);
        check.initVerify(key);
        check.update(list(files).getBytes(UTF_8));
        if (!check.verify(bytes)) {
            throw new IllegalArgumentException("Another signature");
        }
        return Sha256.hex(key.getEncoded());
    }

    private static String list(Map<String, byte[]> files) {
        return new TreeMap<>(files).entrySet().stream().filter(file -> !file.getKey().equals(LOCATION))
                .map(file -> Sha256.hex(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }
}
