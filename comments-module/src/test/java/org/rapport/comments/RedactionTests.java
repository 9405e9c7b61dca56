package org.rapport.comments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.comments.Comment.State;
import org.rapport.comments.Fate.Step;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.WAITING;

@ModuleTest
class RedactionTests {
    private static final String DESK = "/desk/comments/1";
    private static final String THANKS = "You were my therapist.";
    private static final String SISTER = "My sister Marta Ellingsen drinks.";
    private static final String WORDS = "Good morning. " + THANKS + " " + SISTER;

    private final Browser browser;
    private final CommentTable comments;
    private final FateTable fates;
    private final Events events;
    private final Scene scene;
    private String mine = "";

    RedactionTests(Browser browser, CommentTable comments, FateTable fates, Events events) {
        this.browser = browser;
        this.comments = comments;
        this.fates = fates;
        this.events = events;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithWordsThatTellMuch() {
        scene.open();
        scene.rule(Admission.ALL_HELD);
        mine = scene.say("author", NORA, "text", WORDS).location();
    }

    private String text() {
        return comments.find(FIRST).orElseThrow().text();
    }

    private Reply leaveOut(String words) {
        return browser.submit(browser.get(DESK).form("redaction"), "words", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/comments", DESK})
    void isOfferedWhereTheOwnerReads(String page) {
        assertThat(browser.get(page).document().select(".hints li").eachText()).satisfiesExactly(
                client -> assertThat(client).contains("somebody was your client", THANKS),
                name -> assertThat(name).contains("It may name somebody", "Marta Ellingsen"));
    }

    @Test
    void leavesANameOutByOnePress() {
        var button = browser.get("/desk/comments").document().select(".hints form").get(1);

        var done = browser.post(button.attr("action"), "version", button.select("[name=version]").val(), "back",
                button.select("[name=back]").val(), "words", button.select("[name=words]").val());

        assertThat(done.location()).isEqualTo("/desk/comments");
        assertThat(text()).isEqualTo("Good morning. " + THANKS + " My sister (left out here) drinks.");
        assertThat(comments.find(FIRST).orElseThrow().state()).isEqualTo(State.HELD);
        assertThat(events.published(CommentRedacted.class)).containsExactly(new CommentRedacted(FIRST, WAITING, NOW));
        var fate = browser.get(DESK).document().select("#fate + ol");
        assertThat(fate.text()).contains("Elena left something out.").doesNotContain("Marta");
    }

    @Test
    void changesWhatAppearsForEverybody() {
        browser.post(DESK + "/approval", "version", "0");
        assertThat(scene.article().body()).contains("Marta Ellingsen");
        assertThat(browser.get("/desk/comments").id("decided-1").text()).contains("It may tell more than is good");

        assertThat(leaveOut("Marta Ellingsen").location()).isEqualTo(DESK);

        assertThat(scene.article().body()).contains("My sister (left out here) drinks").doesNotContain("Marta");
        assertThat(browser.get(mine).body()).doesNotContain("Marta");
        assertThat(comments.find(FIRST).orElseThrow().state()).isEqualTo(State.APPROVED);
    }

    @Test
    void isNotPutBackByItsWriter() {
        var revision = browser.get(mine + "/1/revision").form("revision");
        leaveOut("Marta Ellingsen");

        assertThat(browser.submit(revision, "text", WORDS).status()).isEqualTo(422);
        assertThat(text()).doesNotContain("Marta");
        assertThat(browser.get(mine).document().select("a[href$=revision]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"Marta", "drinks", "Good  morning", "sister Marta"})
    void takesWordsAsTheyStand(String words) {
        leaveOut(words);

        assertThat(text()).contains("(left out here)").doesNotContain(words.replaceAll(" +", " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mart", "drink", "", " ", ".*", "\\E", "$1"})
    void refusesWhatDoesNotStandThere(String words) {
        var refused = leaveOut(words);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("words-problem").text()).contains("nothing was changed");
        assertThat(refused.id("words").val()).isEqualTo(words.strip());
        assertThat(text()).isEqualTo(WORDS);
    }

    @Test
    void refusesWhatWasReadOtherwise() {
        var form = browser.get(DESK).form("redaction");
        browser.submit(browser.get(mine + "/1/revision").form("revision"), "text", "Marta Ellingsen sings.");

        var refused = browser.submit(form, "words", "Marta Ellingsen");

        assertThat(refused.id("words-problem").text()).contains("were changed");
        assertThat(text()).isEqualTo("Marta Ellingsen sings.");
    }

    @Test
    void takesNamesHoweverTheyAreSpelled() {
        leaveOut("MARTA ellingsen");

        assertThat(text()).contains("My sister (left out here) drinks");
    }

    @Test
    void leavesNothingInWhatChecksHadFound() {
        fates.note(FIRST, NOW, Fate.Step.HOLD, "Mood", "“Marta” sounds gloomy.");
        fates.note(FIRST, NOW, Fate.Step.FINE, "Links", "There is no link in it.");
        leaveOut("Marta Ellingsen");

        assertThat(fates.of(FIRST)).extracting(Fate::words).noneMatch(words -> words.contains("Marta"))
                .contains("There is no link in it.");
        assertThat(fates.of(FIRST)).extracting(Fate::step).contains(Fate.Step.HOLD, Fate.Step.REDACTED);
    }

    @Test
    void leavesNothingInWhatChecksTellItsWriter() {
        fates.note(FIRST, NOW, Step.HOLD, "Hours", "Late.", "You wrote at night of Marta Ellingsen.");
        assertThat(browser.get(mine).body()).contains("You wrote at night");

        leaveOut("Marta Ellingsen");

        assertThat(browser.get(mine).body()).doesNotContain("You wrote at night");
    }

    @Test
    void warnsThatAnAnswerMayConfirm() {
        assertThat(browser.get(DESK).id("confirms").text()).contains("If Nora was your client");

        leaveOut(THANKS);
        assertThat(browser.get(DESK).has("confirms")).as("a name alone").isFalse();
    }

    @Test
    void isNotOfferedWhereNothingIsTold() {
        scene.say("author", "Tom", "text", "What a fine article.");

        assertThat(browser.get("/desk/comments/2").document().select(".hints")).isEmpty();
        assertThat(browser.get("/desk/comments/2").body()).contains("No client, session or name was noticed.");
    }

    @Test
    void isNeitherHeldNorDecidedByAHint() {
        scene.rule(Admission.OPEN);
        scene.say("author", "Tom", "text", SISTER);

        assertThat(scene.article().body()).contains(SISTER);
    }
}
