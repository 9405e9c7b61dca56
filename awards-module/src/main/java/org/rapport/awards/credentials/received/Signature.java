package org.rapport.awards.credentials.received;

import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

/// Whether a token was signed with the private half of a key. The key says which signatures it makes; the token cannot
/// choose (RFC 8725, section 3.1).
final class Signature {
    /// The last two are one, which has a new name (RFC 9864).
    private static final Set<JWSAlgorithm> KNOWN = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA,
            JWSAlgorithm.Ed25519);

    private Signature() {}

    static boolean isKnown(JWSAlgorithm algorithm) {
        return KNOWN.contains(algorithm);
    }

    static boolean isBy(JWK key, SignedJWT token) {
        try {
            var verifier = verifier(key, token.getHeader().getAlgorithm());
            return verifier != null && token.verify(verifier);
        } catch (JOSEException e) {
            return false;
        }
    }

    private static @Nullable JWSVerifier verifier(JWK key, JWSAlgorithm algorithm) throws JOSEException {
        return switch (key) {
            case RSAKey rsa when algorithm.equals(JWSAlgorithm.RS256) && isStrong(rsa) -> new RSASSAVerifier(rsa);
            case ECKey curve when algorithm.equals(JWSAlgorithm.ES256) -> new ECDSAVerifier(curve);
            case OctetKeyPair pair when JWSAlgorithm.Family.ED.contains(algorithm)
                    && pair.getCurve().equals(Curve.Ed25519) ->
                new Ed25519(pair);
            default -> null;
        };
    }

    /// RFC 7518, section 3.3; and none that takes for ever.
    private static boolean isStrong(RSAKey key) {
        return key.size() >= 2048 && key.size() <= 8192;
    }
}
