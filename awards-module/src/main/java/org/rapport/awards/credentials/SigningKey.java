package org.rapport.awards.credentials;

import java.text.ParseException;
import java.time.Instant;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.jspecify.annotations.Nullable;

/// What the site signs with, or did: RSA, which every verifier takes (Open Badges 3.0, section 8.2.3, “alg”).
///
/// @param id the thumbprint of the public half (RFC 7638)
/// @param publicKey a JSON Web Key (RFC 7517)
/// @param privateKey the same with the other half, which nobody is shown; null once the key is retired
record SigningKey(String id, String publicKey, @Nullable String privateKey, Instant since,
        @Nullable Instant retiredAt) {
    private static final int BITS = 2048;

    static SigningKey make(Instant now) {
        try {
            var key = new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true).generate();
            return new SigningKey(key.getKeyID(), key.toPublicJWK().toJSONString(), key.toJSONString(), now, null);
        } catch (JOSEException e) {
            throw new IllegalStateException("No key can be made", e);
        }
    }

    /// `payload` as a compact JWS (RFC 7515), whose header says that the public half stands at `address`.
    String sign(String payload, String address) {
        if (privateKey == null) {
            throw new IllegalStateException("The key is retired: " + id);
        }
        try {
            var signed = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT)
                    .keyID(address).build(), new Payload(payload));
            signed.sign(new RSASSASigner(RSAKey.parse(privateKey)));
            return signed.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("Nothing can be signed with key " + id, e);
        }
    }

    /// Without the private half, wherever it is written.
    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
