package org.rapport.awards.credentials;

import java.text.ParseException;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.awards.credentials.Cast.AMARU;
import static org.rapport.awards.credentials.Cast.AWARD;
import static org.rapport.awards.credentials.Cast.DAY;
import static org.rapport.awards.credentials.Cast.INES;
import static org.rapport.awards.credentials.Cast.NOW;
import static org.rapport.awards.credentials.Cast.OTHER_AWARD;

@ModuleTest
class CredentialsTests {
    private static final String SITE = "https://practice.example";

    private final Credentials credentials;
    private final Keys keys;
    private final Browser browser;
    private final DroppedTags dropped;

    CredentialsTests(Credentials credentials, Keys keys, Browser browser, DroppedTags dropped) {
        this.credentials = credentials;
        this.keys = keys;
        this.browser = browser;
        this.dropped = dropped;
    }

    @Test
    void makesNoKeyBeforeOneIsNeeded() {
        assertThat(browser.get("/awards/issuer/keys").body()).isEqualTo("{\"keys\":[]}");
        assertThat(keys.all()).isEmpty();
    }

    @Test
    void issuesOnceToEachRecipient() {
        var first = credentials.issue(AWARD, AMARU, NOW);

        assertThat(credentials.issue(AWARD, AMARU, NOW.plus(DAY))).isEqualTo(first);
        assertThat(credentials.issue(AWARD, INES, NOW).id()).isNotEqualTo(first.id());
        assertThat(credentials.issue(OTHER_AWARD, AMARU, NOW).id()).isNotEqualTo(first.id());
        assertThat(keys.all()).hasSize(1);
    }

    @Test
    void signsWhatAnybodyCanCheckWithTheKeyThatItNames() throws ParseException, JOSEException {
        var issued = credentials.issue(AWARD, AMARU, NOW);

        var signed = JWSObject.parse(browser.get(issued.path()).body());

        assertThat(signed.getHeader().toJSONObject()).containsOnlyKeys("alg", "kid", "typ")
                .containsEntry("alg", "RS256").containsEntry("typ", "JWT");
        assertThat(isSignedWith(signed, key(signed.getHeader().getKeyID()))).isTrue();
    }

    /// Open Badges 3.0, section 8.2.4.1.
    @Test
    void saysTheSameBesideTheCredentialAsInIt() throws ParseException {
        var issued = credentials.issue(AWARD, AMARU, NOW);

        var claims = JWSObject.parse(issued.token()).getPayload().toJSONObject();

        assertThat(claims).containsEntry("iss", SITE + "/awards/issuer").containsEntry("sub", Cast.BLOG)
                .containsEntry("jti", SITE + issued.path()).containsEntry("nbf", NOW.getEpochSecond())
                .containsEntry("id", SITE + issued.path()).containsEntry("validFrom", "2026-03-04T17:00:00Z");
    }

    @Test
    void isReadAsJsonToo() {
        var issued = credentials.issue(AWARD, AMARU, NOW);

        var read = browser.get(issued.path() + ".json");

        assertThat(read.header("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(read.body()).contains("\"name\":\"Versatile Blogger Award\"", "Dr. Amaru Sol")
                .doesNotContain("\"nbf\"", "\"iss\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/awards/issuer", "/awards/issuer/keys", "/awards/issuer/revocations"})
    void isKeptUntilAKeyOrACredentialChanges(String address) {
        assertThat(browser.get(address).keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(Issuer.TAG));

        credentials.issue(AWARD, AMARU, NOW);

        assertThat(dropped.all()).contains(Issuer.TAG);
    }

    @Test
    void saysWhoIssues() {
        assertThat(browser.get("/awards/issuer").body()).contains("\"id\":\"https://practice.example/awards/issuer\"",
                "\"type\":[\"Profile\"]", "\"name\":\"The Quiet Room\"", "\"url\":\"https://practice.example/\"");
    }

    @Test
    void keepsTheKeysThatSignNoMore() throws ParseException, JOSEException {
        var before = credentials.issue(AWARD, AMARU, NOW);
        keys.rotate();
        var after = credentials.issue(AWARD, INES, NOW);

        var published = JWKSet.parse(browser.get("/awards/issuer/keys").body()).getKeys();

        assertThat(published).hasSize(2);
        for (var issued : new IssuedCredential[]{before, after}) {
            var signed = JWSObject.parse(issued.token());
            assertThat(published).filteredOn(key -> key.getKeyID().equals(signed.getHeader().getKeyID()))
                    .singleElement().satisfies(key -> assertThat(isSignedWith(signed, key)).isTrue());
            assertThat(isSignedWith(signed, key(signed.getHeader().getKeyID()))).isTrue();
        }
        assertThat(keyOf(before)).isNotEqualTo(keyOf(after));
    }

    @Test
    void showsNobodyThePrivateHalf() throws ParseException {
        credentials.issue(AWARD, AMARU, NOW);
        keys.rotate();
        var key = keys.inUse();

        assertThat(JWKSet.parse(browser.get("/awards/issuer/keys").body()).getKeys()).hasSize(2)
                .noneMatch(JWK::isPrivate);
        assertThat(JWK.parse(browser.get("/awards/issuer/keys/" + key.id()).body()).isPrivate()).isFalse();
        assertThat(key.privateKey()).contains("\"d\":");
        assertThat(key).hasToString("SigningKey[" + key.id() + "]");
    }

    @Test
    void signsNothingWithARetiredKey() {
        var retired = keys.inUse();
        keys.rotate();

        assertThatThrownBy(() -> keys.find(retired.id()).orElseThrow().sign("{}", "https://practice.example/"))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/awards/issuer/keys/nobodys", "/awards/credentials/00000000-0000-4000-8000-000000000009",
        "/awards/credentials/1", "/awards/credentials/00000000-0000-4000-8000-000000000009.json"})
    void isNotThereForWhatNobodyMade(String address) {
        assertThat(browser.get(address).status()).isEqualTo(404);
    }

    @Test
    void tellsEverybodyWhatCountsNoMore() {
        var kept = credentials.issue(AWARD, AMARU, NOW);
        var revoked = credentials.issue(AWARD, INES, NOW);
        assertThat(browser.get("/awards/issuer/revocations").body()).isEqualTo("""
                {"id":"https://practice.example/awards/issuer/revocations",\
                "issuer":"https://practice.example/awards/issuer","revokedCredentials":[]}""");

        dropped.forget();
        assertThat(credentials.revoke(revoked.id(), "She asked for it")).isTrue();

        assertThat(dropped.all()).contains(Issuer.TAG);
        assertThat(browser.get("/awards/issuer/revocations").body())
                .contains(SITE + revoked.path(), "\"revoked\":true").doesNotContain(kept.path(), "asked");
        assertThat(browser.get(revoked.path()).status()).isEqualTo(410);
        assertThat(browser.get(kept.path()).status()).isEqualTo(200);
    }

    @Test
    void revokesNothingTwiceAndNothingUnknown() {
        var issued = credentials.issue(AWARD, AMARU, NOW);

        assertThat(credentials.revoke(issued.id(), "")).isTrue();
        assertThat(credentials.revoke(issued.id(), "")).isFalse();
        assertThat(credentials.revoke(UUID.randomUUID(), "")).isFalse();
        assertThat(credentials.issue(AWARD, AMARU, NOW).isRevoked()).isTrue();
    }

    private JWK key(String address) throws ParseException {
        assertThat(address).startsWith(SITE + "/awards/issuer/keys/");
        return JWK.parse(browser.get(address.substring(SITE.length())).body());
    }

    private static boolean isSignedWith(JWSObject signed, JWK key) throws JOSEException {
        return signed.verify(new RSASSAVerifier(key.toRSAKey()));
    }

    private static String keyOf(IssuedCredential issued) throws ParseException {
        return JWSObject.parse(issued.token()).getHeader().getKeyID();
    }
}
