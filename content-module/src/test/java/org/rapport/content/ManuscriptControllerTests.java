package org.rapport.content;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ManuscriptControllerTests {
    private static final ArticleId ID = new ArticleId(1);
    private static final String ONE = "00000000-0000-0000-0000-000000000001";
    private static final String TWO = "00000000-0000-0000-0000-000000000002";

    private final Browser browser;
    private final Articles articles;
    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;

    ManuscriptControllerTests(Browser browser, Articles articles, Manuscripts manuscripts, Revisions revisions,
            Events events, DroppedTags dropped, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
    }

    @Test
    void savesASheetAndSaysWhen() {
        Cast.draft(articles, Cast.silence());
        clock.pass(Duration.ofSeconds(8));

        var state = save(ONE, 1, 1, "We wait.");

        assertThat(state.status()).isEqualTo(200);
        assertThat(state.document().select(".saving--kept").text()).isEqualTo("Saved at 17:00:08");
        assertThat(state.document().select("[data-kept]").attr("data-kept")).isEqualTo("/desk/articles/1");
        assertThat(state.id("version").val()).isEqualTo("2");
        assertThat(state.document().select("main, header, form")).isEmpty();
        assertThat(state.header("Cache-Control")).isEqualTo("no-store");
        assertThat(articles.find(ID)).map(Article::body).contains("We wait.");
    }

    @Test
    void tellsNobodyOfWhatASheetSavedByItself() {
        Cast.publish(articles, Cast.silence());
        dropped.forget();

        var state = save(ONE, 1, 1, "We wait.");

        assertThat(state.body()).contains("Readers still see the text of 4 March 2026.");
        assertThat(state.has("removal")).isTrue();
        assertThat(events.published(ArticleRevised.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
        assertThat(browser.get("/articles/silence").body()).doesNotContain("We wait.\n");
    }

    @Test
    void makesOneDraftOfABlankSheet() {
        var first = begin(1, "We");
        var second = begin(2, "We wait.");

        assertThat(first.document().select("[data-kept]").attr("data-kept")).isEqualTo("/desk/articles/1");
        assertThat(second.id("version").val()).isEqualTo("2");
        assertThat(articles.all(Genre.ARTICLE)).hasSize(1);
        assertThat(articles.find(ID)).map(Article::body).contains("We wait.");
        assertThat(revisions.of(ID)).isEmpty();
    }

    @Test
    void makesNoDraftOfABlankSheetThatSaysNothing() {
        var state = begin(1, " ");

        assertThat(state.status()).isEqualTo(200);
        assertThat(state.document().select("[data-kept]")).hasSize(1);
        assertThat(articles.all(Genre.ARTICLE)).isEmpty();
    }

    @Test
    void saysThatItCameTooLateAndKeepsIt() {
        Cast.draft(articles, Cast.silence());
        save(ONE, 1, 1, "We wait.");

        var state = save(TWO, 1, 1, "We sit.");
        save(TWO, 1, 2, "We sit still.");

        assertThat(state.status()).isEqualTo(200);
        assertThat(state.document().select(".saving--late").text()).contains("Your words are kept", "Compare both");
        assertThat(state.has("version")).isFalse();
        assertThat(articles.find(ID)).map(Article::body).contains("We wait.");
        assertThat(revisions.of(ID)).extracting(Revision::kind).containsExactly(Revision.Kind.SET_ASIDE);
        assertThat(revisions.find(ID, new RevisionId(1))).map(Revision::text).map(ArticleText::body)
                .contains("We sit still.");
    }

    @Test
    void saysWhyItCannotBeSavedYet() {
        Cast.draft(articles, Cast.silence());

        var state = browser.htmxPost("/desk/articles/1/manuscript", "title", "o".repeat(301), "body", "We wait.",
                "version", "1", "sheet", ONE, "turn", "1");

        assertThat(state.document().select(".saving--late").text()).contains("A title has at most 300 letters.");
        assertThat(state.document().select("[data-kept]")).isEmpty();
        assertThat(articles.find(ID)).map(Article::title).contains("Silence");
    }

    @Test
    void throwsTheChangesAwayAndKeepsThemAmongTheVersions() {
        Cast.publish(articles, Cast.silence());
        save(ONE, 1, 1, "We wait.");

        var sheet = browser.get("/desk/articles/1").form("write");
        var answer = browser.press(sheet, "removal", "body", "We wait and");

        assertThat(answer.location()).isEqualTo("/desk/articles/1");
        assertThat(browser.follow(answer).id("body").val()).isEqualTo(Cast.BODY.strip());
        assertThat(browser.follow(answer).has("removal")).isFalse();
        assertThat(revisions.of(ID)).extracting(Revision::kind).containsExactlyInAnyOrder(
                Revision.Kind.PUBLISHED, Revision.Kind.SET_ASIDE, Revision.Kind.SET_ASIDE);
    }

    @Test
    void throwsNothingAwayThatCannotBeKept() {
        Cast.publish(articles, Cast.silence());
        save(ONE, 1, 1, "We wait.");

        var sheet = browser.get("/desk/articles/1").form("write");

        assertThat(browser.press(sheet, "removal", "title", "o".repeat(301)).status()).isEqualTo(422);
        assertThat(manuscripts.find(ID)).map(Manuscript::isAhead).contains(true);
    }

    @Test
    void knowsOnlyWhatIsThere() {
        assertThat(save(ONE, 1, 1, "We wait.").status()).isEqualTo(404);
        assertThat(browser.post("/desk/articles/1/manuscript/removal").status()).isEqualTo(404);
    }

    private Reply save(String sheet, int version, int turn, String body) {
        return browser.htmxPost("/desk/articles/1/manuscript", "title", "Silence", "body", body, "version",
                String.valueOf(version), "sheet", sheet, "turn", String.valueOf(turn));
    }

    private Reply begin(int turn, String body) {
        return browser.htmxPost("/desk/articles/manuscript", "title", "", "standfirst", "", "body", body, "tags", "",
                "version", "0", "sheet", ONE, "turn", String.valueOf(turn));
    }
}
