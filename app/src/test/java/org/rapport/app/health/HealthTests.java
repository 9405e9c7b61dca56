package org.rapport.app.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.rapport.api.page.HealthCheck;
import org.rapport.app.events.Listeners;
import org.rapport.app.people.Browser;
import org.rapport.app.people.Browser.Answer;
import org.rapport.app.people.ElenasSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.app.health.SampleCheck.trouble;

@ElenasSite
class HealthTests {
    private static final String WELL = "All is well.";

    private final SampleCheck kettle = new SampleCheck(
            trouble("1", "The kettle is <cold>.", "2026-03-04T17:00:00Z"),
            trouble("2", "The kettle is empty.", "2026-03-02T17:00:00Z"));
    private final HealthCheck lamp = new Broken(List.of(trouble("1", "The lamp is out.", "2026-03-03T17:00:00Z")));
    private final Browser browser;
    private final Browser stranger;
    private final DefaultListableBeanFactory house;
    private final Jdbi jdbi;
    private final Listeners listeners;

    @Autowired
    HealthTests(@LocalServerPort int port, DefaultListableBeanFactory house, Jdbi jdbi, Listeners listeners) {
        this.browser = new Browser(port);
        this.stranger = new Browser(port);
        this.house = house;
        this.jdbi = jdbi;
        this.listeners = listeners;
    }

    /// Cannot try again, and cannot tell anything without `told`.
    private record Broken(List<Trouble> told) implements HealthCheck {
        @Override
        public List<Trouble> troubles() {
            if (told.isEmpty()) {
                throw new IllegalStateException("Out of order");
            }
            return told;
        }

        @Override
        public void tryAgain(String trouble) {
            throw new IllegalStateException("Out of order");
        }
    }

    @BeforeEach
    void logIn() {
        browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", ElenasSite.PASSWORD));
    }

    @AfterEach
    void forgetSamples() {
        List.of("kettle", "lamp").forEach(house::destroySingleton);
    }

    private void ask(HealthCheck... checks) {
        var names = List.of("kettle", "lamp");
        for (var i = 0; i < checks.length; i++) {
            house.registerSingleton(names.get(i), checks[i]);
        }
    }

    private Answer page() {
        return browser.get("/desk/health");
    }

    @Test
    void saysThatAllIsWell() {
        assertThat(page().at("main")).contains(WELL).doesNotContain("Try again");
        assertThat(browser.get("/desk").document().select("#stuck")).isEmpty();
        assertThat(browser.get("/desk/settings").document().select("main [href=/desk/health]")).hasSize(1);
    }

    @Test
    void tellsWhatIsStuckTheOldestFirst() {
        ask(kettle, lamp);

        assertThat(page().document().select("#troubles li > p").eachText())
                .containsExactly("The kettle is empty.", "The lamp is out.", "The kettle is <cold>.");
        assertThat(page().at("#troubles li:first-child .ledger__note")).startsWith("2 March 2026, ");
        assertThat(page().at("main")).doesNotContain(WELL);
    }

    @Test
    void tellsOnTheFirstPageThatSomethingIsStuck() {
        ask(kettle, lamp);

        var line = browser.get("/desk").document().select("#stuck a");
        assertThat(line.text()).isEqualTo("3 things got stuck.");
        assertThat(line.attr("href")).isEqualTo("/desk/health");
    }

    @Test
    void triesAgainWhatTheOwnerNames() {
        ask(kettle, lamp);

        var answer = browser.send(page(), Map.of());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.get(answer.header("Location")).at("#told")).startsWith("It is being tried again.");
        assertThat(kettle.tried).containsExactly("2");
    }

    @ParameterizedTest
    @CsvSource({"org.rapport.app.health.SampleCheck, 3", "SampleCheck, 2", "'', ''"})
    void triesNothingElse(String check, String trouble) {
        ask(kettle);

        assertThat(browser.send(page(), Map.of("check", check, "trouble", trouble)).status()).isEqualTo(303);
        assertThat(kettle.tried).isEmpty();
    }

    @Test
    void triesAllAgainThoughOneCannot() {
        ask(lamp, kettle);

        var form = page().document().select("form:has(#all-again)");
        var answer = browser.post(form.attr("action"), Map.of("_csrf", form.select("[name=_csrf]").attr("value")));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(kettle.tried).containsExactly("2", "1");
    }

    @Test
    void tellsOfTheOthersWhenOneCheckCannotTell() {
        ask(kettle, new Broken(List.of()));

        assertThat(page().status()).isEqualTo(200);
        assertThat(page().document().select("#troubles li > p").eachText()).hasSize(3)
                .last().asString().startsWith("One part of the site could not tell");
        assertThat(browser.get("/desk").at("#stuck a")).isEqualTo("3 things got stuck.");
    }

    @Test
    void isNobodyElsesBusiness() {
        ask(kettle);

        assertThat(stranger.get("/desk/health").header("Location")).startsWith("/desk/log-in");
        assertThat(stranger.send(page(), Map.of()).status()).isEqualTo(403);
        assertThat(kettle.tried).isEmpty();
    }

    @Test
    void letsAPartHearWhatItCouldNotHear() {
        jdbi.useHandle(handle -> handle.execute("""
                insert into site.event_publication (id, listener_id, event_type, serialized_event, publication_date,
                    status, completion_attempts, last_resubmission_date)
                values (gen_random_uuid(), 'content.drafts', 'org.rapport.content.DraftProposed', ?, ?, 'FAILED', 1, ?)
                """, "{\"key\":\"health\",\"title\":\"A late thank-you\",\"body\":\"Thanks.\"}", Instant.now(),
                Instant.now()));
        assertThat(page().at("#troubles p")).startsWith("Something happened on this site that its part “content”");

        browser.send(page(), Map.of());
        listeners.finish(Instant.EPOCH, System.out);

        assertThat(browser.get("/desk/articles").at("main")).contains("A late thank-you");
        assertThat(page().at("main")).contains(WELL);
    }
}
