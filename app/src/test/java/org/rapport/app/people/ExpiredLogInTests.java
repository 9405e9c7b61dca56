package org.rapport.app.people;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.rapport.app.people.Browser.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/// What becomes of the words of somebody whose log-in expired while she typed.
@ElenasSite
class ExpiredLogInTests {
    private static final String[] FROM_HERE = {"Sec-Fetch-Site", "same-origin"};
    private static final Map<String, String> WORDS = Map.of("title", "Tides & <moons>", "body",
            "One wave.\n\n\"Two\"\n",
            "_csrf", "too old");

    private final Browser browser;

    @Autowired
    ExpiredLogInTests(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @Test
    void areCarriedThroughTheLogIn() {
        var logIn = browser.post("/desk/articles", WORDS, FROM_HERE);
        assertThat(logIn.status()).isEqualTo(403);
        assertThat(logIn.at("#kept")).isNotEmpty();

        var mistyped = browser.send(logIn, Map.of("name", "Elena", "password", "no"), FROM_HERE);
        assertThat(mistyped.status()).isEqualTo(422);
        var again = browser.send(mistyped, Map.of("name", "Elena", "password", ElenasSite.PASSWORD), FROM_HERE);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.document().select("[name=password]")).isEmpty();

        var sent = browser.send(again, Map.of(), FROM_HERE);
        assertThat(sent.status()).isEqualTo(303);
        var sheet = browser.get(sent.header("Location"));
        assertThat(sheet.document().select("#title").val()).isEqualTo("Tides & <moons>");
        assertThat(sheet.document().select("#body").getFirst().wholeText().strip()).isEqualTo("One wave.\n\n\"Two\"");
    }

    @Test
    void areSentAgainByWhoIsSignedIn() {
        logIn();

        var again = browser.post("/desk/articles", WORDS, FROM_HERE);

        assertThat(again.status()).isEqualTo(403);
        assertThat(again.document().select("#send-again").attr("action")).isEqualTo("/desk/articles");
        assertThat(again.document().select("#kept-words").getFirst().wholeText()).contains("One wave.\n\n\"Two\"");
        assertThat(browser.send(again, Map.of(), FROM_HERE).status()).isEqualTo(303);
    }

    /// Somebody else's words must not wait for her click.
    @Test
    void areNotKeptWhereNobodyKnowsFromWhereTheyCome() {
        assertThat(browser.post("/desk/articles", WORDS).body()).doesNotContain("Tides");
        assertThat(browser.post("/desk/articles", WORDS, "Sec-Fetch-Site", "cross-site").body())
                .doesNotContain("Tides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/password", "/desk/log-in", "/desk/set-up/x", "/desk/log-out"})
    void areNotKeptWhereTheyMayBeSecret(String path) {
        assertThat(browser.post(path, WORDS, FROM_HERE).body()).doesNotContain("Tides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "/articles", "/desk/password", "javascript:x"})
    void areSentToTheDeskOnly(String path) {
        var carrying = new LinkedHashMap<>(Map.of("name", "Elena", "password", ElenasSite.PASSWORD, KeptForm.PATH, path,
                KeptForm.FIELD + "title", "Tides"));

        var in = browser.send(browser.get("/desk/log-in"), carrying, FROM_HERE);

        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/desk");
    }

    private Answer logIn() {
        return browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", ElenasSite.PASSWORD));
    }
}
