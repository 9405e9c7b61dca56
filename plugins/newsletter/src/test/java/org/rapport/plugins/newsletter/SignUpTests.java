package org.rapport.plugins.newsletter;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Letter;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Guest;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredMail;

import static org.assertj.core.api.Assertions.assertThat;

/// Nora, who wants to be told, and others who type her address.
@ModuleTest
class SignUpTests {
    private static final String NORA = "nora@garden.example";

    private final Browser browser;
    private final StoredMail mail;
    private final Guest guest;
    private final MovableClock clock;
    private final Readers readers;

    SignUpTests(Browser browser, StoredMail mail, Guest guest, MovableClock clock, Readers readers) {
        this.browser = browser;
        this.mail = mail;
        this.guest = guest;
        this.clock = clock;
        this.readers = readers;
    }

    private Reply ask(String address) {
        return browser.submit(browser.get("/newsletter").form("newsletter"), "address", address);
    }

    /// Where the link in her only letter leads.
    private String page() {
        return mail.letters().getLast().leave().replace("/leave", "");
    }

    private void join() {
        ask(NORA);
        browser.submit(browser.get(page()).form("yes"));
    }

    private String stands(String page) {
        return browser.get(page).id("stands").text();
    }

    @Test
    void isOneLineBelowTheBlog() {
        var home = browser.get("/");

        var answer = browser.submit(home.form("newsletter"), "address", NORA);

        assertThat(home.keptUnder()).hasValueSatisfying(tags -> assertThat(tags).contains(SignUp.TAG));
        assertThat(home.id("newsletter").select("input, button")).hasSize(2);
        assertThat(browser.follow(answer).id("stands").text()).startsWith("Please look for our mail");
        assertThat(mail.letters()).hasSize(1);
    }

    @Test
    void saysWhatItIsForAndWhatHappensWithTheAddress() {
        var form = browser.get("/").id("newsletter");

        assertThat(form.select("button").text()).isEqualTo("Get new articles by mail");
        assertThat(form.select("label").text()).isEqualTo("E-mail address for new articles");
        assertThat(form.select("#" + form.select("input").attr("aria-describedby")).text())
                .startsWith("For this and nothing else.");
        assertThat(form.select("a[href=/privacy]")).hasSize(1);
    }

    @Test
    void isNotThereWhereThereIsNoMail() {
        mail.switchOff();

        var home = browser.get("/");

        assertThat(home.has("newsletter")).isFalse();
        assertThat(home.keptUnder()).hasValueSatisfying(tags -> assertThat(tags).contains(SignUp.TAG));
        assertThat(browser.get("/newsletter").status()).isEqualTo(404);
        assertThat(browser.post("/newsletter", "address", NORA).status()).isEqualTo(404);
        assertThat(readers.unconfirmed()).isZero();
    }

    @Test
    void asksByLetterFirst() {
        ask(" Nora@Garden.example ");

        var letter = mail.letters().getFirst();
        assertThat(letter.to()).hasToString("Nora@garden.example");
        assertThat(letter.text()).contains("https://practice.example" + page());
        assertThat(letter.leave()).isEqualTo(page() + "/leave");
        assertThat(readers.unconfirmed()).isOne();
        assertThat(readers.confirmed()).isZero();
    }

    @Test
    void takesNoLookForAYes() {
        ask(NORA);

        browser.get(page());
        assertThat(browser.follow(browser.get(page() + "/leave")).id("stands").text()).startsWith("Shall we write");
        assertThat(readers.confirmed()).isZero();

        var said = browser.submit(browser.get(page()).form("yes"));
        assertThat(browser.follow(said).id("stands").text()).startsWith("We write to you");
        assertThat(readers.confirmed()).isOne();
        assertThat(browser.get(page()).keptUnder()).as("a private page").isEmpty();
    }

    @Test
    void answersTheSameWhoeverItKnows() {
        join();
        ask("aki@harbour.example");
        browser.post(page() + "/leave");
        clock.pass(Duration.ofDays(2));

        var known = ask(NORA);
        var refused = ask("aki@harbour.example");
        var unknown = ask("someone@meadow.example");

        assertThat(known.location()).isEqualTo(unknown.location()).isEqualTo(refused.location())
                .isEqualTo("/newsletter/asked");
        assertThat(mail.letters()).extracting(letter -> letter.to().value())
                .containsExactly(NORA, "aki@harbour.example", "someone@meadow.example");
    }

    @Test
    void asksOnceADay() {
        ask(NORA);
        ask("NORA@garden.example");
        ask("nora+again@garden.example");
        clock.pass(Duration.ofDays(1));
        ask(NORA);
        assertThat(mail.letters()).hasSize(1);

        clock.pass(Duration.ofSeconds(1));
        ask(NORA);

        assertThat(mail.letters()).hasSize(2).extracting(Letter::leave).containsOnly(page() + "/leave");
        assertThat(readers.unconfirmed()).isOne();
    }

    @Test
    void asksAFewForEachNetwork() {
        for (var i = 0; i < Readers.MOST_FROM_ONE; i++) {
            ask("reader" + i + "@garden.example");
        }
        guest.staysOverMidnight();
        assertThat(ask(NORA).status()).isEqualTo(303);
        assertThat(mail.letters()).hasSize(Readers.MOST_FROM_ONE);

        guest.comesFrom("elsewhere");
        ask(NORA);
        assertThat(mail.letters()).hasSize(Readers.MOST_FROM_ONE + 1);
    }

    @Test
    void forgetsWhoDidNotSayYes() {
        ask(NORA);
        clock.pass(Readers.PATIENCE);
        readers.run();
        assertThat(readers.unconfirmed()).isOne();

        clock.pass(Duration.ofSeconds(1));
        readers.run();

        assertThat(stands(page())).startsWith("No address belongs to this link");
        assertThat(browser.post(page()).status()).isEqualTo(303);
        assertThat(readers.confirmed()).isZero();
    }

    @Test
    void waitsAnewForWhomItAsksAgain() {
        ask(NORA);
        clock.pass(Readers.PATIENCE);
        ask(NORA);
        clock.pass(Readers.PATIENCE);
        readers.run();

        assertThat(readers.unconfirmed()).isOne();
    }

    @Test
    void keepsWhoSaidYes() {
        join();
        clock.pass(Duration.ofDays(1000));
        readers.run();

        assertThat(readers.confirmed()).isOne();
    }

    @Test
    void letsAProgramEndItWithOnePost() {
        join();

        var answer = browser.post(page() + "/leave", "List-Unsubscribe", "One-Click");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.id("stands").text()).startsWith("You get no mail");
        assertThat(mail.recalled()).containsExactly(page() + "/leave");
        assertThat(readers.confirmed()).isZero();
        assertThat(browser.post(page() + "/leave").status()).as("once more").isEqualTo(200);
    }

    @Test
    void letsHerComeBackAfterADay() {
        join();
        browser.submit(browser.get(page()).form("leave"));
        clock.pass(Duration.ofDays(1).plusSeconds(1));

        join();

        assertThat(readers.confirmed()).isOne();
    }

    @Test
    void neverAsksAgainWhoSaidNo() {
        ask(NORA);
        browser.submit(browser.get(page()).form("leave"));
        clock.pass(Duration.ofDays(300));

        ask(NORA);

        assertThat(mail.letters()).hasSize(1);
        assertThat(readers.unconfirmed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nora", "nora@garden", "nora@garden.example, aki@harbour.example",
        "nora@garden.example\r\nBcc: aki@harbour.example", "<b>@garden.example"})
    void refusesWhatIsNoAddressAndKeepsWhatWasTyped(String typed) {
        var refused = ask(typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("newsletter-address").val()).isEqualTo(typed.replace("\r\n", " "));
        assertThat(refused.has("newsletter-address-problem")).isTrue();
        assertThat(mail.letters()).isEmpty();
    }

    @Test
    void refusesWhatIsMuchTooLong() {
        var refused = ask("n".repeat(100_000) + "@garden.example");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("newsletter-address").val()).hasSize(254);
        assertThat(browser.post("/newsletter").status()).isEqualTo(422);
    }
}
