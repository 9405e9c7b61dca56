package org.rapport.awards.credentials;

import java.text.ParseException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JWSObject;
import tools.jackson.databind.json.JsonMapper;

/// A credential before it is signed (Open Badges 3.0, appendix B, “AchievementCredential”).
record CredentialDocument(UUID id, Achievement achievement, Recipient recipient, Instant at) {
    /// In this order (section 7.2); the third defines the types of schema and status.
    static final List<String> CONTEXTS = List.of("https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");
    static final String SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/"
            + "ob_v3p0_achievementcredential_schema.json";
    private static final List<String> CLAIMS = List.of("iss", "jti", "nbf", "sub");
    private static final JsonMapper JSON = JsonMapper.shared();

    /// The credential that `token` signs, as JSON without the claims beside it.
    static String signedIn(String token) {
        try {
            var all = JWSObject.parse(token).getPayload().toJSONObject();
            CLAIMS.forEach(all::remove);
            return JSON.writeValueAsString(all);
        } catch (ParseException e) {
            throw new IllegalStateException("Not signed here", e);
        }
    }

    /// What is signed: the credential, and beside it what JSON Web Tokens say of it (section 8.2.4).
    String claims(Issuer issuer) {
        var all = of(issuer);
        all.put("iss", issuer.address());
        all.put("jti", issuer.credential(id));
        all.put("nbf", at.getEpochSecond());
        all.put("sub", recipient.address().toString());
        return JSON.writeValueAsString(all);
    }

    Map<String, Object> of(Issuer issuer) {
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", CONTEXTS);
        all.put("id", issuer.credential(id));
        all.put("type", List.of("VerifiableCredential", "OpenBadgeCredential"));
        all.put("name", achievement.name());
        all.put("issuer", issuer.profile());
        all.put("validFrom", Instant.ofEpochSecond(at.getEpochSecond()).toString());
        all.put("credentialSubject", subject(issuer));
        all.put("credentialSchema", List.of(Map.of("id", SCHEMA, "type", "1EdTechJsonSchemaValidator2019")));
        all.put("credentialStatus", Map.of("id", issuer.revocations(), "type", RevocationList.TYPE));
        return all;
    }

    /// The address of a blog is public, so nothing is hashed.
    private Map<String, Object> subject(Issuer issuer) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", recipient.address().toString());
        all.put("type", List.of("AchievementSubject"));
        if (!recipient.name().isEmpty()) {
            all.put("identifier", List.of(Map.of("type", "IdentityObject", "hashed", false, "identityHash",
                    recipient.name(), "identityType", "name")));
        }
        all.put("achievement", achieved(issuer));
        return all;
    }

    private Map<String, Object> achieved(Issuer issuer) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", issuer.address() + "#" + achievement.key());
        all.put("type", List.of("Achievement"));
        all.put("achievementType", "Award");
        all.put("name", achievement.name());
        all.put("description", achievement.description());
        all.put("criteria", criteria());
        if (achievement.image() != null) {
            all.put("image", Map.of("id", achievement.image().toString(), "type", "Image"));
        }
        return all;
    }

    private Map<String, Object> criteria() {
        var all = new LinkedHashMap<String, Object>();
        if (achievement.page() != null) {
            all.put("id", achievement.page().toString());
        }
        if (!achievement.criteria().isEmpty()) {
            all.put("narrative", achievement.criteria());
        }
        return all;
    }
}
