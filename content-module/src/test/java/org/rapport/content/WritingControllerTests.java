package org.rapport.content;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class WritingControllerTests {
    private final Browser browser;
    private final Articles articles;
    private final Events events;
    private final DroppedTags dropped;
    private final MovableClock clock;

    WritingControllerTests(Browser browser, Articles articles, Events events, DroppedTags dropped,
            MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.events = events;
        this.dropped = dropped;
        this.clock = clock;
    }

    @Test
    void saysThatNothingIsWrittenYet() {
        var desk = browser.get("/desk/articles");

        assertThat(desk.document().select("header").text()).isEqualTo("Writing");
        assertThat(desk.id("list").text()).isEqualTo("Nothing is written yet.");
        assertThat(desk.document().select(".ledger li")).isEmpty();
        assertThat(desk.document().select(".writing__new a").attr("href")).isEqualTo("/desk/articles/new");
    }

    @Test
    void listsDraftsFirstAndSaysHowEverythingStands() {
        Cast.publish(articles, Cast.titled("Silence"));
        articles.withdraw(Cast.publish(articles, Cast.titled("A mistake")));
        clock.pass(Duration.ofDays(1));
        Cast.draft(articles, Cast.titled("Tides"));

        assertThat(browser.get("/desk/articles").document().select(".ledger li").eachText()).containsExactly(
                "Tides draft, 2 words", "A mistake taken back on 4 March 2026", "Silence published on 4 March 2026");
    }

    @Test
    void findsArticlesByTheirWords() {
        Cast.draft(articles, Cast.titled("Tides & shores"));
        Cast.draft(articles, Cast.titled("Silence"));

        var found = browser.get("/desk/articles?q=shores%20TIDES");

        assertThat(found.document().select(".ledger a").eachText()).containsExactly("Tides & shores");
        assertThat(found.id("q").val()).isEqualTo("shores TIDES");
        assertThat(browser.get("/desk/articles?q=harbour").id("list").text())
                .isEqualTo("all 2 drafts 2 No article here has all these words.");
    }

    @Test
    void listsThoseThatStandLikeThis() {
        Cast.draft(articles, Cast.titled("Tides"));
        var id = Cast.publish(articles, Cast.silence());
        browser.submit(browser.get("/desk/articles/" + id.value()).form("write"), "body", "Newer words.");

        var all = browser.get("/desk/articles?q=e");
        assertThat(all.document().select(".listing__parts").text())
                .isEqualTo("all 2 drafts 1 published 1 with changes not published yet 1");
        assertThat(all.document().select(".ledger__note").eachText()).satisfiesExactly(
                draft -> assertThat(draft).startsWith("draft"),
                seen -> assertThat(seen).endsWith(" · changes not published yet"));
        var drafts = browser.get(all.document().select(".listing__parts a").get(1).attr("href"));
        assertThat(drafts.document().select(".ledger a").eachText()).containsExactly("Tides");
        assertThat(drafts.document().select("[aria-current]").text()).isEqualTo("drafts");
        assertThat(drafts.id("q").val()).isEqualTo("e");
        assertThat(drafts.form("search").select("[name=is]").val()).isEqualTo("draft");
        assertThat(browser.get("/desk/articles?is=draft&q=silence").document().select(".ledger a")).isEmpty();
        assertThat(browser.get("/desk/articles?is=nonsense").document().select(".ledger a")).hasSize(2);
    }

    @Test
    void listsFiftyArticlesAtATime() {
        IntStream.rangeClosed(1, 51).forEach(number -> Cast.draft(articles, Cast.titled("Tide " + number)));

        var first = browser.get("/desk/articles?q=tide");
        var second = browser.get(first.document().select("[rel=next]").attr("href"));

        assertThat(first.document().select(".ledger li")).hasSize(50);
        assertThat(second.document().select(".ledger a").eachText()).containsExactly("Tide 1");
        assertThat(second.document().select("[rel=prev]").attr("href")).isEqualTo("/desk/articles?q=tide");
        assertThat(browser.get("/desk/articles?page=9").id("list").text())
                .contains("The list ends before this page.");
        assertThat(browser.get("/desk/articles?page=x").document().select(".ledger li")).hasSize(50);
    }

    @Test
    void forgetsADraftForGood() {
        var draft = write("title", "Silence", "body", "We wait.", "tags", "Grief").location();
        browser.submit(browser.get(draft).form("write"), "title", "Pauses");

        var gone = browser.post(draft + "/removal");

        assertThat(gone.location()).isEqualTo("/desk/articles");
        assertThat(browser.get("/desk/articles").document().select(".ledger li")).isEmpty();
        assertThat(browser.get(draft).status()).isEqualTo(404);
        assertThat(browser.post(draft + "/removal").status()).isEqualTo(404);
    }

    @Test
    void forgetsNothingThatReadersEverSaw() {
        var id = Cast.publish(articles, Cast.titled("Silence"));
        articles.withdraw(id);

        assertThat(browser.get("/desk/articles/1").has("deletion")).isFalse();
        browser.post("/desk/articles/1/removal");
        assertThat(articles.find(id)).isPresent();
    }

    @Test
    void keepsADraft() {
        var answer = write("title", "Silence", "standfirst", "What a pause says.", "body", "We *wait*.\n\n  — M.",
                "tags", "Grief, Waiting");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/desk/articles/1");
        var sheet = browser.follow(answer);
        assertThat(sheet.id("title").val()).isEqualTo("Silence");
        assertThat(sheet.id("standfirst").val()).isEqualTo("What a pause says.");
        assertThat(sheet.id("body").wholeText()).isEqualTo("We *wait*.\n\n  — M.");
        assertThat(sheet.id("tags").val()).isEqualTo("Grief, Waiting");
        assertThat(sheet.document().select("header").text()).contains("draft, 4 words");
    }

    @ParameterizedTest
    @CsvSource({"'', 0 words", "Wait., 1 word", "We wait., 2 words"})
    void countsWhatIsWritten(String body, String words) {
        write("title", "Silence", "body", body);

        assertThat(browser.get("/desk/articles").document().select(".ledger").text()).endsWith("draft, " + words);
        assertThat(browser.get("/desk/articles/1").id("saving").text()).endsWith("draft, " + words);
    }

    @Test
    void showsADraftToNobody() {
        write("title", "Silence", "tags", "Grief");

        assertThat(browser.get("/").body()).doesNotContain("Silence");
        assertThat(browser.get("/articles/silence").status()).isEqualTo(404);
        assertThat(browser.get("/tags/grief").status()).isEqualTo(404);
        assertThat(dropped.all()).isEmpty();
        assertThat(events.published(Object.class)).isEmpty();
    }

    @Test
    void givesEachArticleAnAddressOfItsOwn() {
        write("title", "Silence");
        write("title", "Silence!");
        write("title", "Silence 2");

        assertThat(articles.all(Genre.ARTICLE)).extracting(article -> article.slug().value())
                .containsExactlyInAnyOrder("silence", "silence-2", "silence-2-2");
    }

    @Test
    void keepsWhatWasTypedWithoutATitle() {
        var answer = browser.press(browser.get("/desk/articles/new").form("write"), "publication", "title", " ",
                "standfirst", "A \"pause\"", "body", "\n<b>We</b>\n & wait", "tags", "a,,b");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.id("title-problem").text()).isEqualTo("An article needs a title.");
        assertThat(answer.id("title").attr("aria-describedby")).isEqualTo("title-problem");
        assertThat(answer.id("standfirst").val()).isEqualTo("A \"pause\"");
        assertThat(answer.id("body").wholeText()).isEqualTo("\n<b>We</b>\n & wait");
        assertThat(answer.id("tags").val()).isEqualTo("a,,b");
        assertThat(answer.has("body-problem")).isFalse();
        assertThat(articles.all(Genre.ARTICLE)).isEmpty();
    }

    @Test
    void keepsWhatIsTooLongForAnotherLook() {
        var answer = write("title", "o".repeat(301), "standfirst", "o".repeat(1001), "body", "o".repeat(500_001),
                "tags", "grief; ".repeat(30));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".form__problem[id]").eachAttr("id"))
                .containsExactly("title-problem", "standfirst-problem", "body-problem", "tags-problem");
        assertThat(answer.id("title").val()).hasSize(301);
        assertThat(answer.id("body").val()).hasSize(500_001);
        assertThat(answer.id("tags").val()).isEqualTo("grief; ".repeat(30));
        assertThat(articles.all(Genre.ARTICLE)).isEmpty();
    }

    @Test
    void callsADraftWithoutATitleByItsFirstWords() {
        write("title", "", "body", "We wait.\n\nAnd wait.");
        write("tags", "Grief");

        assertThat(browser.get("/desk/articles").document().select(".ledger a").eachText())
                .containsExactly("Untitled", "We wait.");
    }

    @Test
    void makesNoDraftOfNothing() {
        var answer = write("title", " ");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.id("body-problem").text()).isEqualTo("Nothing is written yet.");
        assertThat(articles.all(Genre.ARTICLE)).isEmpty();
    }

    @Test
    void makesOneDraftOfASheetThatIsSentTwice() {
        var sheet = browser.get("/desk/articles/new").form("write");

        var first = browser.submit(sheet, "title", "Silence", "body", "We wait.");
        var second = browser.submit(sheet, "title", "Silence", "body", "We wait.");

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(articles.all(Genre.ARTICLE)).hasSize(1);
    }

    @Test
    void showsBothWhenASheetIsSentOnceMoreWithOtherWords() {
        var sheet = browser.get("/desk/articles/new").form("write");
        browser.submit(sheet, "title", "Silence", "body", "We wait.");

        var refused = browser.submit(sheet, "title", "Silence", "body", "We sit.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("standing").text()).contains("We (taken out:) sit (end)(put in:) wait (end).");
        assertThat(browser.submit(refused.form("write")).location()).isEqualTo("/desk/articles/1");
        assertThat(articles.find(new ArticleId(1))).map(Article::body).contains("We sit.");
    }

    @Test
    void takesWhatWasRefusedOnceItIsMended() {
        var refused = write("title", "o".repeat(301), "body", "We wait.");

        var answer = browser.submit(refused.form("write"), "title", "Silence");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.follow(answer).id("body").val()).isEqualTo("We wait.");
    }

    @Test
    void takesWhatIsJustNotTooLong() {
        assertThat(write("title", "🙂".repeat(150), "standfirst", "ö".repeat(1000), "body", "字".repeat(500_000))
                .status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"2, 404", "0, 404", "-1, 404", "x, 400", "9223372036854775808, 400"})
    void hasNoSuchArticle(String id, int status) {
        Cast.draft(articles, Cast.silence());

        assertThat(browser.get("/desk/articles/" + id).status()).isEqualTo(status);
        assertThat(browser.post("/desk/articles/" + id, "title", "Pauses").status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/articles", "/desk/articles/new", "/desk/articles/1"})
    void isKeptByNobody(String address) {
        Cast.draft(articles, Cast.silence());

        assertThat(browser.get(address).status()).isEqualTo(200);
        assertThat(browser.get(address).keptUnder()).isEmpty();
        assertThat(browser.get(address).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void carriesTheTokenAgainstForgedRequests() {
        Cast.draft(articles, Cast.silence());

        var sheet = browser.get("/desk/articles/1").document();
        assertThat(sheet.select("form[method=post]")).hasSize(1);
        assertThat(sheet.select("form:has([name=_csrf])")).hasSize(1);
    }

    private Reply write(String... typed) {
        return browser.submit(browser.get("/desk/articles/new").form("write"), typed);
    }
}
