package org.rapport.comments;

import java.time.Duration;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.comments.Ban.Kind;
import org.rapport.comments.Comment.State;
import org.rapport.comments.spam.Lessons;
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
class CareTests {
    private static final String PATH = "/desk/comments/care";
    static final String CRY = "Thank you for this text. To be honest, I want to die.";

    private final Browser browser;
    private final Comments comments;
    private final Care care;
    private final Bans bans;
    private final Lessons lessons;
    private final Events events;
    private final MovableClock clock;
    private final Scene scene;

    CareTests(Browser browser, Comments comments, Care care, Bans bans, Lessons lessons, Events events,
            MovableClock clock) {
        this.browser = browser;
        this.comments = comments;
        this.care = care;
        this.bans = bans;
        this.lessons = lessons;
        this.events = events;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
        scene.rule(Admission.OPEN);
    }

    private Reply confirm(String... typed) {
        var all = new String[typed.length + 2];
        System.arraycopy(typed, 0, all, 0, typed.length);
        all[typed.length] = "confirmed";
        all[typed.length + 1] = "true";
        return browser.submit(browser.get(PATH).form("care"), all);
    }

    private State state(CommentId id) {
        return comments.find(id).orElseThrow().state();
    }

    @Test
    void isOffUntilTheOwnerHasConfirmedHerWords() {
        var desk = browser.get(PATH);
        assertThat(desk.body()).contains("The site looks for nothing yet", "nobody watches this page around the clock");
        assertThat(desk.id("confirmed").hasAttr("checked")).isFalse();
        browser.submit(desk.form("care"), "words", "Please call somebody.");

        scene.say("author", NORA, "text", CRY);
        assertThat(state(FIRST)).isEqualTo(State.APPROVED);

        confirm();
        assertThat(browser.get(PATH).body()).contains("The site looks for such words.", "Please call somebody.");
        scene.say("author", NORA, "text", CRY + " Now.");
        assertThat(state(SECOND)).isEqualTo(State.HELD);

        browser.post(PATH, "words", "Please call somebody.", "en", "want to die", "version", "2");
        assertThat(care.now().isOn()).isFalse();
        scene.say("author", NORA, "text", CRY + " Still.");
        assertThat(state(new CommentId(3))).isEqualTo(State.APPROVED);
    }

    @Test
    void tellsTheWriterAtOnceInTheOwnersWords() {
        confirm("words", "I am glad that you wrote.\n\n**Please call** now.");

        var said = browser.follow(scene.say("author", NORA, "text", CRY)).id("said");

        assertThat(said.select(".say__preview p").eachText()).containsSubsequence("I am glad that you wrote.",
                "Please call now.");
        assertThat(said.select(".say__preview strong").text()).isEqualTo("Please call");
        assertThat(said.select(".said__state").text()).contains("read before all others").doesNotContain("wait");
        assertThat(said.select(".say__crisis")).hasSameSizeAs(
                browser.get(PATH).document().select("form .say__crisis"));
        assertThat(browser.follow(scene.say("author", "Tom", "text", WORDS)).body())
                .doesNotContain("I am glad that you wrote.");
        assertThat(scene.article().body()).doesNotContain("want to die", "I am glad that you wrote.");
    }

    @Test
    void tellsAlsoWhoseWordsComeTooLateToBeKept() {
        confirm("words", "I am glad that you wrote.");
        scene.rule(Admission.CLOSED);

        var closed = browser.post(Cast.PATH + "/comments", "text", CRY);

        assertThat(closed.status()).isEqualTo(422);
        assertThat(closed.document().select(".say__preview[role=alert]").text())
                .contains("nobody reads your words", "112")
                .doesNotContain("I am glad that you wrote.");
        assertThat(browser.post(Cast.PATH + "/comments", "text", WORDS).body())
                .doesNotContain("nobody reads your words");
    }

    @Test
    void standsAboveAllThatWaitsAndSaysWhy() {
        confirm();
        scene.rule(Admission.ALL_HELD);
        scene.say("author", "Tom", "text", WORDS);
        clock.pass(Duration.ofHours(1));
        scene.say("author", NORA, "text", CRY);

        var first = browser.get("/desk/comments").document().select(".decision").getFirst();

        assertThat(first.select(".decision__what strong").text()).isEqualTo("Please read this first");
        assertThat(first.select(".decision__words").text()).isEqualTo(CRY);
        assertThat(first.select(".decision__reasons > ul").text()).contains(
                "When somebody is in danger: Somebody may be in danger: “want to die”. Please read it soon.");
    }

    @Test
    void isNeverSpam() {
        confirm();
        bans.put(Kind.PHRASE, "thank you", "", "Elena");

        scene.say("author", NORA, "text", CRY, "subject", "filled in");

        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(browser.get("/desk/comments").body()).contains("Please read this first");
    }

    @Test
    void looksAtChangedWordsAndKeepsWhatItSaw() {
        confirm("words", "Please call.");
        var mine = scene.say("author", NORA, "text", WORDS).location();

        browser.post(mine + "/1/revision", "author", NORA, "text", CRY);
        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(browser.get(mine).body()).contains("Please call.");

        browser.post(mine + "/1/revision", "author", NORA, "text", OTHER_WORDS);
        assertThat(browser.get("/desk/comments").body()).as("somebody cried for help")
                .contains("Please read this first");
    }

    @Test
    void looksForTheWordsThatTheOwnerWants() {
        confirm("en", "no figs\n- no figs today", "de", "");

        scene.say("author", NORA, "text", "There are no figs.");
        scene.say("author", NORA, "text", "There are no figs today.");
        scene.say("author", NORA, "text", CRY);
        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(state(SECOND)).isEqualTo(State.APPROVED);
        assertThat(state(new CommentId(3))).as("no sign any more").isEqualTo(State.APPROVED);
        assertThat(browser.get(PATH).id("en").text()).contains("no figs");
        assertThat(browser.get(PATH).id("es").text()).contains("quiero morir");
    }

    @Test
    void keepsWhatWasTypedOnAnOlderState() {
        var form = browser.get(PATH).form("care");
        confirm("words", "Please call.");

        var reply = browser.submit(form, "words", "Something else.");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.document().select("[role=alert]").text()).contains("changed this meanwhile");
        assertThat(reply.id("words").text()).isEqualTo("Something else.");
        assertThat(care.words()).contains("Please call.");
    }

    @Test
    void asksForWordsAndKeepsTheRest() {
        var reply = confirm("words", " ", "en", "no figs");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.id("words").attr("aria-invalid")).isEqualTo("true");
        assertThat(reply.id("en").text()).isEqualTo("no figs");
        assertThat(care.now().version()).isZero();
    }

    @Test
    void showsOnTheDeskHowItsWordsLook() {
        var reply = confirm("words", "**Call** <script>alert(1)</script>");

        assertThat(reply.status()).isEqualTo(303);
        assertThat(browser.get(PATH).document().select("form .say__preview strong").text()).isEqualTo("Call");
        assertThat(browser.get(PATH).document().select("form script")).isEmpty();
    }

    @Test
    void tellsTheOwnerWhatItWouldDo() {
        confirm();

        assertThat(browser.post("/desk/comments/trial", "text", CRY).id("checked-title").text())
                .startsWith("It would stand above all others");
    }

    @Test
    void waitsOnWhateverItsWriterMakesOfIt() {
        confirm();
        bans.put(Kind.PHRASE, "quick money", "", "Elena");
        var mine = scene.say("author", NORA, "text", CRY).location();

        browser.post(mine + "/1/revision", "author", NORA, "text", "Quick money.", "subject", "filled in");

        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }

    @Test
    void isDecidedAloneAndIsNoLesson() {
        confirm();
        scene.rule(Admission.ALL_HELD);
        scene.say("author", NORA, "text", CRY);
        scene.say("author", "Tom", "text", WORDS);
        assertThat(browser.get("/desk/comments").has("all")).as("one is left").isFalse();
        scene.say("author", "Ilvi", "text", OTHER_WORDS);

        browser.press(browser.get("/desk/comments").form("all"), "all-approval");
        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(state(SECOND)).isEqualTo(State.APPROVED);

        browser.post("/desk/comments/1/spam");
        events.settle();
        assertThat(lessons.count(true)).isZero();
        browser.submit((FormElement) browser.get("/desk/comments/spam").document()
                .expectFirst("form[action$=/reopening]"));
        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }

    @Test
    void tellsItsWriterNothingUntrueOnceItAppears() {
        confirm("words", "Nobody else sees your words.");
        var mine = scene.say("author", NORA, "text", CRY).location();
        assertThat(browser.get(mine).body()).contains("Nobody else sees your words.");

        scene.approve(FIRST);

        assertThat(browser.get(mine).body()).doesNotContain("Nobody else sees your words.");
    }

    @Test
    void isNotConfirmedWithoutAnySign() {
        var reply = confirm("en", "", "de", "***", "es", "- quiero morir");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.id("signs-problem-en").text()).contains("would find nothing");
        assertThat(care.now().isOn()).isFalse();
    }
}
