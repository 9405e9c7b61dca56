package org.rapport.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.content.Revision.Kind;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ModuleTest
class MarkdownControllerTests {
    private static final ArticleId ID = new ArticleId(1);
    private static final String HTML = "<h2>Low tide</h2>\n\nWe <b>wait</b>.";
    private static final String MARKDOWN = "## Low tide\n\nWe **wait**.";

    private final Browser browser;
    private final Articles articles;
    private final Manuscripts manuscripts;
    private final Revisions revisions;
    private final Events events;
    private final DroppedTags dropped;

    MarkdownControllerTests(Browser browser, Articles articles, Manuscripts manuscripts, Revisions revisions,
            Events events, DroppedTags dropped) {
        this.browser = browser;
        this.articles = articles;
        this.manuscripts = manuscripts;
        this.revisions = revisions;
        this.events = events;
        this.dropped = dropped;
    }

    @Test
    void turnsWhatWasTypedIntoMarkdown() {
        Cast.draft(articles, imported(HTML));

        var answer = turn("Still.\n\n<h2>Low tide</h2>");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/desk/articles/1");
        assertThat(onTheSheet()).extracting(ArticleText::body, ArticleText::format)
                .containsExactly("Still.\n\n## Low tide", Format.MARKDOWN);
        assertThat(browser.get("/desk/articles/1").has("tools")).isTrue();
    }

    @Test
    void keepsTheHtml() {
        Cast.draft(articles, imported(HTML));

        turn(HTML);

        assertThat(revisions.find(ID, new RevisionId(1)).orElseThrow().text()).isEqualTo(imported(HTML));
        assertThat(revisions.of(ID)).extracting(Revision::kind).containsExactly(Kind.SET_ASIDE);
    }

    @Test
    void showsReadersNothingNewUntilItIsPublished() {
        Cast.publish(articles, imported(HTML));
        dropped.forget();

        turn(HTML);

        assertThat(articles.find(ID)).map(Article::format).contains(Format.HTML);
        assertThat(events.published(ArticleRevised.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
        manuscripts.publish(ID, onTheSheet(), Basis.on(2));
        assertThat(articles.find(ID).orElseThrow()).extracting(Article::format, Article::body)
                .containsExactly(Format.MARKDOWN, MARKDOWN);
        assertThat(browser.get("/articles/silence").document().select(".prose strong").text()).isEqualTo("wait");
    }

    @Test
    void takesAMereWish() {
        Cast.draft(articles, imported(HTML));

        browser.post("/desk/articles/1/markdown");

        assertThat(onTheSheet().body()).isEqualTo(MARKDOWN);
    }

    @Test
    void turnsNothingThatSomebodyElseChanged() {
        Cast.draft(articles, imported(HTML));
        manuscripts.save(ID, imported("<p>Newer</p>"), Basis.on(1));

        var answer = browser.post("/desk/articles/1/markdown", "title", "Silence", "body", "<p>Older</p>", "version",
                "1",
                "format", "HTML");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.id("body").val()).isEqualTo("<p>Older</p>");
        assertThat(answer.id("standing").text()).contains("Newer");
        assertThat(onTheSheet()).isEqualTo(imported("<p>Newer</p>"));
    }

    @Test
    void keepsWhatIsTooLong() {
        Cast.draft(articles, imported(HTML));

        var answer = turn("o".repeat(500_001));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.has("body-problem")).isTrue();
        assertThat(onTheSheet()).isEqualTo(imported(HTML));
    }

    @Test
    void leavesMarkdownAlone() {
        Cast.draft(articles, Cast.silence());

        assertThat(browser.get("/desk/articles/1").has("markdown")).isFalse();
        browser.post("/desk/articles/1/markdown");
        assertThat(onTheSheet()).isEqualTo(Cast.silence());
        assertThat(revisions.of(ID)).isEmpty();
    }

    @Test
    void takesItBack() {
        Cast.publish(articles, imported(HTML));
        turn(HTML);
        assertThat(browser.get("/desk/articles/1").id("markdown").text()).contains("was HTML until",
                "Back to the HTML");

        var answer = takeBack("Something typed since.");

        assertThat(answer.location()).isEqualTo("/desk/articles/1");
        assertThat(onTheSheet()).isEqualTo(imported(HTML));
        assertThat(manuscripts.find(ID)).map(Manuscript::isAhead).contains(false);
        assertThat(browser.get("/desk/articles/1").has("turn")).isTrue();
        assertThat(revisions.of(ID)).extracting(Revision::kind, revision -> revision.text().format())
                .contains(tuple(Kind.SET_ASIDE, Format.MARKDOWN));
        assertThat(everyBody()).contains(MARKDOWN, "Something typed since.");
    }

    @Test
    void takesItBackAndTurnsItAgain() {
        Cast.draft(articles, imported(HTML));

        for (var i = 0; i < 3; i++) {
            turn(HTML);
            assertThat(onTheSheet().format()).isEqualTo(Format.MARKDOWN);
            takeBack(MARKDOWN);
            assertThat(onTheSheet()).isEqualTo(imported(HTML));
        }
    }

    @Test
    void takesNothingBackOncePublished() {
        Cast.publish(articles, imported(HTML));
        turn(HTML);
        manuscripts.publish(ID, onTheSheet(), Basis.on(2));

        assertThat(browser.get("/desk/articles/1").has("markdown")).isFalse();
        takeBack("Typed in an old window.");
        assertThat(onTheSheet().body()).isEqualTo(MARKDOWN);
        assertThat(everyBody()).contains("Typed in an old window.");
    }

    @Test
    void takesNothingBackThatWasWrittenSince() {
        Cast.publish(articles, imported(HTML));
        turn(HTML);
        manuscripts.publish(ID, onTheSheet(), Basis.on(2));
        manuscripts.save(ID, onTheSheet().saying("Newer."), onItsVersion());

        takeBack("Typed in an old window.");

        assertThat(onTheSheet().body()).isEqualTo("Newer.");
    }

    @Test
    void bringsTheFormatBackWithARevision() {
        Cast.publish(articles, imported(HTML));
        turn(HTML);
        manuscripts.publish(ID, onTheSheet(), Basis.on(2));

        browser.post("/desk/articles/1/revisions/1/restoration");

        assertThat(onTheSheet()).isEqualTo(imported(HTML));
        assertThat(browser.get("/desk/articles/1").has("tools")).isFalse();
    }

    @Test
    void keepsTheFormatOfASheetThatIsOlder() {
        Cast.draft(articles, imported(HTML));
        turn(HTML);

        browser.post("/desk/articles/1", "title", "Silence", "body", "<p>Late</p>", "version", "1", "format", "HTML");

        assertThat(onTheSheet().format()).isEqualTo(Format.MARKDOWN);
        assertThat(revisions.newest(ID).orElseThrow().text()).isEqualTo(imported("<p>Late</p>"));
    }

    @Test
    void saysBeforehandWhatWillChange() {
        Cast.draft(articles, imported("<u>One</u> <mark>two</mark>\n\n<img src='https://else.example/a.png'>"));

        assertThat(browser.get("/desk/articles/1").id("markdown").select("li").eachText()).containsExactly(
                "2 passages become plain words: underlined, marked, struck out, small or raised.",
                "A picture from elsewhere becomes the link that readers see already.");
    }

    @Test
    void saysThatNothingIsLost() {
        Cast.draft(articles, imported(HTML));

        assertThat(browser.get("/desk/articles/1").id("markdown").text()).contains("Nothing is lost");
    }

    @Test
    void knowsNoOther() {
        assertThat(browser.post("/desk/articles/9/markdown").status()).isEqualTo(404);
        assertThat(browser.post("/desk/articles/9/markdown/removal").status()).isEqualTo(404);
    }

    private Reply turn(String body) {
        return send("/desk/articles/1/markdown", body, Format.HTML);
    }

    private Reply takeBack(String body) {
        return send("/desk/articles/1/markdown/removal", body, Format.MARKDOWN);
    }

    private Reply send(String address, String body, Format format) {
        var version = browser.get("/desk/articles/1").id("version").val();
        return browser.post(address, "title", "Silence", "body", body, "version", version, "format", format.name());
    }

    private Basis onItsVersion() {
        return Basis.on(manuscripts.find(ID).orElseThrow().saved().version());
    }

    private ArticleText onTheSheet() {
        return manuscripts.find(ID).orElseThrow().text();
    }

    private List<String> everyBody() {
        return revisions.of(ID).stream()
                .map(revision -> revisions.find(ID, revision.id()).orElseThrow().text().body()).toList();
    }

    private static ArticleText imported(String body) {
        return new ArticleText("Silence", "", body, Format.HTML, List.of());
    }
}
