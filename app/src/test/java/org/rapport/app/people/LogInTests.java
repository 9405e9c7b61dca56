package org.rapport.app.people;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import org.rapport.app.Rapport;
import org.rapport.app.people.Browser.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/// The door of the desk, from outside.
@SpringBootTest(classes = {Rapport.class,
    LogInTests.Time.class}, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:log-in;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
        "rapport.data.directory=target/log-in", "rapport.owner.name=Elena",
        "rapport.owner.password=" + LogInTests.PASSWORD})
class LogInTests {
    // 200 characters
    static final String PASSWORD = "the kettle sings at four and a heron stands in the shallows; then comes rain, and "
            + "the river rises by a hand or two, as it did last year, and nobody minds but the ducks, who mind nothing "
            + "at all, friend";

    private final Browser browser;
    private final Browser other;
    private final HandClock clock;

    @Autowired
    LogInTests(@LocalServerPort int port, HandClock clock) {
        this.browser = new Browser(port);
        this.other = new Browser(port);
        this.clock = clock;
    }

    @BeforeEach
    void forgetGuesses() {
        clock.pass(Duration.ofHours(2));
    }

    @Test
    void letsHerInWithHerPasswordAndOutAgain() {
        assertThat(PASSWORD).hasSize(200);
        assertThat(browser.get("/desk").header("Location")).isEqualTo("/desk/log-in");
        var in = logIn(browser, PASSWORD);
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("Location")).isEqualTo("/desk");
        assertThat(in.header("Set-Cookie")).contains("rapport-desk=", "Path=/desk", "HttpOnly", "SameSite=Lax");
        var page = browser.get("/desk/password");
        assertThat(page.status()).isEqualTo(200);
        var out = browser.post("/desk/log-out",
                Map.of("_csrf", page.document().select("[name=_csrf]").eachAttr("value").getFirst()));
        assertThat(out.status()).isEqualTo(303);
        assertThat(browser.get("/desk/password").status()).isEqualTo(303);
    }

    @Test
    void givesTheSessionAnotherIdAtTheLogIn() {
        browser.get("/desk/log-in");
        var before = browser.cookie();
        logIn(browser, PASSWORD);
        assertThat(before).isNotEmpty();
        assertThat(browser.cookie()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void keepsTheNameOfWhoMistypedAndNeverThePassword() {
        var again = browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena <3", "password", "not this one"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.document().select("#name").val()).isEqualTo("Elena <3");
        assertThat(again.document().select("#password").val()).isEmpty();
        assertThat(again.at("#log-in [role=alert]")).isNotEmpty();
        assertThat(again.document().select("#password").attr("aria-describedby")).isEqualTo("log-in-problem");
    }

    @Test
    void looksAtEveryCharacterOfALongPassword() {
        var almost = PASSWORD.substring(0, 72) + "#" + PASSWORD.substring(73);
        assertThat(logIn(browser, almost).status()).isEqualTo(422);
        assertThat(logIn(browser, PASSWORD.substring(0, 199)).status()).isEqualTo(422);
        assertThat(logIn(browser, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void brakesGuessesWhateverTheyPretendToComeFrom() {
        for (var i = 0; i < Brake.FREE; i++) {
            assertThat(guess("wrong " + i, "203.0.113." + i).status()).isEqualTo(422);
        }
        var held = guess(PASSWORD, "203.0.113.99");
        assertThat(held.status()).isEqualTo(429);
        assertThat(held.header("Retry-After")).isEqualTo("5");
        assertThat(held.at("#log-in-problem")).contains("5 seconds");
        clock.pass(Duration.ofSeconds(5));
        assertThat(guess(PASSWORD, "203.0.113.99").status()).isEqualTo(303);
    }

    @Test
    void countsGuessesThatComeAllAtOnce() {
        var page = browser.get("/desk/log-in");
        try (var many = Executors.newFixedThreadPool(20)) {
            var guesses = IntStream.range(0, 20).mapToObj(i -> many.submit(() -> browser
                    .send(page, Map.of("name", "Elena", "password", "wrong " + i)).status())).toList();
            many.close();
            assertThat(guesses.stream().map(Future::resultNow).filter(status -> status == 422)).hasSize(Brake.FREE);
        }
    }

    @Test
    void leadsHerWhereSheWantedToGo() {
        var sent = browser.get("/desk/password?changed=1").header("Location");
        assertThat(sent).startsWith("/desk/log-in?to=");
        var in = browser.send(browser.get(sent), Map.of("name", "elena", "password", PASSWORD));
        assertThat(in.header("Location")).isEqualTo("/desk/password?changed=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/desk", "//evil.example", "/\\evil.example",
        "/desk/../..//evil.example",
        "/desk//evil.example", "/desk@evil.example", "javascript:alert(1)", "/articles", "/desk/log-out"})
    void leadsNowhereElse(String to) {
        var page = browser.get("/desk/log-in");
        var in = browser.send(page, Map.of("name", "Elena", "password", PASSWORD, "to", to));
        assertThat(in.header("Location")).isEqualTo("/desk");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        logIn(browser, PASSWORD);
        var refused = browser.post("/desk/password",
                Map.of("present", PASSWORD, "fresh", Cast.BETTER, "again", Cast.BETTER));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("h1")).isNotEmpty();
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(logIn(other, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void endsTheOtherSessionsWhenThePasswordChanges() {
        logIn(browser, PASSWORD);
        logIn(other, PASSWORD);
        var before = browser.cookie();
        var changed = change(PASSWORD, Cast.BETTER);
        assertThat(changed.header("Location")).isEqualTo("/desk/password?changed");
        assertThat(browser.cookie()).isNotEqualTo(before);
        assertThat(browser.get("/desk/password?changed").at("[role=status]")).isNotEmpty();
        assertThat(other.get("/desk/password").status()).isEqualTo(303);
        assertThat(logIn(other, PASSWORD).status()).isEqualTo(422);
        assertThat(change(Cast.BETTER, PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void saysWhatIsWrongWithTheNewPassword() {
        logIn(browser, PASSWORD);
        assertThat(change(PASSWORD, "Password2026!").at("#fresh-problem")).isNotEmpty();
        assertThat(change("not this one", Cast.BETTER).at("#present-problem")).isNotEmpty();
        assertThat(browser.send(browser.get("/desk/password"),
                Map.of("present", PASSWORD, "fresh", Cast.BETTER, "again", "something else")).at("#again-problem"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/desk-and-chair", "/no;where"})
    void setsNoCookieOnPublicPages(String path) {
        assertThat(browser.get(path).header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/desk", "/desk/log-in", "/no;where"})
    void tellsBrowsersToBeCareful(String path) {
        var answer = browser.get(path);
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none';");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        assertThat(answer.header("X-XSS-Protection")).isEmpty();
        assertThat(answer.header("Cache-Control")).doesNotContain(", ");
    }

    @Test
    void tellsThemOnceAlsoAboutAKeptPage() {
        browser.get("/");
        var kept = browser.get("/");
        assertThat(kept.header("ETag")).isNotEmpty();
        assertThat(kept.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kept.header("Content-Security-Policy")).containsOnlyOnce("default-src");
    }

    @Test
    void sendsHtmxToTheLogInAsAWhole() {
        assertThat(browser.get("/desk/password", "HX-Request", "true").header("HX-Redirect")).isEqualTo("/desk/log-in");
    }

    @Test
    void keepsNobodyLookingForASetUpLink() {
        var answer = browser.get("/desk/set-up/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.at("h1")).isNotEmpty();
    }

    private static Answer logIn(Browser browser, String password) {
        return browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", password));
    }

    private Answer guess(String password, String from) {
        return browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", password),
                "X-Forwarded-For", from, "Forwarded", "for=" + from, "X-Real-IP", from);
    }

    private Answer change(String present, String fresh) {
        return browser.send(browser.get("/desk/password"), Map.of("present", present, "fresh", fresh, "again", fresh));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        HandClock handClock() {
            return new HandClock();
        }
    }
}
