package org.rapport.comments;

import java.util.List;

import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.DeskItem.Waiting;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Guest;
import org.rapport.testkit.Html;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

/// What the owner sees of reports, and does.
@ModuleTest
class ReportDeskTests {
    private static final String REASON = "It names my sister.";

    private final Browser browser;
    private final Comments comments;
    private final ReportTable table;
    private final FateTable fates;
    private final ReportedComments reported;
    private final HeldComments held;
    private final Guest guest;
    private final Scene scene;
    private String mine = "";

    ReportDeskTests(Browser browser, Comments comments, ReportTable table, FateTable fates, ReportedComments reported,
            HeldComments held, Guest guest) {
        this.browser = browser;
        this.comments = comments;
        this.table = table;
        this.fates = fates;
        this.reported = reported;
        this.held = held;
        this.guest = guest;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithTwoThatAppear() {
        scene.open();
        scene.rule(Admission.OPEN);
        mine = scene.say("author", NORA, "text", WORDS).location();
        scene.say("author", NORA, "text", OTHER_WORDS);
    }

    private void report(CommentId id, String reason) {
        browser.submit(browser.get("/comments/" + id.value() + "/report").form("report"), "reason", reason);
    }

    @Test
    void takesBackThatItMayStay() {
        report(FIRST, REASON);
        var stayed = browser.submit(desk().document().select("form[action$=stay]").forms().getFirst());
        assertThat(stayed.location()).isEqualTo("/desk/comments?stayed=1");

        browser.submit(browser.follow(stayed).form("undo"));

        assertThat(desk().document().select(".reports").text()).contains(REASON);
        assertThat(browser.get("/desk/comments?stayed=1").has("undo")).isFalse();
        assertThat(browser.get("/desk/comments?stayed=2,x,99").has("undo")).isFalse();
    }

    @Test
    void letsAReportWaitAgainWhoseDecisionIsTakenBack() {
        report(FIRST, REASON);
        var aside = browser.post("/desk/comments/1/rejection");
        assertThat(desk().document().select(".reports")).isEmpty();

        browser.submit(browser.follow(aside).form("undo"));

        assertThat(desk().document().select(".reports").text()).contains(REASON);
    }

    @Test
    void takesNothingBackThatReadersDoNotSeeAnyMore() {
        report(FIRST, REASON);
        var stayed = browser.follow(browser.submit(desk().document().select("form[action$=stay]").forms().getFirst()));
        scene.reject(FIRST);

        var undone = browser.submit(stayed.form("undo"));

        assertThat(undone.header("Set-Cookie")).contains("comments.desk.undone.not");
        assertThat(table.open(FIRST)).isEmpty();
    }

    @Test
    void saysThatItStaysWhereItIsDecidedOnTheFirstPage() {
        report(FIRST, REASON);

        assertThat(browser.post("/desk/comments/1/stay", "back", "/desk", "version", "0").header("Set-Cookie"))
                .contains("comments.desk.stays");
    }

    @Test
    void standsOnceOnThePage() {
        report(FIRST, REASON);

        assertThat(desk().document().select("#decided-1")).isEmpty();
        assertThat(desk().document().select("#decided-2")).hasSize(1);
    }

    private Reply desk() {
        return browser.get("/desk/comments");
    }

    private Elements cards() {
        return desk().id("list").select(".decision");
    }

    private static FormElement choice(Reply page, String choice) {
        return page.document().select("form[action=/desk/comments/1/" + choice + "]").forms().getFirst();
    }

    @Test
    void showsWhatWasReportedAndWhy() {
        assertThat(cards()).isEmpty();

        report(FIRST, REASON);

        assertThat(cards()).singleElement().satisfies(card -> {
            assertThat(card.select(".decision__what").text()).startsWith("Reported under On Waiting");
            assertThat(card.select(".decision__words").text()).isEqualTo(WORDS);
            assertThat(card.select(".reports li").eachText()).containsExactly("Reported: " + REASON);
            assertThat(card.select("form").eachAttr("action")).containsExactly("/desk/comments/1/stay",
                    "/desk/comments/1/spam", "/desk/comments/1/rejection");
            assertThat(card.select("button").eachAttr("data-key")).containsExactly("a", "s", "x");
        });
        assertThat(desk().document().select(".desk-title").text()).contains("One comment was reported.")
                .doesNotContain("Nothing waits");
        assertThat(browser.get("/desk/comments/1").document().select(".reports").text()).contains(REASON);
        assertThat(browser.get("/desk/comments/2").document().select(".reports")).isEmpty();
    }

    @Test
    void countsACommentOnceAmongWhatWaits() {
        scene.rule(Admission.ALL_HELD);
        scene.say("text", "And apples.");

        report(FIRST, REASON);
        guest.comesFrom("a train");
        report(FIRST, "");

        assertThat(held.entry().waiting()).isEqualTo(2);
        assertThat(desk().document().select(".desk-title").text()).contains("One comment was reported.",
                "One comment waits for you.");
    }

    @Test
    void standsAboveWhatWaitsButBelowACryForHelp() {
        scene.rule(Admission.ALL_HELD);
        scene.say("author", "Ilvi", "text", "And apples.");
        scene.say("author", "Ana", "text", "And pears.");
        fates.note(new CommentId(4), NOW, Fate.Step.URGENT, "Care", "…");

        report(FIRST, REASON);

        assertThat(cards().select("h2").eachText()).containsExactly("Ana", NORA, "Ilvi");
        assertThat(browser.get("/desk/comments?q=apples").id("list").select(".decision h2").eachText())
                .containsExactly("Ilvi");
    }

    @Test
    void waitsOnTheFirstPageOfTheDesk() {
        assertThat(reported.waiting()).isEmpty();

        report(FIRST, REASON);

        assertThat(reported.waiting()).extracting(Waiting::since).containsExactly(NOW);
        var item = Html.of(reported.waiting().getFirst().content());
        assertThat(item.text()).contains(WORDS, REASON);
        assertThat(item.select("input[name=back]").eachAttr("value")).containsOnly("/desk");
    }

    @Test
    void tellsFiveReasonsAndHowManyMoreThereAre() {
        guest.comesFrom("nowhere");
        report(FIRST, "");
        for (var number = 1; number <= 6; number++) {
            guest.comesFrom("network " + number);
            report(FIRST, "Reason " + number);
        }

        assertThat(cards().select(".reports li").eachText()).containsExactly("Reported: Reason 1",
                "Reported: Reason 2", "Reported: Reason 3", "Reported: Reason 4", "Reported: Reason 5", "and 2 more");
    }

    @Test
    void saysThatNobodySaidWhy() {
        report(FIRST, "");

        assertThat(cards().select(".reports li").eachText()).containsExactly("Reported, and not said why");
    }

    @Test
    void letsItStay() {
        report(FIRST, REASON);

        var stays = browser.submit(choice(desk(), "stay"));

        assertThat(browser.follow(stays).id("undo").text()).contains("It stays.");
        assertThat(cards()).isEmpty();
        assertThat(held.entry().waiting()).isZero();
        assertThat(scene.article().id("comment-1").text()).contains(WORDS);
        assertThat(browser.get("/desk/comments/1").body()).doesNotContain(REASON);
        guest.comesFrom("a train");
        report(FIRST, "");
        assertThat(cards()).as("it was looked at").isEmpty();
        report(FIRST, "It tells where I live.");
        assertThat(cards().text()).as("that is something new").contains("It tells where I live.");
        assertThat(browser.get("/desk/comments/1").document().select("#fate + ol li").eachText())
                .anyMatch(step -> step.startsWith("A reader reported it."))
                .anyMatch(step -> step.startsWith("Elena let it stay."));

        browser.post(mine + "/1/revision", "author", NORA, "text", "Twelve years.");
        report(FIRST, "Now it names my brother.");
        assertThat(cards().text()).contains("Now it names my brother.");
    }

    @Test
    void settlesNothingThatWasReportedOfOtherWordsSince() {
        report(FIRST, REASON);
        var seen = desk();
        browser.post(mine + "/1/revision", "author", NORA, "text", "Twelve years.");
        report(FIRST, "Now it names my brother.");

        browser.submit(choice(seen, "stay"));

        assertThat(cards().select(".reports li").eachText()).containsExactly("Reported: Now it names my brother.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejection", "spam"})
    void isSettledWithADecision(String decision) {
        report(FIRST, REASON);

        var decided = browser.submit(choice(desk(), decision));

        assertThat(decided.location()).isEqualTo("/desk/comments?decided=1");
        assertThat(table.open(FIRST)).isEmpty();
        assertThat(held.entry().waiting()).isZero();
        scene.approve(FIRST);
        assertThat(cards()).isEmpty();
    }

    @Test
    void waitsWithWordsThatWait() {
        report(FIRST, REASON);
        scene.rule(Admission.ALL_HELD);
        browser.post(mine + "/1/revision", "author", NORA, "text", "Twelve years.");

        assertThat(desk().body()).doesNotContain("was reported.");
        assertThat(cards()).singleElement()
                .satisfies(card -> assertThat(card.text()).contains("Held comment", REASON).doesNotContain("may stay"));

        browser.post("/desk/comments/1/approval", "version", "1");
        assertThat(cards()).as("she read why").isEmpty();
    }

    @Test
    void decidesNothingThatIsNotThere() {
        assertThat(browser.post("/desk/comments/1/stay").location()).isEqualTo("/desk/comments");
        assertThat(browser.post("/desk/comments/99/stay", "back", "/desk").location()).isEqualTo("/desk");
        assertThat(browser.post("/desk/comments/1/stay", "back", "https://ward.example").location())
                .isEqualTo("/desk/comments");

        report(FIRST, REASON);
        assertThat(cards()).as("nothing was settled before").hasSize(1);
    }

    @Test
    void hidesNothingByItself() {
        for (var number = 0; number < Reports.MOST_OF_A_COMMENT; number++) {
            guest.comesFrom("network " + number);
            report(FIRST, "Away with it!");
        }

        assertThat(comments.find(FIRST)).map(Comment::state).contains(Comment.State.APPROVED);
        assertThat(scene.article().has("comment-1")).isTrue();
    }

    static List<String> reasons() {
        return List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</q></li></ul></div></article>",
                "<form action=https://ward.example><button>a", "{0} ${7*7} #{7*7} %s", "&lt;b&gt;",
                "[b](javascript:alert(1)) ![c](https://ward.example/a.png)", "a\u0000b\u0007\u202Ec", "<".repeat(500));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void showsAnyReasonAsNothingButWords(String reason) {
        report(FIRST, reason);
        report(SECOND, "Harmless.");

        var cards = cards();

        assertThat(cards).hasSize(2);
        assertThat(cards.getFirst().select("q").text()).isEqualTo(reason.replaceAll("[\u0000\u0007\u202E]", ""));
        assertThat(outline(cards.getFirst().select("*"))).isEqualTo(outline(cards.getLast().select("*")));
        assertThat(outline(browser.get("/desk/comments/1").document().select("*")))
                .isEqualTo(outline(browser.get("/desk/comments/2").document().select("*")));
    }

    private static List<String> outline(Elements elements) {
        return elements.stream().map(element -> element.tagName() + "." + element.className()).toList();
    }
}
