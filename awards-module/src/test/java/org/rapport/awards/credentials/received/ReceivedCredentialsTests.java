package org.rapport.awards.credentials.received;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch;
import org.rapport.awards.credentials.received.Verification.Doubt;
import org.rapport.awards.credentials.received.Verification.Doubtful;
import org.rapport.awards.credentials.received.Verification.Forged;
import org.rapport.awards.credentials.received.Verification.Forgery;
import org.rapport.awards.credentials.received.Verification.Obstacle;
import org.rapport.awards.credentials.received.Verification.Unreadable;
import org.rapport.awards.credentials.received.Verification.Verified;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.StoredWeb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.awards.credentials.received.Sender.ELENA;
import static org.rapport.awards.credentials.received.Sender.ID;
import static org.rapport.awards.credentials.received.Sender.ISSUER;
import static org.rapport.awards.credentials.received.Sender.KEY;
import static org.rapport.awards.credentials.received.Sender.LIST;
import static org.rapport.awards.credentials.received.Sender.SECRET;

@ModuleTest
class ReceivedCredentialsTests {
    private static final Claim CLAIM = new Claim(URI.create(ID), "Kind Colleague", "Guild of Physicians who Blog",
            URI.create(ISSUER), ELENA, Instant.parse("2026-02-25T06:13:20Z"));

    private static final String ONES = "_____________________________________________________________________________"
            + "_____________________________________________________________________________________________________"
            + "_____________________________________________________________________________________________________"
            + "_______________________________________________________________";
    private static final String LARGE = "{\"kty\":\"RSA\",\"n\":\"" + ONES + "\",";

    private final ReceivedCredentials credentials;
    private final StoredWeb web;
    private final MovableClock clock;
    private Sender sender;

    ReceivedCredentialsTests(ReceivedCredentials credentials, StoredWeb web, MovableClock clock) {
        this.credentials = credentials;
        this.web = web;
        this.clock = clock;
        this.sender = new Sender(web);
    }

    @BeforeEach
    void begin() {
        sender = new Sender(web);
    }

    @Test
    void saysWhatWhoHandsToWhom() {
        assertThat(credentials.read(sender.signed()).verification()).isEqualTo(new Verified(CLAIM));
        assertThat(web.fetched()).containsExactly(URI.create(KEY), URI.create(LIST));
    }

    @Test
    void notesWhenItWasChecked() {
        clock.pass(Duration.ofHours(1));

        assertThat(credentials.read(sender.signed()).at()).isEqualTo(MovableClock.START.plus(Duration.ofHours(1)));
    }

    @Test
    void takesASignatureOnACurve() throws JOSEException {
        var curve = new ECKeyGenerator(Curve.P_256).generate();
        sender.publishes(KEY, curve);

        assertVerified(sender.signed(header(JWSAlgorithm.ES256).keyID(KEY).build(), new ECDSASigner(curve)));
    }

    @Test
    void findsTheKeyAmongSeveral() {
        var address = "https://guild.example/keys#second";
        var second = new com.nimbusds.jose.jwk.RSAKey.Builder(SECRET).keyID("second").build();
        sender.puts(address, new JWKSet(List.of(Sender.key(2048), second)).toString());

        assertVerified(sender.signed(header(JWSAlgorithm.RS256).keyID(address).build(), SECRET));
    }

    /// Open Badges 3.0, section 8.2.6, the note on the claim “vc”.
    @Test
    void readsWhatAnOlderIssuerWrites() {
        sender.claims.put("vc", Map.of("id", ID, "type", List.of("VerifiableCredential", "AchievementCredential"),
                "issuer", ISSUER, "issuanceDate", "2026-02-25T06:13:20Z", "credentialSubject", sender.subject));
        List.of("id", "type", "issuer", "validFrom", "credentialSubject", "credentialStatus")
                .forEach(sender.claims::remove);

        assertThat(credentials.read(sender.signed()).verification()).isInstanceOfSatisfying(Verified.class,
                it -> assertThat(it.claim().issuerAddress()).hasToString(ISSUER));
    }

    @Test
    void takesNothingThatNobodySigned() {
        assertForged(Forgery.UNSIGNED, token("{\"alg\":\"none\"}", sender.payload(), ""));
    }

    /// Who knows the public key makes such a signature (RFC 8725, section 2.1).
    @Test
    void takesNoPublicKeyForASecret() throws JOSEException {
        var known = SECRET.toPublicJWK().toJSONString().getBytes(UTF_8);

        assertForged(Forgery.UNSIGNED,
                sender.signed(header(JWSAlgorithm.HS256).keyID(KEY).build(), new MACSigner(known)));
    }

    @Test
    void noticesWhatWasChangedAfterwards() {
        var signed = new String(sender.signed(), UTF_8).split("\\.");
        var changed = sender.payload().replace("Kind Colleague", "Best Therapist Ever");

        assertForged(Forgery.WRONG_SIGNATURE, (signed[0] + "." + encoded(changed) + "." + signed[2]).getBytes(UTF_8));
    }

    @Test
    void noticesAnotherKeyThanTheIssuers() {
        assertForged(Forgery.WRONG_SIGNATURE,
                sender.signed(header(JWSAlgorithm.RS256).keyID(KEY).build(), Sender.key(2048)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://mallory.example/keys/1", "http://guild.example/keys/1",
        "https://guild.example:8443/keys/1", "https://guild.example.mallory.example/keys/1"})
    void takesNoKeyFromElsewhere(String address) {
        sender.publishes(address, SECRET);

        assertForged(Forgery.FOREIGN_KEY, sender.signed(header(JWSAlgorithm.RS256).keyID(address).build(), SECRET));
        assertThat(web.fetched()).isEmpty();
    }

    /// Whoever finds a page of the issuer that leads anywhere could sign in its name.
    @Test
    void takesNoKeyToWhichTheIssuersSiteOnlyLeads() {
        web.put(KEY, new Fetch.Arrived(URI.create("https://mallory.example/key"), 200, "application/json",
                SECRET.toPublicJWK().toJSONString().getBytes(UTF_8)));

        assertForged(Forgery.FOREIGN_KEY, sender.signed());
    }

    @ParameterizedTest
    @CsvSource({"iss, https://mallory.example/issuer", "jti, https://guild.example/credentials/8",
        "sub, https://mallory.example/", "id, https://guild.example/credentials/8",
        "validFrom, 2026-02-24T06:13:20Z"})
    void noticesThatACredentialContradictsItself(String claim, String said) {
        sender.claims.put(claim, said);

        assertForged(Forgery.CONTRADICTORY, sender.signed());
    }

    @Test
    void takesNoKeyThatIsTooWeak() {
        var weak = Sender.key(1024);
        sender.publishes(KEY, weak);

        assertForged(Forgery.WRONG_SIGNATURE, sender.signed(header(JWSAlgorithm.RS256).keyID(KEY).build(), weak));
    }

    @Test
    void takesNoKeyOfAnotherKind() throws JOSEException {
        var curve = new ECKeyGenerator(Curve.P_256).generate();

        assertForged(Forgery.WRONG_SIGNATURE,
                sender.signed(header(JWSAlgorithm.ES256).keyID(KEY).build(), new ECDSASigner(curve)));
    }

    @ParameterizedTest
    @EnumSource(Fetch.Reason.class)
    void saysThatTheKeyCannotBeHad(Fetch.Reason reason) {
        web.put(KEY, new Fetch.Failed(reason));

        assertUnreadable(Obstacle.KEY_OUT_OF_REACH, sender.signed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "[]", "{\"kty\":\"RSA\",\"n\":\"\",\"e\":\"\"}", "{\"keys\":[{}]}",
        "{\"keys\":{}}", "{\"kty\":\"oct\",\"k\":\"AAAA\"}", "{\"kty\":\"RSA\",\"n\":\"AA\",\"e\":\"AA\"}",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}", "{\"kty\":\"EC\",\"crv\":\"?\",\"x\":1}",
        "{\"kty\":\"RSA\",\"n\":[[[]]],\"e\":{}}", "null", LARGE + "\"e\":\"AA\"}", LARGE + "\"e\":\"" + ONES + "\"}"})
    void asksForAKeyThatIsOne(String nonsense) {
        sender.puts(KEY, nonsense);

        assertThat(credentials.read(sender.signed()).verification())
                .isIn(new Unreadable(Obstacle.KEY_OUT_OF_REACH), new Forged(Forgery.WRONG_SIGNATURE));
    }

    @Test
    void takesNoKeyFromAPageThatSaysThatThereIsNone() {
        web.put(KEY, new Fetch.Arrived(URI.create(KEY), 404, "application/json",
                SECRET.toPublicJWK().toJSONString().getBytes(UTF_8)));

        assertUnreadable(Obstacle.KEY_OUT_OF_REACH, sender.signed());
    }

    @Test
    void doubtsAKeyThatComesAlong() {
        assertDoubted(Doubt.OWN_KEY,
                sender.signed(header(JWSAlgorithm.RS256).jwk(SECRET.toPublicJWK()).build(), SECRET));
        assertThat(web.fetched()).containsExactly(URI.create(LIST));
    }

    @Test
    void saysThatItWasTakenBack() {
        sender.revokes(ID);

        assertDoubted(Doubt.REVOKED, sender.signed());
    }

    @Test
    void heedsWhatTheListSaysOfThisCredentialOnly() {
        sender.revokes(ID + "0");
        assertVerified(sender.signed());

        sender.puts(LIST, """
                {"issuer": "%s", "revokedCredential": [{"id": "%s", "revoked": false}]}""".formatted(ISSUER, ID));
        assertVerified(sender.signed());

        sender.puts(LIST, """
                {"issuer": "%s", "revokedCredential": [{"id": "%s", "revoked": true}]}""".formatted(ISSUER, ID));
        assertDoubted(Doubt.REVOKED, sender.signed());
    }

    @Test
    void saysThatTheListCannotBeHad() {
        web.remove(LIST);

        assertDoubted(Doubt.STATUS_UNKNOWN, sender.signed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"revokedCredentials\":[]}",
        "{\"issuer\":\"https://mallory.example/\",\"revokedCredentials\":[]}"})
    void takesNothingElseForTheList(String list) {
        sender.puts(LIST, list);

        assertDoubted(Doubt.STATUS_UNKNOWN, sender.signed());
    }

    @Test
    void saysThatItDoesNotKnowAnotherKindOfList() {
        sender.claims.put("credentialStatus", Map.of("id", LIST, "type", "BitstringStatusListEntry"));

        assertDoubted(Doubt.STATUS_UNKNOWN, sender.signed());
    }

    @Test
    void needsNoListWhereNothingCanBeTakenBack() {
        sender.claims.remove("credentialStatus");

        assertVerified(sender.signed());
    }

    @Test
    void countsFromAMomentOnAndUntilAnother() {
        sender.claims.put("exp", 1_773_000_000L);

        clock.set(Instant.ofEpochSecond(1_772_000_000L - 1));
        assertDoubted(Doubt.NOT_YET, sender.signed());
        clock.set(Instant.ofEpochSecond(1_772_000_000L));
        assertVerified(sender.signed());
        clock.set(Instant.ofEpochSecond(1_773_000_000L - 1));
        assertVerified(sender.signed());
        clock.set(Instant.ofEpochSecond(1_773_000_000L));
        assertDoubted(Doubt.EXPIRED, sender.signed());
    }

    @Test
    void countsUntilTheMomentInTheCredentialToo() {
        sender.claims.put("validUntil", "2026-03-01T00:00:00+01:00");

        assertDoubted(Doubt.EXPIRED, sender.signed());
    }

    @Test
    void saysThatItIsForSomebodyElse() {
        sender.subject.put("id", "https://tidewater.example/");
        sender.claims.put("sub", "https://tidewater.example/");

        assertDoubted(Doubt.SOMEBODY_ELSE, sender.signed());
    }

    @Test
    void saysAllThatIsAboutIt() {
        sender.subject.remove("id");
        sender.claims.remove("sub");
        sender.revokes(ID);

        assertDoubted(List.of(Doubt.SOMEBODY_ELSE, Doubt.REVOKED), sender.signed());
    }

    @Test
    void saysThatNothingWasHandedIn() {
        assertUnreadable(Obstacle.EMPTY, new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Hello", "a.b.c", "....", "<svg/>", "<svg", "eyJhbGciOiJSUzI1NiJ9..",
        "%PDF-1.7", "\u0000", "{", "{}", "{\"proof\": [{\"type\": \"DataIntegrityProof\"}]}", "{\"type\": {}}"})
    void findsNothingWhereNothingIs(String text) {
        assertUnreadable(Obstacle.NO_CREDENTIAL, text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "type", "issuer", "validFrom", "credentialSubject"})
    void findsNoBadgeInWhatSaysTooLittle(String left) {
        sender.claims.remove(left);

        assertUnreadable(Obstacle.NO_CREDENTIAL, sender.signed());
    }

    @Test
    void findsNoBadgeInAnotherKindOfCredential() {
        sender.claims.put("type", List.of("VerifiableCredential", "DriversLicence"));

        assertUnreadable(Obstacle.NO_CREDENTIAL, sender.signed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":", "["})
    void doesNotFollowIntoTheDepth(String deep) throws JOSEException {
        assertUnreadable(Obstacle.NO_CREDENTIAL,
                sender.signed(header(JWSAlgorithm.RS256).keyID(KEY).build(),
                        new com.nimbusds.jose.crypto.RSASSASigner(SECRET), deep.repeat(20_000)));
        assertUnreadable(Obstacle.NO_CREDENTIAL, token("{\"alg\":\"RS256\",\"x\":" + deep.repeat(3_000), "{}", "AA"));
    }

    @Test
    void readsNothingThatIsTooLarge() {
        assertUnreadable(Obstacle.TOO_LARGE, new byte[ReceivedCredentials.LARGEST + 1]);
        assertUnreadable(Obstacle.TOO_LARGE, ("a." + "b".repeat(300_000) + ".c").getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ed448", "PS256", "RS512", "ES256K"})
    void saysThatItDoesNotKnowASignature(String algorithm) {
        assertUnreadable(Obstacle.UNKNOWN_SIGNATURE,
                token("{\"alg\":\"" + algorithm + "\",\"kid\":\"" + KEY + "\"}", sender.payload(), "AAAA"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "{}", "{\"alg\":null}", "{\"alg\":7}",
        "{\"alg\":\"RS256\",\"jwk\":null}",
        "{\"alg\":\"RS256\",\"jwk\":7}", "{\"alg\":\"RS256\",\"kid\":[]}", "{\"alg\":\"RS256\",\"jwk\":{}}"})
    void findsNoCredentialBelowANonsensicalHeader(String header) {
        assertThat(credentials.read(token(header, sender.payload(), "AAAA")).verification())
                .isInstanceOf(Unreadable.class);
    }

    /// Whoever signs so names herself otherwise, too (Open Badges 3.0, section 8.3).
    @ParameterizedTest
    @ValueSource(strings = {"{\"type\": \"DataIntegrityProof\", \"cryptosuite\": \"eddsa-rdfc-2022\"}",
        "[{\"type\": \"Ed25519Signature2020\"}]"})
    void saysThatItDoesNotReadAProofWithin(String proof) {
        var credential = """
                {"id": "urn:uuid:7", "type": ["VerifiableCredential", "OpenBadgeCredential"], "issuer": "did:key:z6Mk",
                "proof": %s}""".formatted(proof);

        assertUnreadable(Obstacle.PROOF_WITHIN, credential.getBytes(UTF_8));
        assertUnreadable(Obstacle.PROOF_WITHIN, """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">\
                <openbadges:credential><![CDATA[%s]]></openbadges:credential></svg>""".formatted(credential)
                .getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "null", "\"signed\""})
    void takesNothingThatStandsThereUnsigned(String proof) {
        assertForged(Forgery.UNSIGNED, """
                {"type": "VerifiableCredential", "proof": %s}""".formatted(proof).getBytes(UTF_8));
        assertForged(Forgery.UNSIGNED, sender.payload().getBytes(UTF_8));
    }

    /// RFC 7515, section 4.1.11.
    @Test
    void takesNothingThatAsksForMoreThanIsKnown() {
        assertForged(Forgery.WRONG_SIGNATURE, sender.signed(header(JWSAlgorithm.RS256).keyID(KEY)
                .criticalParams(java.util.Set.of("new")).customParam("new", 1).build(), SECRET));
    }

    @Test
    void keepsWhatWasReadAndWhen() {
        var reading = credentials.read(sender.signed());

        var kept = credentials.keep(reading);

        assertThat(credentials.find(kept)).contains(reading);
        assertThat(credentials.find(new ReceivedId(kept.value() + 1))).isEmpty();
    }

    @Test
    void keepsACredentialOnceAsItWasReadLast() {
        var kept = credentials.keep(credentials.read(sender.signed()));
        sender.revokes(ID);
        clock.pass(Duration.ofDays(1));

        var again = credentials.readAgain(kept).orElseThrow();
        assertThat(again.verification()).isEqualTo(new Doubtful(CLAIM, java.util.Set.of(Doubt.REVOKED)));
        assertThat(credentials.find(kept).orElseThrow().verification()).isEqualTo(new Verified(CLAIM));

        assertThat(credentials.keep(again)).isEqualTo(kept);
        assertThat(credentials.find(kept)).contains(again);
    }

    @Test
    void keepsNothingThatIsForged() {
        var forged = credentials.read(token("{\"alg\":\"none\"}", sender.payload(), ""));

        assertThatThrownBy(() -> credentials.keep(forged)).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertVerified(byte[] file) {
        assertThat(credentials.read(file).verification()).isEqualTo(new Verified(CLAIM));
    }

    private void assertDoubted(Doubt doubt, byte[] file) {
        assertDoubted(List.of(doubt), file);
    }

    private void assertDoubted(List<Doubt> doubts, byte[] file) {
        assertThat(credentials.read(file).verification()).isInstanceOfSatisfying(Doubtful.class,
                it -> assertThat(it.doubts()).containsExactlyInAnyOrderElementsOf(doubts));
    }

    private void assertForged(Forgery how, byte[] file) {
        assertThat(credentials.read(file).verification()).isEqualTo(new Forged(how));
    }

    private void assertUnreadable(Obstacle why, byte[] file) {
        assertThat(credentials.read(file)).isEqualTo(new Reading(
                credentials.read(file).token(), new Unreadable(why), clock.instant()));
    }

    private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
        return new JWSHeader.Builder(algorithm);
    }

    private static byte[] token(String header, String payload, String signature) {
        return (encoded(header) + "." + encoded(payload) + "." + signature).getBytes(UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
