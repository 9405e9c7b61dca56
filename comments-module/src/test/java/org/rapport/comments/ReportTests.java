package org.rapport.comments;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Guest;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.WORDS;

/// What a reader does who reports a comment, and what is kept of it.
@ModuleTest
class ReportTests {
    private static final String REASON = "It names my sister.";
    private static final String REPORT = "/comments/1/report";

    private final Browser browser;
    private final Reports reports;
    private final ReportTable table;
    private final Guest guest;
    private final MovableClock clock;
    private final Scene scene;
    private String mine = "";

    ReportTests(Browser browser, Reports reports, ReportTable table, Guest guest, MovableClock clock) {
        this.browser = browser;
        this.reports = reports;
        this.table = table;
        this.guest = guest;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithNorasComment() {
        scene.open();
        scene.rule(Admission.OPEN);
        mine = scene.say("author", NORA, "text", WORDS).location();
    }

    private FormElement form() {
        return browser.get(REPORT).form("report");
    }

    private Reply report(String reason) {
        return browser.submit(form(), "reason", reason);
    }

    private int open() {
        return table.open(FIRST).size();
    }

    @Test
    void isOfferedUnderEachComment() {
        var way = scene.article().document().select("#comment-1 .comment__ways a[href=" + REPORT + "]");

        assertThat(way.text()).isEqualTo("Report");
        assertThat(way.attr("rel")).isEqualTo("nofollow");
        assertThat(browser.get(REPORT).document().select("blockquote").text()).isEqualTo(WORDS);
        assertThat(browser.get(REPORT).document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(browser.get(REPORT).keptUnder()).isEmpty();
    }

    @Test
    void isOfferedWhereTheConversationIsClosed() {
        scene.rule(Admission.CLOSED);

        var ways = scene.article().document().select("#comment-1 .comment__ways a");
        assertThat(ways.eachAttr("href")).containsExactly(REPORT);

        assertThat(report(REASON).status()).isEqualTo(303);
        assertThat(open()).isOne();
    }

    @Test
    void namesTheLinesForACrisisAsOtherForms() {
        assertThat(browser.get(REPORT).document().select("form .say__crisis"))
                .hasSameSizeAs(scene.article().document().select("form .say__crisis"));
    }

    @Test
    void isThanksAndNothingElseToReaders() {
        var sent = report(REASON);

        assertThat(sent.location()).isEqualTo(REPORT + "?thanked=yes");
        var thanks = browser.follow(sent);
        assertThat(thanks.id("thanks").text()).startsWith("Thank you.");
        assertThat(thanks.id("thanks").select("a").attr("href")).isEqualTo("/comments/1");
        assertThat(thanks.has("report")).isFalse();
        assertThat(scene.article().id("comment-1").text()).contains(WORDS);
        for (var page : new String[]{PATH, PATH + "/feed.atom", "/comments/1/answer", REPORT, REPORT + "?thanked=yes",
            mine}) {
            assertThat(browser.get(page).body()).as(page).doesNotContain(REASON);
        }
    }

    @Test
    void keepsTheReason() {
        report("  It names\r\nmy sister.\u0007\u202E ");

        assertThat(table.open(FIRST)).containsExactly(new Report("It names\nmy sister.", Cast.NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u202E\u200B"})
    void needsNoReason(String nothing) {
        report(nothing);

        assertThat(table.open(FIRST)).extracting(Report::reason).containsExactly("");
    }

    @Test
    void takesAReasonOfFullLength() {
        var reason = "🙂".repeat(Report.LONGEST_REASON / 2);

        report(reason);

        assertThat(table.open(FIRST)).extracting(Report::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {Report.LONGEST_REASON + 1, 10_000})
    void givesALongReasonBack(int length) {
        var reason = "<b>".repeat(length).substring(0, length);

        var refused = report(reason);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("reason").text()).isEqualTo(reason);
        assertThat(refused.id("reason-problem").text()).contains("500");
        assertThat(open()).isZero();
    }

    @Test
    void thanksAProgramAndKeepsNothing() {
        assertThat(browser.submit(form(), "reason", REASON, "subject", "Hello").location())
                .isEqualTo(REPORT + "?thanked=yes");

        assertThat(open()).isZero();
    }

    @Test
    void takesTheSameFromOneNetworkOnce() {
        report("");
        report("");
        assertThat(table.open(FIRST)).extracting(Report::reason).containsExactly("");
        report(REASON);
        assertThat(report(REASON).location()).isEqualTo(REPORT + "?thanked=yes");
        assertThat(table.open(FIRST)).extracting(Report::reason).containsExactly(REASON, "");

        report("Somebody else lives here, too.");
        report("And talks a lot.");
        assertThat(open()).isEqualTo(Reports.MOST_OF_A_HOUSE);

        guest.comesFrom("a train");
        report(REASON);
        assertThat(open()).isEqualTo(Reports.MOST_OF_A_HOUSE + 1);
    }

    @Test
    void hearsOneNetworkAgainOnceTheWordsChanged() {
        report(REASON);

        browser.post(mine + "/1/revision", "author", NORA, "text", "Twelve years.");
        report("Twelve is wrong, too.");

        assertThat(open()).isEqualTo(2);
    }

    @Test
    void takesSoManyFromOneNetworkADay() {
        for (var number = 2; number <= Reports.MOST_OF_A_NETWORK + 1; number++) {
            scene.say("author", NORA, "text", "Fig " + number);
            clock.pass(RateCheck.LATELY);
        }
        clock.set(Cast.NOW);
        for (var number = 2; number <= Reports.MOST_OF_A_NETWORK + 1; number++) {
            browser.post("/comments/" + number + "/report");
        }
        assertThat(table.countReported()).isEqualTo(Reports.MOST_OF_A_NETWORK);
        guest.staysOverMidnight();

        assertThat(report(REASON).location()).isEqualTo(REPORT + "?thanked=yes");
        assertThat(open()).isZero();

        clock.pass(Repeats.REMEMBERED.plusSeconds(1));
        report(REASON);
        assertThat(open()).isOne();
    }

    @Test
    void keepsSoManyOfOneComment() {
        for (var number = 0; number <= Reports.MOST_OF_A_COMMENT; number++) {
            guest.comesFrom("network " + number);
            assertThat(report(REASON).location()).isEqualTo(REPORT + "?thanked=yes");
        }

        assertThat(open()).isEqualTo(Reports.MOST_OF_A_COMMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejection", "spam", "withdrawal", "the article's withdrawal"})
    void isNotThereForWhatDoesNotAppear(String end) {
        switch (end) {
            case "withdrawal" -> scene.takeBack(mine);
            case "the article's withdrawal" -> scene.withdraw();
            default -> browser.post("/desk/comments/1/" + end);
        }

        assertThat(browser.get(REPORT).status()).isEqualTo(404);
        assertThat(browser.get(REPORT + "?thanked=yes").status()).isEqualTo(404);
        assertThat(browser.post(REPORT, "reason", REASON).status()).isEqualTo(404);
        assertThat(open()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99", "-1", "x", "999999999999999999", "99999999999999999999"})
    void isNotThereForWhatNobodySaid(String number) {
        assertThat(browser.get("/comments/" + number + "/report").status()).isEqualTo(404);
        assertThat(browser.post("/comments/" + number + "/report").status()).isIn(404, 405);
    }

    @Test
    void isForgottenWithWhatItsWriterTakesBack() {
        report(REASON);

        scene.takeBack(mine);

        assertThat(open()).isZero();
        assertThat(table.filed(FIRST, 0)).extracting(ReportTable.Filed::network).isEmpty();
    }

    @Test
    void quotesNothingThatTheOwnerLeftOut() {
        report("“A fig tree” is how she called me.");

        browser.post("/desk/comments/1/redaction", "version", "0", "words", "fig tree");

        assertThat(table.open(FIRST)).extracting(Report::reason).containsExactly("(left out here)");
    }

    @Test
    void goesByItself() {
        report(REASON);

        clock.pass(Repeats.REMEMBERED.plusSeconds(1));
        reports.run();
        assertThat(table.filed(FIRST, 0)).extracting(ReportTable.Filed::network).containsExactly("");
        assertThat(open()).isOne();

        clock.pass(Reports.KEPT);
        reports.run();
        assertThat(open()).isZero();
    }
}
