package org.rapport.awards.credentials.received;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.impl.CriticalHeaderParamsDeferral;
import com.nimbusds.jose.crypto.impl.EdDSAProvider;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;

/// Checks signatures on the curve Ed25519 (RFC 8037, section 3.1) with what is in every Java; the library would bring
/// another library for that.
final class Ed25519 extends EdDSAProvider implements JWSVerifier {
    private static final String NAME = "Ed25519";
    /// What stands before the 32 bytes of a public key (RFC 8410, section 4). Java takes no other number of them.
    private static final String PREFIX = "302a300506032b6570032100";

    private final PublicKey key;

    Ed25519(OctetKeyPair key) throws JOSEException {
        this.key = read(key.getX().decode());
    }

    private static PublicKey read(byte[] x) throws JOSEException {
        try {
            var encoded = HexFormat.of().parseHex(PREFIX + HexFormat.of().formatHex(x));
            return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new JOSEException("No key on the curve", e);
        }
    }

    @Override
    public boolean verify(JWSHeader header, byte[] signed, Base64URL signature) throws JOSEException {
        return new CriticalHeaderParamsDeferral().headerPasses(header) && isBy(signed, signature.decode());
    }

    private boolean isBy(byte[] signed, byte[] signature) throws JOSEException {
        try {
            var check = Signature.getInstance(NAME);
            check.initVerify(key);
            check.update(signed);
            return check.verify(signature);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new JOSEException("No signature can be checked", e);
        }
    }
}
