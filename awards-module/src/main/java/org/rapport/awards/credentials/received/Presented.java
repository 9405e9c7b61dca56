package org.rapport.awards.credentials.received;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.WebAddress;

import static java.time.temporal.ChronoUnit.SECONDS;

/// A credential as a token carries it (Open Badges 3.0, section 8.2.4), whoever signed it. An older one (Verifiable
/// Credentials 1.1) lies in a claim of its own, and says some things with other names.
record Presented(JsonNode claims, JsonNode credential) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 500;

    /// Empty for what is no badge, or says less than every badge must.
    static Optional<Presented> read(String payload) {
        return parsed(payload).filter(Presented::isBadge);
    }

    /// What no token carries, however little it says; empty for what is no credential.
    static Optional<Presented> bare(String json) {
        return parsed(json).filter(it -> it.hasType("VerifiableCredential"));
    }

    private static Optional<Presented> parsed(String json) {
        try {
            var claims = JSON.readTree(json);
            return Optional.of(new Presented(claims, claims.path("vc").isObject() ? claims.get("vc") : claims));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private boolean isBadge() {
        return hasType("VerifiableCredential") && (hasType("OpenBadgeCredential") || hasType("AchievementCredential"))
                && isAddress(id()) && isAddress(issuer()) && !achievement().isBlank() && from().isPresent();
    }

    boolean hasProof() {
        return !credential.path("proof").isEmpty();
    }

    private boolean hasType(String type) {
        return each(credential.path("type")).anyMatch(it -> it.isString() && it.stringValue().equals(type));
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST && WebAddress.read(text).filter(URI::isAbsolute).isPresent();
    }

    /// What is said of the credential beside it must be what it says itself (section 8.2.6.1).
    boolean isConsistent() {
        return text(claims, "iss").equals(issuer()) && text(claims, "jti").equals(id())
                && text(claims, "sub").equals(text(subject(), "id"))
                && from().map(it -> it.truncatedTo(SECONDS)).equals(numericDate("nbf"))
                && (!claims.has("exp") || numericDate("exp").isPresent());
    }

    Claim claim() {
        return new Claim(address(id()), achievement(), issuerName(), address(issuer()), recipient(),
                from().orElseThrow());
    }

    private static URI address(String text) {
        return WebAddress.read(text).orElseThrow();
    }

    String id() {
        return text(credential, "id");
    }

    /// The address of its profile, which is its name.
    String issuer() {
        var issuer = credential.path("issuer");
        return issuer.isString() ? issuer.stringValue() : text(issuer, "id");
    }

    private String issuerName() {
        return text(credential.path("issuer"), "name");
    }

    private String achievement() {
        return text(subject().path("achievement"), "name");
    }

    JsonNode subject() {
        return credential.path("credentialSubject");
    }

    /// Names of the recipient, hashed or not (appendix B, “IdentityObject”).
    Stream<JsonNode> identities() {
        return each(subject().path("identifier")).filter(JsonNode::isObject);
    }

    private String recipient() {
        var address = text(subject(), "id");
        return address.isEmpty()
                ? identities().filter(it -> !it.path("hashed").booleanValue(true)).map(it -> text(it, "identityHash"))
                        .findFirst().orElse("")
                : address;
    }

    JsonNode status() {
        return credential.path("credentialStatus");
    }

    Optional<Instant> from() {
        return moment("validFrom").or(() -> moment("issuanceDate"));
    }

    Optional<Instant> until() {
        return numericDate("exp").or(() -> moment("validUntil")).or(() -> moment("expirationDate"));
    }

    private Optional<Instant> moment(String name) {
        try {
            var written = text(credential, name);
            return written.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> numericDate(String name) {
        var seconds = claims.path(name);
        return seconds.isIntegralNumber() && seconds.canConvertToLong()
                && Math.abs(seconds.longValue()) < Instant.MAX.getEpochSecond()
                        ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                        : Optional.empty();
    }

    /// One, or several in a list.
    private static Stream<JsonNode> each(JsonNode several) {
        return several.isArray() ? several.valueStream() : Stream.of(several);
    }

    static String text(JsonNode of, String name) {
        var value = of.path(name);
        return value.isString() ? value.stringValue() : "";
    }
}
