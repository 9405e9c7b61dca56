package org.rapport.content;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ArchiveControllerTests {
    private final Browser browser;
    private final Articles articles;
    private final MovableClock clock;

    ArchiveControllerTests(Browser browser, Articles articles, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.clock = clock;
    }

    private void publish(String title, String moment) {
        clock.set(Instant.parse(moment));
        Cast.publish(articles, Cast.titled(title));
    }

    private List<String> titles(String path) {
        return browser.get(path).document().select(".archive__article > a").eachText();
    }

    @Test
    void showsTheArticlesOfAYearTheNewestFirst() {
        publish("Last of its year", "2024-12-31T23:59:59Z");
        publish("First of its year", "2025-01-01T00:00:00Z");
        publish("Second of its year", "2025-06-01T00:00:00Z");

        assertThat(titles("/archive/2025")).containsExactly("Second of its year", "First of its year");
        assertThat(titles("/archive/2024")).containsExactly("Last of its year");
        assertThat(browser.get("/archive?page=7").location()).isEqualTo("/archive/2025");
        assertThat(browser.get("/archive/2024").document().select("nav li").eachText())
                .containsExactly("2025", "2024");
        assertThat(browser.get("/archive/2024").document().select("[aria-current=page]").text()).isEqualTo("2024");
    }

    @Test
    void showsAHundredAtATime() {
        for (var number = 1; number <= 101; number++) {
            publish("No. " + number, "2025-06-01T00:00:00Z");
        }

        assertThat(titles("/archive/2025")).hasSize(100).startsWith("No. 101");
        assertThat(browser.get("/archive/2025").document().select("#older a").attr("href"))
                .isEqualTo("/archive/2025?page=2");
        assertThat(titles("/archive/2025?page=2")).containsExactly("No. 1");
        assertThat(browser.get("/archive/2025?page=3").status()).isEqualTo(404);
        assertThat(browser.get("/archive/2025?page=1").location()).isEqualTo("/archive/2025");
    }

    @Test
    void isFoundFromTheFirstPageOnceThereIsSomething() {
        assertThat(browser.get("/").document().select("a[href=/archive]")).isEmpty();
        publish("Silence", "2025-06-01T00:00:00Z");

        assertThat(browser.get("/").document().select("a[href=/archive]")).hasSize(1);
        assertThat(browser.get("/archive/2025").keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(Articles.LISTED));
    }

    @Test
    void leadsToTheTags() {
        Cast.publish(articles, Cast.titled("Silence", "Waiting", "Sea"));

        assertThat(browser.get("/archive/2026").document().select("nav[aria-labelledby=tags] a").eachAttr("href"))
                .containsExactly("/tags/sea", "/tags/waiting");
    }

    @Test
    void forgetsWhatIsWithdrawn() {
        publish("Silence", "2025-06-01T00:00:00Z");
        browser.post("/desk/articles/1/withdrawal");

        assertThat(browser.get("/archive/2025").status()).isEqualTo(404);
        assertThat(browser.get("/archive").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/archive/2023", "/archive/25", "/archive/0000", "/archive/9999", "/archive/x"})
    void hasNoOtherYears(String path) {
        publish("Silence", "2025-06-01T00:00:00Z");

        assertThat(browser.get(path).status()).isEqualTo(404);
    }
}
