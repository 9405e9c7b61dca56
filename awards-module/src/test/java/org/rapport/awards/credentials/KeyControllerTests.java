package org.rapport.awards.credentials;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.credentials.Cast.AMARU;
import static org.rapport.awards.credentials.Cast.AWARD;
import static org.rapport.awards.credentials.Cast.INES;
import static org.rapport.awards.credentials.Cast.NOW;

@ModuleTest
class KeyControllerTests {
    private static final String DESK = "/desk/awards/keys";

    private final Browser browser;
    private final Credentials credentials;
    private final Keys keys;

    KeyControllerTests(Browser browser, Credentials credentials, Keys keys) {
        this.browser = browser;
        this.credentials = credentials;
        this.keys = keys;
    }

    @Test
    void saysThatNothingWasSignedYet() {
        var page = browser.get(DESK);

        assertThat(page.document().body().text()).contains("Nothing was issued yet.",
                "The first key is made when you pass on an award.");
        assertThat(page.document().select("button")).isEmpty();
        assertThat(page.keptUnder()).isEmpty();
    }

    @Test
    void listsWhatWasIssuedToWhom() {
        var issued = credentials.issue(AWARD, AMARU, NOW);

        var row = browser.get(DESK).id("credential-" + issued.id());

        assertThat(row.text()).contains("Versatile Blogger Award", "for Dr. Amaru Sol, 4 March 2026");
        assertThat(row.select("a").eachAttr("href")).containsExactly("/desk/awards/credentials/" + issued.id());
    }

    @Test
    void saysInWordsWhatACredentialSays() {
        var issued = credentials.issue(AWARD, AMARU, NOW);
        var page = browser.get("/desk/awards/credentials/" + issued.id());

        assertThat(page.document().body().text()).contains("Versatile Blogger Award", "Dr. Amaru Sol", "4 March 2026");
        assertThat(page.id("credential").select("a").eachAttr("href")).containsExactly(issued.recipient(),
                issued.path() + ".svg", issued.path() + ".json");

        credentials.revoke(issued.id(), "A slip.");
        assertThat(browser.get("/desk/awards/credentials/" + issued.id()).id("credential").text())
                .contains("Taken back on 4 March 2026. A slip.").doesNotContain("JSON");
        assertThat(browser.get("/desk/awards/credentials/" + new UUID(1, 2)).status()).isEqualTo(404);
    }

    @Test
    void beginsWithANewKey() {
        credentials.issue(AWARD, AMARU, NOW);
        var before = keys.inUse();

        var sent = browser.submit(browser.get(DESK).form("key"));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(keys.inUse()).isNotEqualTo(before);
        assertThat(browser.follow(sent).id("key").text()).contains("signs since 4 March 2026", "Former keys: 1");
    }

    @Test
    void takesACredentialBack() {
        var kept = credentials.issue(AWARD, INES, NOW);
        var issued = credentials.issue(AWARD, AMARU, NOW);

        var sent = browser.submit(browser.get(DESK).form("credential-" + issued.id()), "reason", "He asked for it");

        assertThat(sent.status()).isEqualTo(303);
        assertThat(credentials.find(issued.id()).orElseThrow().isRevoked()).isTrue();
        assertThat(credentials.find(kept.id()).orElseThrow().isRevoked()).isFalse();
        var row = browser.follow(sent).id("credential-" + issued.id());
        assertThat(row.text()).contains("Taken back on 4 March 2026. He asked for it");
        assertThat(row.select("form, a")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenItIsTooLong() {
        var issued = credentials.issue(AWARD, AMARU, NOW);

        var refused = browser.submit(browser.get(DESK).form("credential-" + issued.id()), "reason", "Why ".repeat(200));

        assertThat(refused.status()).isEqualTo(422);
        var row = refused.id("credential-" + issued.id());
        assertThat(row.select("details").hasAttr("open")).isTrue();
        assertThat(row.select("[role=alert]").text()).contains("at most 500");
        assertThat(row.select("input[name=reason]").val()).startsWith("Why Why");
        assertThat(credentials.find(issued.id()).orElseThrow().isRevoked()).isFalse();
    }

    @Test
    void takesNothingBackThatIsNotThere() {
        assertThat(
                browser.post("/desk/awards/credentials/00000000-0000-4000-8000-000000000009/revocation", "reason", "")
                        .status())
                .isEqualTo(404);
        assertThat(browser.post("/desk/awards/credentials/9/revocation", "reason", "").status()).isIn(400, 404);
    }
}
