package org.rapport.host.gate;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SignatureTests {
    @SuppressWarnings("NullAway.Init")
    private static KeyPair author;

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    SignatureTests() {
        files.put("b/second.txt", "two".getBytes(UTF_8));
        files.put("a-first.txt", "one".getBytes(UTF_8));
    }

    @BeforeAll
    static void makeKeys() throws GeneralSecurityException {
        author = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String signed(String list, PrivateKey key, String algorithm) throws GeneralSecurityException {
        var signature = java.security.Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(list.getBytes(UTF_8));
        return base64(signature.sign());
    }

    /// As `sha256sum` lists them.
    private String list() {
        return Sha256.hex("one") + "  a-first.txt\n"
                + Sha256.hex("two") + "  b/second.txt\n";
    }

    private void say(String key, String signature) {
        files.put(Signature.LOCATION, ("key=" + key + "\nsignature=" + signature + "\n").getBytes(UTF_8));
    }

    private void assertRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Signature.signer(files))
                .satisfies(refused -> assertThat(refused.findings()).extracting(Finding::rule)
                        .containsExactly(Rule.SIGNATURE));
    }

    @Test
    void isNobodysWhereThereIsNone() throws Refused {
        assertThat(Signature.signer(files)).isEmpty();
    }

    @Test
    void isHersWhoSignedAllOtherFiles() throws Exception {
        say(base64(author.getPublic().getEncoded()), signed(list(), author.getPrivate(), "Ed25519"));

        assertThat(Signature.signer(files)).contains(Sha256.hex(author.getPublic().getEncoded()));
    }

    @Test
    void fitsNothingElse() throws Exception {
        say(base64(author.getPublic().getEncoded()), signed(list(), author.getPrivate(), "Ed25519"));

        var before = new TreeMap<>(files);
        files.put("c-third.txt", new byte[0]);
        assertRefused();
        files.clear();
        files.putAll(before);
        files.remove("a-first.txt");
        assertRefused();
        files.put("a-first.txt", "One".getBytes(UTF_8));
        assertRefused();
        files.put("a-first.txt", "two".getBytes(UTF_8));
        files.put("b/second.txt", "one".getBytes(UTF_8));
        assertRefused();
    }

    @Test
    void isOfThisKindAlone() throws Exception {
        var other = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        say(base64(other.getPublic().getEncoded()), signed(list(), other.getPrivate(), "SHA256withRSA"));

        assertRefused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "key=", "key=AAAA\nsignature=AAAA", "key=%%%", "key=\\u00", "signature=AAAA"})
    void isNoneWhereSomethingElseLies(String words) {
        files.put(Signature.LOCATION, words.getBytes(UTF_8));
        assertRefused();
    }

    @Test
    void isShort() throws Exception {
        say(base64(author.getPublic().getEncoded()), signed(list(), author.getPrivate(), "Ed25519") + "\n#"
                + "x".repeat(5_000));
        assertRefused();
    }
}
