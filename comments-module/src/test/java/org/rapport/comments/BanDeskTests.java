package org.rapport.comments;

import java.time.Duration;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.comments.Ban.Kind;
import org.rapport.comments.Comment.State;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class BanDeskTests {
    private static final String PATH = "/desk/comments/bans";
    private static final String NAMED = "See https://loans.example/today and https://www.pills.example.";

    private final Browser browser;
    private final Comments comments;
    private final Bans bans;
    private final Events events;
    private final MovableClock clock;
    private final Scene scene;

    BanDeskTests(Browser browser, Comments comments, Bans bans, Events events, MovableClock clock) {
        this.browser = browser;
        this.comments = comments;
        this.bans = bans;
        this.events = events;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
        scene.rule(Admission.OPEN);
    }

    private State state(CommentId id) {
        return comments.find(id).orElseThrow().state();
    }

    @Test
    void offersTheWriterAndTheSitesThatACommentNames() {
        scene.say("author", NORA, "site", "garden.example", "text", NAMED);

        var form = browser.get("/desk/comments/1/ban");

        assertThat(form.document().select("#ban input[type=checkbox]").eachAttr("value"))
                .containsExactly("true", "garden.example", "loans.example", "pills.example");
        assertThat(browser.get("/desk/comments").document().select("a[href=/desk/comments/1/ban]")).isEmpty();
        scene.rule(Admission.ALL_HELD);
        scene.say("author", "Tom", "text", OTHER_WORDS);
        assertThat(browser.get("/desk/comments").document().select("a[href=/desk/comments/2/ban]").text())
                .isEqualTo("Never again …");
    }

    @Test
    void keepsAwayWhatIsBannedAndCounts() {
        scene.say("author", "Zed", "text", NAMED);
        events.settle();

        var put = browser.post("/desk/comments/1/ban", "hosts", "loans.example", "phrase", "quick money");
        assertThat(put.location()).startsWith("/desk/comments");
        assertThat(state(FIRST)).isEqualTo(State.SPAM);

        clock.pass(Duration.ofHours(2));
        scene.say("author", "Yod", "text", "Make QUICK money.");
        scene.say("author", "Yod", "text", "Only at eu.loans.example");
        scene.say("author", NORA, "text", WORDS);
        assertThat(state(SECOND)).isEqualTo(State.SPAM);
        assertThat(state(new CommentId(3))).isEqualTo(State.SPAM);
        assertThat(state(new CommentId(4))).isEqualTo(State.APPROVED);
        assertThat(browser.get("/desk/comments/2").body())
                .contains("You did not want to read this again: quick money.");
        events.settle();
        assertThat(bans.all()).extracting(Ban::what, Ban::hits).containsExactlyInAnyOrder(
                tuple("loans.example", 1),
                tuple("quick money", 1));
        assertThat(browser.get(PATH).id("bans").text()).contains("The site loans.example", "It kept one comment away.",
                "The last one on 4 March 2026, 19:00.");
    }

    @Test
    void keepsAwayAWriterWhoComesByHerLinkAndLetsHerChangeNothing() {
        var mine = scene.say("author", NORA, "text", WORDS).location();
        browser.submit(browser.get(mine).form("more"), "text", OTHER_WORDS);
        assertThat(browser.get(mine).body()).contains("Change it");

        browser.post("/desk/comments/2/ban", "writer", "true");
        assertThat(bans.all()).extracting(Ban::kind, Ban::label)
                .containsExactly(tuple(Kind.WRITER, NORA));

        assertThat(browser.get(mine).body()).doesNotContain("Change it");
        assertThat(browser.post(mine + "/1/revision", "author", NORA, "text", "Other words.").status())
                .isEqualTo(422);
        assertThat(comments.find(FIRST).orElseThrow().text()).isEqualTo(WORDS);
        browser.submit(browser.get(mine).form("more"), "text", "And once more.");
        assertThat(state(new CommentId(3))).isEqualTo(State.SPAM);
    }

    @Test
    void liftsABanAgain() {
        browser.submit(browser.get(PATH).form("ban"), "phrase", "quick money");
        var list = browser.get(PATH);
        assertThat(list.id("bans").text()).contains("The words quick money", "Since 4 March 2026, 17:00, by Elena.",
                "It has kept nothing away yet.");

        browser.submit((FormElement) list.document().expectFirst("form[action$=/lift]"));

        assertThat(bans.all()).isEmpty();
        scene.say("author", "Yod", "text", "Quick money is not what I want from life.");
        assertThat(state(FIRST)).isEqualTo(State.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({"hosts,loans.example", "hosts,https://www.loans.example/x", "hosts,LOANS.example"})
    void knowsASiteHoweverItIsTyped(String field, String typed) {
        browser.post(PATH, field, typed);

        assertThat(bans.all()).extracting(Ban::what).containsExactly("loans.example");
    }

    @ParameterizedTest
    @CsvSource({"hosts,loans", "hosts,a b.example", "hosts,ftp://loans.example", "phrase,of", "phrase,!!!",
        "phrase,''"})
    void saysWhatCannotBeBannedAndKeepsWhatWasTyped(String field, String typed) {
        var reply = browser.post(PATH, field, typed);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.document().select("[role=alert]").text()).isNotEmpty();
        assertThat(reply.document().expectFirst("#" + field).val()).isEqualTo(typed);
        assertThat(bans.all()).isEmpty();
    }

    @Test
    void forgetsTheNameOfAWriterWhoTakesBackWhatSheSaid() {
        var mine = scene.say("author", NORA, "text", WORDS).location();
        browser.post("/desk/comments/1/ban", "writer", "true");

        scene.takeBack(mine);

        assertThat(bans.all()).extracting(Ban::label).containsExactly("");
    }

    @Test
    void bansTheSameOnce() {
        bans.put(Kind.PHRASE, "quick money", "", "Elena");
        bans.put(Kind.PHRASE, "quick money", "", "Elena");

        assertThat(bans.all()).containsExactly(
                new Ban(new BanId(1), Kind.PHRASE, "quick money", "", NOW, "Elena", 0, null));
    }

    @Test
    void knowsNoCommentThatWasTakenBack() {
        var mine = scene.say("author", NORA, "text", WORDS).location();
        scene.takeBack(mine);

        assertThat(browser.get("/desk/comments/1/ban").status()).isEqualTo(404);
        assertThat(browser.post("/desk/comments/1/ban", "phrase", "figs").status()).isEqualTo(404);
        assertThat(bans.all()).isEmpty();
    }
}
