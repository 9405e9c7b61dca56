package org.rapport.awards.credentials.received;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.Fetch;
import org.rapport.testkit.StoredWeb;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Amaru’s guild of blogging physicians, which hands Elena a credential. Tests change what they want of it before it is
/// signed.
public final class Sender {
    static final String ISSUER = "https://guild.example/issuer";
    static final String KEY = "https://guild.example/keys/1";
    static final String LIST = "https://guild.example/revoked";
    public static final String ID = "https://guild.example/credentials/7";
    static final String ELENA = "https://practice.example/";
    static final RSAKey SECRET = key(2048);
    private static final JsonMapper JSON = JsonMapper.shared();

    final Map<String, Object> claims = new LinkedHashMap<>();
    final Map<String, Object> subject = new LinkedHashMap<>();
    private final StoredWeb web;

    /// Its key and its list stand where they should.
    public Sender(StoredWeb web) {
        this.web = web;
        publishes(KEY, SECRET);
        revokes();
        subject.putAll(Map.of("id", ELENA, "type", List.of("AchievementSubject")));
        awards("Kind Colleague");
        claims.putAll(Map.of("iss", ISSUER, "sub", ELENA, "jti", ID, "nbf", 1_772_000_000L, "id", ID,
                "type", List.of("VerifiableCredential", "OpenBadgeCredential"), "validFrom", "2026-02-25T06:13:20Z"));
        claims.put("issuer", Map.of("id", ISSUER, "type", List.of("Profile"), "name", "Guild of Physicians who Blog"));
        claims.put("credentialSubject", subject);
        claims.put("credentialStatus", Map.of("id", LIST, "type", "1EdTechRevocationList"));
    }

    /// It hands on the award that is called so.
    public void awards(String name) {
        subject.put("achievement", Map.of("id", "urn:guild:kind", "type", List.of("Achievement"), "name", name,
                "description", "For being kind.", "criteria", Map.of("narrative", "Be kind.")));
    }

    static RSAKey key(int bits) {
        try {
            return new RSAKeyGenerator(bits, true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    void publishes(String address, JWK key) {
        puts(address, key.toPublicJWK().toJSONString());
    }

    void puts(String address, String json) {
        web.put(address,
                new Fetch.Arrived(java.net.URI.create(address), 200, "application/json", json.getBytes(UTF_8)));
    }

    /// Its list says so, and of nothing else.
    public void revokes(String... credentials) {
        var revoked = new ArrayList<Map<String, Object>>();
        for (var credential : credentials) {
            revoked.add(Map.of("id", credential));
        }
        puts(LIST, JSON.writeValueAsString(Map.of("id", LIST, "issuer", ISSUER, "revokedCredentials", revoked)));
    }

    /// Signed as it should be.
    public byte[] signed() {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY).build(), SECRET);
    }

    byte[] signed(JWSHeader header, RSAKey key) {
        try {
            return signed(header, new RSASSASigner(key, true));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] signed(JWSHeader header, JWSSigner signer) {
        return signed(header, signer, payload());
    }

    byte[] signed(JWSHeader header, JWSSigner signer, String payload) {
        try {
            var token = new JWSObject(header, new Payload(payload));
            token.sign(signer);
            return token.serialize().getBytes(UTF_8);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String payload() {
        return JSON.writeValueAsString(claims);
    }
}
