package org.rapport.awards.credentials;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.credentials.Cast.AMARU;
import static org.rapport.awards.credentials.Cast.AWARD;
import static org.rapport.awards.credentials.Cast.NOW;

@ModuleTest
class OpenToPagesTests {
    private final Credentials credentials;
    private final Keys keys;
    private final Browser browser;
    private final Signet signet;

    OpenToPagesTests(Credentials credentials, Keys keys, Browser browser, Signet signet) {
        this.credentials = credentials;
        this.keys = keys;
        this.browser = browser;
        this.signet = signet;
    }

    @BeforeEach
    void begin() {
        signet.isThere();
    }

    @Test
    void letsPagesElsewhereReadWhatVerifiersNeed() {
        var credential = credentials.issue(AWARD, AMARU, NOW).path();

        for (var address : List.of(Issuer.PATH, Issuer.KEYS, Issuer.KEYS + "/" + keys.inUse().id(), Issuer.REVOCATIONS,
                credential, credential + ".json", credential + ".svg", credential + ".png")) {
            var answer = browser.get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(opennessOf(answer)).as(address).containsExactly("*", "");
        }
    }

    @Test
    void letsThemReadThatOneCountsNoMore() {
        var issued = credentials.issue(AWARD, AMARU, NOW);
        credentials.revoke(issued.id(), "");

        for (var ending : List.of("", ".json", ".svg", ".png")) {
            var answer = browser.get(issued.path() + ending);
            assertThat(answer.status()).as(ending).isEqualTo(410);
            assertThat(opennessOf(answer)).as(ending).containsExactly("*", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/awards", "/awards/versatile-blogger", "/badges/versatile-blogger.svg",
        "/desk/awards",
        "/desk/awards/keys", "/awards/credentials", "/awards/credentials/1", "/nowhere"})
    void letsThemReadNothingElse(String address) {
        credentials.issue(AWARD, AMARU, NOW);

        assertThat(opennessOf(browser.get(address))).containsExactly("", "");
    }

    private static List<String> opennessOf(Reply answer) {
        return List.of(answer.header("Access-Control-Allow-Origin"), answer.header("Access-Control-Allow-Credentials"));
    }
}
