package org.rapport.content;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class RevisionControllerTests {
    private static final ArticleId ID = new ArticleId(1);
    private static final String PAGE = "/desk/articles/1/revisions";

    private final Browser browser;
    private final Articles articles;
    private final Manuscripts manuscripts;
    private final Events events;
    private final MovableClock clock;

    RevisionControllerTests(Browser browser, Articles articles, Manuscripts manuscripts, Events events,
            MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.events = events;
        this.clock = clock;
    }

    @BeforeEach
    void publishTwice() {
        Cast.publish(articles, Cast.titled("Silence", "Grief"));
        clock.pass(Duration.ofHours(1));
        manuscripts.publish(ID, Cast.titled("Pauses", "Waiting"), Basis.on(1));
    }

    @Test
    void listsWhatReadersSawNewestFirst() {
        assertThat(browser.get(PAGE).document().select(".revisions li").eachText()).containsExactly(
                "4 March 2026, 18:00 published, 2 words; readers see this one",
                "4 March 2026, 17:00 published, 2 words Silence");
        assertThat(browser.get("/desk/articles/1").document().select(".write__past").text()).isEqualTo("2 versions");
    }

    @Test
    void listsWhatWasSetAside() {
        manuscripts.save(ID, Cast.titled("Late"), Basis.on(1));

        assertThat(browser.get(PAGE).id("revision-3").text()).isEqualTo("4 March 2026, 18:00 set aside, 2 words Late");
    }

    @Test
    void saysThatThereAreNone() {
        Cast.draft(articles, Cast.titled("Tides"));

        assertThat(browser.get("/desk/articles/2/revisions").document().select("header").text())
                .contains("There are none yet.");
        assertThat(browser.get("/desk/articles/2").document().select(".write__past")).isEmpty();
    }

    @Test
    void comparesARevisionWithTheSheet() {
        manuscripts.save(ID, Cast.titled("Silences", "Waiting"), Basis.on(2));

        assertThat(browser.get(PAGE + "/1").id("difference").select("dd").eachText()).containsExactly(
                "(taken out:) Silence (end)(put in:) Silences (end)", "We wait.",
                "(taken out:) Grief (end)(put in:) Waiting (end)");
    }

    @Test
    void comparesARevisionWithAnother() {
        manuscripts.save(ID, Cast.titled("Something else"), Basis.on(2));

        var compared = browser.get(PAGE + "/1?with=2");

        assertThat(compared.id("difference").select("del, ins").eachText()).containsExactly(
                "(taken out:) Silence (end)", "(put in:) Pauses (end)", "(taken out:) Grief (end)",
                "(put in:) Waiting (end)");
        assertThat(compared.id("with").select("[selected]").val()).isEqualTo("2");
    }

    @Test
    void saysThatBothAreTheSame() {
        assertThat(browser.get(PAGE + "/2?with=").id("difference").text()).contains("Both say the same.");
    }

    @ParameterizedTest
    @CsvSource({"/desk/articles/2/revisions, 404", "/desk/articles/1/revisions/9, 404",
        "/desk/articles/2/revisions/1, 404", "/desk/articles/1/revisions/1?with=9, 404",
        "/desk/articles/1/revisions/x, 400"})
    void knowsOnlyWhatIsThere(String path, int status) {
        assertThat(browser.get(path).status()).isEqualTo(status);
    }

    @Test
    void isKeptByNobody() {
        assertThat(browser.get(PAGE).keptUnder()).isEmpty();
        assertThat(browser.get(PAGE + "/1").keptUnder()).isEmpty();
    }

    @Test
    void restoresTheWordsOfARevision() {
        var answer = browser.submit(browser.get(PAGE + "/1").form("restoration"));

        assertThat(answer.location()).isEqualTo("/desk/articles/1");
        assertThat(browser.follow(answer).id("title").val()).isEqualTo("Silence");
        assertThat(browser.follow(answer).id("tags").val()).isEqualTo("Grief");
        assertThat(browser.get("/articles/silence").document().title()).isEqualTo("Pauses");
        assertThat(events.published(ArticleRevised.class)).hasSize(1);
    }

    @Test
    void publishesWhatWasRestored() {
        browser.submit(browser.get(PAGE + "/1").form("restoration"));
        browser.press(browser.get("/desk/articles/1").form("write"), "publication");

        assertThat(browser.get("/articles/silence").document().title()).isEqualTo("Silence");
        assertThat(browser.get(PAGE).document().select(".revisions li")).hasSize(3);
    }

    @Test
    void restoresNothingThatIsNotThere() {
        assertThat(browser.post(PAGE + "/9/restoration").status()).isEqualTo(404);
        assertThat(browser.post("/desk/articles/2/revisions/1/restoration").status()).isEqualTo(404);
    }
}
