package org.rapport.comments;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.comments.Comment.State;
import org.rapport.comments.spam.Lessons;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredMail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

/// What is said for the owner's eyes only.
@ModuleTest
class ConfidenceTests {
    private static final String ANSWER = "Thank you for telling me.";

    private final Browser browser;
    private final Comments comments;
    private final CommentTable table;
    private final Policies policies;
    private final Lessons lessons;
    private final Events events;
    private final StoredMail mail;
    private final TransactionOperations transaction;
    private final Scene scene;
    private String mine = "";

    ConfidenceTests(Browser browser, Comments comments, CommentTable table, Policies policies, Lessons lessons,
            Events events, StoredMail mail, TransactionOperations transaction) {
        this.browser = browser;
        this.comments = comments;
        this.table = table;
        this.policies = policies;
        this.lessons = lessons;
        this.events = events;
        this.mail = mail;
        this.transaction = transaction;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void confide() {
        scene.open();
        scene.rule(Admission.OPEN);
        mine = scene.say("author", NORA, "text", WORDS, "confidential", "yes", "email", "nora@garden.example")
                .location();
    }

    private State state(CommentId id) {
        return table.find(id).orElseThrow().state();
    }

    private Reply answer() {
        return browser.submit(browser.get("/desk/comments/1").form("answer"), "text", ANSWER);
    }

    /// All that readers can ask for.
    private List<Reply> pages() {
        return List.of(scene.article(), browser.get("/comments/1"), browser.get("/comments/2"),
                browser.get("/comments/1/answer"), browser.get("/comments/1/report"), browser.get("/search?q=fig"),
                browser.get(PATH + "/feed.atom"), browser.get(PATH + "/comments/2"));
    }

    @Test
    void waitsForTheOwnerWhateverHerRuleIs() {
        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(browser.get("/desk/comments").document().select(".decision").text())
                .contains("For your eyes only", WORDS, "I have read it").doesNotContain("Let it appear");
        assertThat(browser.get(mine).id("said").text()).contains("Only Elena reads them; they appear nowhere");
    }

    @Test
    void isKeptFromComingAgain() {
        var choice = browser.get("/desk/comments/1/ban");
        assertThat(choice.body()).contains(WORDS);

        browser.post("/desk/comments/1/ban", "writer", "true");

        assertThat(state(FIRST)).isEqualTo(State.SPAM);
        assertThat(browser.get("/desk/comments/bans").body()).contains(NORA);
    }

    @Test
    void isNothingThatOtherModulesDecideAbout() {
        comments.reject(FIRST, "somebody");
        comments.approve(FIRST, 0, "somebody");

        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }

    @Test
    void isOnceReadSeenByNobodyElse() {
        scene.approve(FIRST);

        assertThat(state(FIRST)).isEqualTo(State.READ);
        assertThat(pages()).noneMatch(page -> page.body().contains(WORDS));
        assertThat(browser.get("/desk/comments?is=settled").document().select(".decided").text())
                .contains("Read, for your eyes only", WORDS);
        assertThat(browser.get("/desk/comments/1").body()).contains("Elena read it.");
        assertThat(browser.get(mine).id("said").text()).contains("Elena has read your words");
    }

    @Test
    void isAnsweredWhereItsWriterAloneReadsIt() {
        answer();

        assertThat(state(FIRST)).isEqualTo(State.READ);
        assertThat(state(SECOND)).isEqualTo(State.READ);
        assertThat(pages()).noneMatch(page -> page.body().contains(WORDS) || page.body().contains(ANSWER));
        assertThat(browser.get(mine).document().select(".said__answer").text()).contains("Answer of Elena", ANSWER);
    }

    @Test
    void tellsItsWriterOfTheAnswerByLetter() {
        var ask = mail.letters().getFirst().text();
        browser.post(ask.substring(ask.indexOf("/comments/mail/")).split("\\s")[0]);

        answer();
        events.settle();

        assertThat(mail.letters().getLast().text()).contains("https://practice.example" + mine).doesNotContain(ANSWER);
        assertThat(mail.letters()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rejection", "spam"})
    void neverAppearsHoweverItIsTurnedRound(String decision) {
        scene.approve(FIRST);
        browser.post("/desk/comments/1/" + decision);
        scene.approve(FIRST);
        assertThat(state(FIRST)).isEqualTo(State.READ);

        browser.post("/desk/comments/reopening", "id", "1");
        assertThat(state(FIRST)).isEqualTo(State.HELD);
        browser.post("/desk/comments/decisions", "decision", "approval", "seen", "1.0");

        assertThat(state(FIRST)).isEqualTo(State.READ);
        assertThat(pages()).noneMatch(page -> page.body().contains(WORDS));
    }

    @Test
    void isNoneOfWhatIsLetAppearByOnePress() {
        scene.rule(Admission.ALL_HELD);
        scene.say("text", "Figs");
        scene.say("text", "Plums");

        assertThat(browser.get("/desk/comments").id("all").select("input[name=seen]").eachAttr("value"))
                .containsExactly("2.0", "3.0");
    }

    @Test
    void isHeardOfByNobody() {
        browser.post(mine + "/1/revision", "text", WORDS + " So it goes.");
        browser.post("/desk/comments/1/approval", "version", "1");
        scene.reject(FIRST);
        browser.post("/desk/comments/reopening", "id", "1");
        browser.post("/desk/comments/1/answer", "version", "1", "text", ANSWER);
        browser.post("/desk/comments/1/redaction", "version", "1", "words", "Eleven years");
        scene.takeBack(mine);
        events.settle();

        for (var type : List.of(CommentReceived.class, CommentApproved.class, CommentRejected.class,
                CommentReopened.class, CommentRevised.class, CommentRedacted.class, CommentWithdrawn.class)) {
            assertThat(events.published(type)).as(type.getSimpleName()).isEmpty();
        }
        assertThat(lessons.count(true) + lessons.count(false)).isZero();
        assertThat(table.all()).as("what is taken along").isEmpty();
        assertThat(comments.find(FIRST)).as("what others may read").isEmpty();
        assertThat(transaction.<Optional<Comment>>execute(status -> comments.lock(FIRST)))
                .as("what others may read and hold").isEmpty();
    }

    @Test
    void earnsNoTrust() {
        scene.approve(FIRST);

        assertThat(policies.heard(mine.substring("/comments/".length()))).isZero();
    }

    @Test
    void cannotBeChangedOnceItWasRead() {
        scene.approve(FIRST);

        browser.post(mine + "/1/revision", "text", "Otherwise");

        assertThat(table.find(FIRST)).map(Comment::text).contains(WORDS);
        assertThat(browser.get(mine).body()).doesNotContain("/1/revision");
    }

    @Test
    void isTakenBackAsAnythingElse() {
        answer();

        scene.takeBack(mine);

        assertThat(state(FIRST)).isEqualTo(State.WITHDRAWN);
        assertThat(table.find(SECOND)).as("the answer may quote them").isEmpty();
        assertThat(pages()).noneMatch(page -> page.body().contains(WORDS) || page.body().contains(ANSWER));
        assertThat(scene.article().document().select(".comment")).isEmpty();
    }

    @Test
    void isSomethingElseThanTheSameSaidInPublic() {
        var said = scene.say("author", NORA, "text", WORDS);

        assertThat(said.location()).isNotEqualTo(mine);
        assertThat(comments.find(SECOND)).isPresent();
        scene.approve(SECOND);
        assertThat(state(SECOND)).isEqualTo(State.APPROVED);
    }

    @Test
    void staysTickedWhereTheWordsAreRefused() {
        var refused = scene.say("author", "x".repeat(200), "text", OTHER_WORDS, "confidential", "yes");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("say").select("[name=confidential]").hasAttr("checked")).isTrue();
        assertThat(scene.article().form("say").select("[name=confidential]").hasAttr("checked")).isFalse();
    }

    @Test
    void waitsAgainWhereTheOwnerTakesBackThatSheReadIt() {
        var read = browser.post("/desk/comments/1/approval");
        assertThat(read.location()).isEqualTo("/desk/comments?decided=1");
        browser.submit(browser.follow(read).form("undo"));
        assertThat(state(FIRST)).isEqualTo(State.HELD);

        scene.approve(FIRST);
        browser.submit(browser.get("/desk/comments").id("decided-1").select("form").forms().getFirst());
        assertThat(state(FIRST)).isEqualTo(State.HELD);
    }

    @Test
    void isAnsweredNoMoreOnceTheOwnerSetsHerAnswerAside() {
        answer();

        browser.submit(browser.get("/desk/comments/2").document().select("form[action$=rejection]").forms().getFirst());

        assertThat(browser.get(mine).body()).doesNotContain(ANSWER);
        assertThat(state(SECOND)).isEqualTo(State.REJECTED);
    }

    @Test
    void isAnsweredAgainWhenTheOwnerTakesThatBack() {
        answer();
        assertThat(browser.get("/desk/comments").id("decided-2").select("button").text()).contains("Set aside");

        var aside = browser.submit(browser.get("/desk/comments").id("decided-2").select("form").forms().getFirst());
        browser.submit(browser.follow(aside).form("undo"));

        assertThat(browser.get(mine).body()).contains(ANSWER);
        assertThat(state(SECOND)).isEqualTo(State.READ);
    }

    @Test
    void saysWhatGoesWithIt() {
        answer();
        assertThat(browser.get("/desk/comments/1").document().select(".decided__words").text()).contains(ANSWER);

        assertThat(browser.get(mine).id("said").text()).contains("and the answer to them");
        scene.takeBack(mine);
        assertThat(table.find(SECOND)).isEmpty();
    }

    @Test
    void waitsForNoRule() {
        scene.rule(Admission.ALL_HELD);
        scene.say("author", NORA, "text", OTHER_WORDS, "confidential", "yes");

        assertThat(browser.get("/desk/comments").document().select(".decision__reasons").text())
                .doesNotContain("Your rule");
    }

    @Test
    void saysWhatItsFormDoes() {
        var form = scene.article().form("say");
        assertThat(form.select("button").eachText()).first().isEqualTo("Add to the conversation");

        var preview = browser.press(form, "say-preview", "text", WORDS, "confidential", "yes").form("say");

        assertThat(preview.select("button").eachText()).first().isEqualTo("Send it to Elena alone");
        assertThat(preview.select(".say__public")).isEmpty();
    }

    @Test
    void goesOnInConfidence() {
        answer();

        browser.submit(browser.get(mine).form("say"), "text", "Thank you.");

        var more = new CommentId(3);
        assertThat(table.isConfidential(more)).isTrue();
        assertThat(state(more)).isEqualTo(State.HELD);
    }

    @Test
    void isNotCalledPublicWhereItIsChanged() {
        var form = browser.get(mine + "/1/revision").form("revision");

        assertThat(form.text()).contains("For the eyes of Elena only", "Nobody else reads it.")
                .doesNotContain("is public");
    }

    @Test
    void isNotAnsweredTwiceOver() {
        answer();

        assertThat(browser.get("/desk/comments/2").has("answer")).isFalse();
        assertThat(browser.get("/desk/comments/1").has("answer")).isTrue();
    }

    @Test
    void tellsTheOwnerAtOnceWhereChangedWordsHaveSignsOfDanger() {
        browser.submit(browser.get("/desk/comments/care").form("care"), "words", "You are not alone.", "confirmed",
                "true");
        browser.post(mine + "/1/revision", "text", CareTests.CRY);
        events.settle();

        assertThat(mail.letters()).anyMatch(letter -> letter.key().startsWith("comments/urgent/"));
    }

    @Test
    void tellsTheOwnerAtOnceOfSignsOfDanger() {
        browser.submit(browser.get("/desk/comments/care").form("care"), "words", "You are not alone.", "confirmed",
                "true");
        scene.say("text", CareTests.CRY, "confidential", "yes");
        events.settle();

        assertThat(mail.letters()).anyMatch(letter -> letter.key().startsWith("comments/urgent/"));
        assertThat(browser.get("/desk/comments").document().select(".decision").eachText().getFirst())
                .contains("Please read this first");
    }
}
