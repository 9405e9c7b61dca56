package org.rapport.app.people;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import org.rapport.app.Rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.app.people.Cast.BETTER;
import static org.rapport.app.people.Cast.GOOD;

/// The first start and the next one, on the same data.
@Isolated("what the house says is read")
@ExtendWith(OutputCaptureExtension.class)
class SetUpTests {
    private static final Pattern LINK = Pattern.compile("http://elena\\.example(/desk/set-up/[\\w-]{43})");

    @TempDir
    Path data;

    @Test
    void isSetUpThroughTheLatestLinkAndKeepsHerSignedInThroughARestart(CapturedOutput console) {
        String first;
        try (var site = start()) {
            first = link(console);
            var browser = new Browser(port(site));
            assertThat(browser.get("/").status()).isEqualTo(200);
            assertThat(browser.get(browser.get("/desk").header("Location")).document().select("main form")).isEmpty();
        }
        String link;
        Browser browser;
        Browser.Answer form;
        try (var site = start()) {
            link = link(console);
            browser = new Browser(port(site));
            assertThat(browser.get(first).status()).isEqualTo(404);
            var typed = browser.send(browser.get(link), Map.of("name", "Elena", "password", "short", "again", "short"));
            assertThat(typed.status()).isEqualTo(422);
            assertThat(typed.document().select("#name").val()).isEqualTo("Elena");
            assertThat(typed.at("#password-problem")).isNotEmpty();
            var done = browser.send(typed, Map.of("password", GOOD, "again", GOOD));
            assertThat(done.header("Location")).isEqualTo("/desk");
            assertThat(browser.get(link).status()).isEqualTo(404);
            form = browser.get("/desk/password");
            assertThat(form.status()).isEqualTo(200);
        }
        try (var site = start("--rapport.owner.name=Mallory", "--rapport.owner.password=" + BETTER)) {
            browser.findAgainAt(port(site));
            var changed = browser.send(form, Map.of("present", GOOD, "fresh", BETTER, "again", BETTER));
            assertThat(changed.header("Location")).isEqualTo("/desk/password?changed");
            assertThat(link(console)).as("no further link").isEqualTo(link);
            assertThat(site.getBean(OwnerTable.class).find("mallory")).isEmpty();
        }
    }

    /// Until she chooses herself; what the configuration tells is not hers to guess.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"de-AT,de;q=0.9,en;q=0.8 | Asia/Tokyo | '' | de | Asia/Tokyo",
        "fr, es-MX;q=0.9, en;q=0.1 | Mars | --rapport.zone=Europe/Oslo | es | Europe/Oslo",
        "fr | Asia/Tokyo | --rapport.zone=Europe/Oslo | en | Europe/Oslo", "de | '' | --rapport.language=es | es | ''"})
    void speaksTheLanguageOfHerBrowserAtHerTime(String read, String zone, String told, String language, String kept,
            CapturedOutput console) {
        try (var site = start(told.isEmpty() ? new String[0] : new String[]{told})) {
            var browser = new Browser(port(site));
            browser.send(browser.get(link(console)), Map.of("name", "Elena", "password", GOOD, "again", GOOD, "zone",
                    zone), "Accept-Language", read);

            var settings = browser.get("/desk/settings").document();
            assertThat(settings.select("html").attr("lang")).isEqualTo(language);
            assertThat(settings.select("#zone").val())
                    .isEqualTo(kept.isEmpty() ? ZoneId.systemDefault().getId() : kept);
            assertThat(browser.get("/desk").at(".beginning li:first-child .ledger__note"))
                    .as("not done yet").matches("(one minute|eine Minute|un minuto)");
            assertThat(browser.send(browser.get("/desk/settings"), Map.of("title", "Quiet Hours", "language", "en",
                    "palette", "LICHEN")).status()).isEqualTo(303);
            assertThat(browser.get("/").document().title()).isEqualTo("Quiet Hours");
            assertThat(browser.get("/").document().select("html").attr("lang")).isEqualTo("en");
        }
    }

    @Test
    void staysEncryptedWhereItsAddressIs() {
        try (var site = start("--rapport.address=https://elena.example", "--rapport.owner.name=Elena",
                "--rapport.owner.password=" + GOOD)) {
            var page = new Browser(port(site)).get("/desk/log-in");
            assertThat(page.header("Set-Cookie")).contains("Secure");
            assertThat(page.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        }
    }

    @Test
    void doesNotStartWithAnOwnerWhoCouldBeGuessed(CapturedOutput console) {
        assertThatThrownBy(() -> start("--rapport.owner.name=Elena", "--rapport.owner.password=Password2026!"))
                .isInstanceOf(UnusableOwnerException.class);
        assertThat(console).contains("rapport.owner.password: Many people use a password like this one.");
    }

    @Test
    void saysNothingWhereNobodyCanGo(CapturedOutput console) {
        try (var quiet = start("--server.port=-1")) {
            assertThat(quiet.isActive()).isTrue();
            assertThat(console).doesNotContain("http://elena.example");
        }
    }

    private ServletWebServerApplicationContext start(String... more) {
        var url = "--spring.datasource.url=jdbc:h2:file:" + data.resolve("site")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";
        var site = new SpringApplication(Rapport.class);
        site.setDefaultProperties(Map.of("rapport.address", "http://elena.example", "server.port", "0",
                "rapport.data.directory", data.toString()));
        var arguments = Stream.concat(Stream.of(url), Stream.of(more)).toArray(String[]::new);
        return (ServletWebServerApplicationContext) site.run(arguments);
    }

    private static int port(ServletWebServerApplicationContext site) {
        return Objects.requireNonNull(site.getWebServer()).getPort();
    }

    /// The last one on the console.
    private static String link(CapturedOutput console) {
        return LINK.matcher(console.toString()).results().reduce((one, later) -> later).orElseThrow().group(1);
    }
}
