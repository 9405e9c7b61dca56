package org.rapport.comments;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.comments.Comment.State;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class QueueTests {
    private static final String QUEUE = "/desk/comments";

    private final Browser browser;
    private final Comments comments;
    private final CommentTable table;
    private final FateTable fates;
    private final Queue queue;
    private final HeldComments held;
    private final Events events;
    private final MovableClock clock;
    private final Scene scene;
    private String mine = "";

    QueueTests(Browser browser, Comments comments, CommentTable table, FateTable fates, Queue queue, HeldComments held,
            Events events,
            MovableClock clock) {
        this.browser = browser;
        this.comments = comments;
        this.table = table;
        this.fates = fates;
        this.queue = queue;
        this.held = held;
        this.events = events;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithTwoThatWait() {
        scene.open();
        scene.rule(Admission.ALL_HELD);
        mine = scene.say("author", NORA, "text", WORDS).location();
        scene.say("author", "Tom", "text", OTHER_WORDS);
    }

    private Reply desk() {
        return browser.get(QUEUE);
    }

    private Reply later(Reply page) {
        return browser.submit(page.document().select("form[action=/desk/comments/1/later]").forms().getFirst());
    }

    @Test
    void putsACommentOffUntilTheNextMorning() {
        var put = later(desk());

        assertThat(put.location()).isEqualTo("/desk/comments?decided=1");
        assertThat(desk().document().select(".decision").eachText()).singleElement().asString().contains("Tom");
        assertThat(desk().body()).contains("One comment waits for you.");
        assertThat(held.waiting()).hasSize(1);
        assertThat(browser.get("/desk/comments?is=later").document().select(".decision").text()).contains(WORDS);
        assertThat(browser.get("/desk/comments/1").body()).contains("Elena put it off until the next morning.");
        assertThat(browser.get(mine).id("said").text()).contains("wait to be read");

        clock.set(Instant.parse("2026-03-05T06:00:00Z"));

        assertThat(desk().document().select(".decision")).hasSize(2);
        assertThat(held.waiting()).hasSize(2);
        assertThat(browser.get("/desk/comments?is=later").document().select(".decision")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17:00, 2026-03-05", "23:59, 2026-03-05", "00:30, 2026-03-05", "00:00, 2026-03-04"})
    void knowsWhichMorningIsNext(String now, String day) {
        clock.set(Instant.parse("2026-03-04T" + now + ":00Z"));

        assertThat(queue.morning()).isEqualTo(Instant.parse(day + "T06:00:00Z"));
    }

    @Test
    void takesBackWhatWasPutOff() {
        browser.submit(browser.follow(later(desk())).form("undo"));

        assertThat(desk().document().select(".decision")).hasSize(2);
        assertThat(events.published(CommentReopened.class)).as("nobody had heard of it").isEmpty();
    }

    @Test
    void saysUntilWhenAndBringsItBackAtOnce() {
        var put = browser.follow(later(desk()));
        assertThat(put.id("undo").text()).contains("Put off: “Eleven years");

        var later = browser.get("/desk/comments?is=later").document();
        assertThat(later.select(".decision").text()).contains("Put off until", "6:00");
        assertThat(later.select("form[action$=later]")).isEmpty();
        browser.submit(later.select("form[action$=reopening]").forms().getFirst());

        assertThat(desk().document().select(".decision")).hasSize(2);
        assertThat(desk().body()).doesNotContain("Put off until");
    }

    @Test
    void saysWhatItLeftBecauseItWasChangedMeanwhile() {
        var seen = desk();
        browser.post(mine + "/1/revision", "text", "Buy figs");

        var decided = browser.press(seen.form("all"), "all-approval");

        assertThat(decided.location()).isEqualTo("/desk/comments?decided=2");
        assertThat(decided.header("Set-Cookie")).contains("comments.desk.changed.some");
        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.HELD);
    }

    @Test
    void saysOnACommentsOwnPageWhereItStandsAndWhatSheAnswered() {
        assertThat(browser.get("/desk/comments/1").document().select(".desk-title").text()).contains("Held comment");
        assertThat(browser.get("/desk/comments/1").document().select("[autofocus]")).isEmpty();
        var answering = browser.get(desk().document().expectFirst("a[data-key=r]").attr("href"));
        assertThat(answering.document().select("[autofocus]").attr("id")).isEqualTo("text");

        var answered = browser.submit(answering.form("answer"), "text", "Thank you, Nora.");

        assertThat(answered.header("Set-Cookie")).contains("comments.desk.answered");
        assertThat(browser.get("/desk/comments/1").body()).contains("It appeared", "Thank you, Nora.");
    }

    @Test
    void leadsBackToWhatWasFoundFromWhatIsDecided() {
        scene.approve(FIRST);
        var found = browser.get(QUEUE + "?q=fig");

        var aside = browser.submit(found.id("decided-1").select("form").forms().getFirst());

        assertThat(aside.location()).isEqualTo("/desk/comments?q=fig&decided=1");
    }

    @Test
    void showsWhatWasDecidedWithinTheListThatASearchReplaces() {
        scene.approve(FIRST);

        assertThat(desk().id("list").select("#decided-1")).hasSize(1);
        assertThat(browser.get(QUEUE + "?q=fig").document().select("#lately")).isEmpty();
    }

    @Test
    void foldsWhatIsLong() {
        scene.say("author", "Ilvi", "text", "It rains. ".repeat(200));

        var words = desk().document().select(".decision").getLast().select("details.decision__words");

        assertThat(words.select("summary").text()).startsWith("It rains.").contains("1,999 characters");
        assertThat(desk().document().select(".decision").getFirst().select("details.decision__words")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"approval, rejection spam", "rejection, approval spam", "spam, approval reopening"})
    void canBeDecidedOnTheCommentsOwnPage(String decision, String then) {
        var page = browser.get("/desk/comments/1").document();
        assertThat(choices(page)).containsExactlyInAnyOrder("approval", "later", "rejection", "spam");

        var decided = browser.submit(page.select("form[action$=" + decision + "]").forms().getFirst());

        assertThat(decided.location()).isEqualTo("/desk/comments?decided=1");
        assertThat(choices(browser.get("/desk/comments/1").document())).containsExactlyInAnyOrder(then.split(" "));
    }

    private static List<String> choices(Document page) {
        return page.select(".decision__choices:not(#pin) form").eachAttr("action").stream()
                .map(action -> action.substring(action.lastIndexOf('/') + 1)).toList();
    }

    @Test
    void putsNothingOffThatWasChangedSince() {
        var seen = desk();
        browser.post(mine + "/1/revision", "text", "Buy figs");

        later(seen);

        assertThat(desk().document().select(".decision")).hasSize(2);
    }

    @Test
    void bringsBackWhatItsWriterChanges() {
        later(desk());

        browser.post(mine + "/1/revision", "text", "Eleven years. I think.");

        assertThat(desk().document().select(".decision").text()).contains("Eleven years. I think.");
    }

    @Test
    void putsNoCryForHelpOff() {
        fates.note(FIRST, clock.instant(), Fate.Step.URGENT, "Care", "…");
        assertThat(desk().body()).doesNotContain("/desk/comments/1/later");

        browser.post("/desk/comments/1/later");

        assertThat(table.putOffUntil(FIRST, clock.instant())).isEmpty();
    }

    @Test
    void putsNothingOffThatIsDecided() {
        scene.approve(FIRST);

        assertThat(browser.post("/desk/comments/1/later").location()).isEqualTo(QUEUE);
        assertThat(browser.post("/desk/comments/99/later").location()).isEqualTo(QUEUE);

        assertThat(comments.find(FIRST)).map(Comment::state).contains(State.APPROVED);
        assertThat(table.putOffUntil(FIRST, clock.instant())).isEmpty();
    }

    @Test
    void findsWhatSomebodySaidWhereverItLies() {
        browser.post("/desk/comments/1/spam");

        var found = browser.get(QUEUE + "?q=FIG%20tree");

        assertThat(found.id("list").text()).contains(WORDS, "Taken for spam").doesNotContain(OTHER_WORDS);
        assertThat(browser.get(QUEUE + "?q=nora").id("list").text()).contains(WORDS);
        assertThat(browser.get(QUEUE + "?is=later&q=nora").id("list").text()).as("from another pile").contains(WORDS);
        assertThat(browser.get(QUEUE + "?q=plums").id("list").text()).contains("Nobody said that here.");
    }

    @Test
    void decidesOnWhatWasFoundAloneAndLeadsBackThere() {
        scene.say("author", "Ilvi", "text", "Figs for everybody");
        var found = browser.get(QUEUE + "?q=fig");

        var decided = browser.press(found.form("all"), "all-approval");

        assertThat(decided.location()).isEqualTo("/desk/comments?q=fig&decided=1,3");
        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.HELD);
        assertThat(browser.follow(decided).has("undo")).isTrue();
        assertThat(browser.follow(decided).document().select(".decided")).hasSize(2);
    }

    @Test
    void showsWhatWasSaidUnderOneArticle() {
        scene.publish("On Rain");
        browser.submit(browser.get("/articles/on-rain").form("say"), "text", "It falls.");

        var under = browser.get(browser.get("/desk/comments/3").document().select("a:contains(under this article)")
                .attr("href"));

        assertThat(under.id("list").text()).contains("It falls.", "On Rain").doesNotContain(WORDS);
    }

    @Test
    void forgetsWhatWasPutOffOnceItIsDecided() {
        later(desk());
        scene.approve(FIRST);
        browser.post("/desk/comments/reopening", "id", "1");

        assertThat(desk().document().select(".decision")).hasSize(2);
    }

    @Test
    void comesBackByItself() {
        later(desk());
        clock.pass(Duration.ofDays(3));

        assertThat(desk().body()).contains("2 comments wait for you.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is=under-99", "is=under-x", "is=under-99999999999999999999", "is=%00", "page=0", "page=x",
        "q=%25%27%22%5C", "is=ALL&q=%00"})
    void makesSomethingOfWhateverAnAddressSays(String query) {
        assertThat(browser.get(QUEUE + "?" + query).status()).isEqualTo(200);
    }
}
