package org.rapport.awards.credentials.received;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Map;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.awards.credentials.received.Verification.Forged;
import org.rapport.awards.credentials.received.Verification.Forgery;
import org.rapport.awards.credentials.received.Verification.Obstacle;
import org.rapport.awards.credentials.received.Verification.Unreadable;
import org.rapport.awards.credentials.received.Verification.Verified;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.StoredWeb;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.credentials.received.Sender.KEY;

@ModuleTest
class Ed25519Tests {
    private static final String EDDSA = "EdDSA";
    private static final Forged WRONG = new Forged(Forgery.WRONG_SIGNATURE);
    private static final KeyPair SECRET = key();
    private static final int SIGNATURE = 64;

    private final ReceivedCredentials credentials;
    private final StoredWeb web;
    private Sender sender;

    Ed25519Tests(ReceivedCredentials credentials, StoredWeb web) {
        this.credentials = credentials;
        this.web = web;
        this.sender = new Sender(web);
    }

    @BeforeEach
    void publish() {
        sender = new Sender(web);
        sender.publishes(KEY, published(SECRET));
    }

    private static KeyPair key() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OctetKeyPair published(KeyPair key) {
        return new OctetKeyPair.Builder(Curve.Ed25519, Base64URL.encode(x(key))).build();
    }

    /// The last 32 bytes of how Java writes it.
    private static byte[] x(KeyPair key) {
        var encoded = key.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    /// RFC 8037, appendix A.4.
    @Test
    void takesTheExampleOfTheStandard() throws Exception {
        var key = new Ed25519(OctetKeyPair.parse("""
                {"kty":"OKP", "crv":"Ed25519", "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"""));
        var signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6d"
                + "WbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

        assertThat(JWSObject.parse(signed).verify(key)).isTrue();
        assertThat(JWSObject.parse(signed.replace("pbmc.", "pbmQ.")).verify(key)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {EDDSA, "Ed25519"})
    void takesASignatureByTheIssuersKey(String algorithm) throws Exception {
        assertThat(read(signed(algorithm, SECRET))).isInstanceOf(Verified.class);
    }

    @Test
    void noticesAnotherKeyThanTheIssuers() throws Exception {
        assertThat(read(signed(EDDSA, key()))).isEqualTo(WRONG);
    }

    @Test
    void noticesWhatWasChangedAfterwards() throws Exception {
        var parts = signed(EDDSA, SECRET).split("\\.");
        var changed = Base64URL.encode(sender.payload().replace("Kind Colleague", "Best Therapist Ever"));

        assertThat(read(parts[0] + "." + changed + "." + parts[2])).isEqualTo(WRONG);
    }

    /// RFC 8725, section 2.1.
    @Test
    void takesNoSignatureOfAnotherKindThanItsKeyMakes() throws Exception {
        assertThat(read(signed("RS256", SECRET))).isEqualTo(WRONG);
        assertThat(read(signed("ES256", SECRET))).isEqualTo(WRONG);
        assertThat(read(signed("HS256", SECRET))).isEqualTo(new Forged(Forgery.UNSIGNED));
        assertThat(read(signed("none", SECRET))).isNotInstanceOf(Verified.class);
        assertThat(read(signed("Ed448", SECRET))).isEqualTo(new Unreadable(Obstacle.UNKNOWN_SIGNATURE));

        sender.publishes(KEY, Sender.SECRET);
        assertThat(read(signed(EDDSA, SECRET))).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X25519", "Ed448", "P-256", "secp256k1", "Ed25519 "})
    void takesNoKeyOfAnotherCurve(String curve) throws Exception {
        sender.puts(KEY, jwk(curve, x(SECRET)));

        assertThat(read(signed(EDDSA, SECRET))).isIn(WRONG, new Unreadable(Obstacle.KEY_OUT_OF_REACH));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 33, 64})
    void takesNoKeyOfAnotherLength(int bytes) throws Exception {
        sender.puts(KEY, jwk("Ed25519", Arrays.copyOf(x(SECRET), bytes)));

        assertThat(read(signed(EDDSA, SECRET))).isIn(WRONG, new Unreadable(Obstacle.KEY_OUT_OF_REACH));
    }

    @Test
    void takesNoKeyThatIsNotOnTheCurve() throws Exception {
        var nowhere = new byte[32];
        Arrays.fill(nowhere, (byte) 0xff);
        sender.puts(KEY, jwk("Ed25519", nowhere));

        assertThat(read(signed(EDDSA, SECRET))).isEqualTo(WRONG);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 32, 63, 65, 128})
    void takesNoSignatureOfAnotherLength(int bytes) throws Exception {
        assertThat(read(with(Arrays.copyOf(signature(signed(EDDSA, SECRET)), bytes)))).isEqualTo(WRONG);
    }

    @Test
    void takesNoEmptySignature() throws Exception {
        assertThat(read(with(new byte[SIGNATURE]))).isEqualTo(WRONG);
        assertThat(read(with(new byte[0]))).isNotInstanceOf(Verified.class);
    }

    /// The same signature written otherwise: its second half is less than the order of the group (RFC 8032, section 5.1.7).
    @Test
    void takesEachSignatureInOneSpellingOnly() throws Exception {
        var order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        var bytes = signature(signed(EDDSA, SECRET));
        var half = new BigInteger(1, reversed(Arrays.copyOfRange(bytes, 32, SIGNATURE))).add(order).toByteArray();
        System.arraycopy(reversed(half), 0, bytes, 32, 32);

        assertThat(read(with(bytes))).isEqualTo(WRONG);
    }

    private static byte[] reversed(byte[] bytes) {
        var reversed = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    /// RFC 7515, section 4.1.11.
    @Test
    void takesNothingThatAsksForMoreThanIsKnown() throws Exception {
        assertThat(read(signed(Map.of("alg", EDDSA, "kid", KEY, "crit", new String[]{"new"}, "new", 1), SECRET)))
                .isEqualTo(WRONG);
    }

    private Verification read(String token) {
        return credentials.read(token.getBytes(US_ASCII)).verification();
    }

    private static String jwk(String curve, byte[] x) {
        return """
                {"kty":"OKP", "crv":"%s", "x":"%s"}""".formatted(curve, Base64URL.encode(x));
    }

    private String signed(String algorithm, KeyPair key) throws GeneralSecurityException {
        return signed(Map.of("alg", algorithm, "kid", KEY), key);
    }

    private String signed(Map<String, Object> header, KeyPair key) throws GeneralSecurityException {
        var signed = Base64URL.encode(JsonMapper.shared().writeValueAsString(header)) + "."
                + Base64URL.encode(sender.payload());
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(key.getPrivate());
        signature.update(signed.getBytes(US_ASCII));
        return signed + "." + Base64URL.encode(signature.sign());
    }

    private static byte[] signature(String token) {
        return new Base64URL(token.substring(token.lastIndexOf('.') + 1)).decode();
    }

    /// What was signed, with another signature.
    private String with(byte[] signature) throws GeneralSecurityException {
        return signed(EDDSA, SECRET).replaceFirst("[^.]*$", Base64URL.encode(signature).toString());
    }
}
