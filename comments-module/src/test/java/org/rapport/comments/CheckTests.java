package org.rapport.comments;

import java.time.Duration;
import java.util.List;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

import org.rapport.comments.Comment.State;
import org.rapport.comments.Fate.Step;
import org.rapport.comments.Finding.Verdict;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
@Import(CheckTests.Moods.class)
class CheckTests {
    private static final String LINKS = "[one](https://a.example) https://b.example and www.c.example";

    private final Browser browser;
    private final Comments comments;
    private final CommentTable table;
    private final FateTable fates;
    private final SpamBox box;
    private final Events events;
    private final MovableClock clock;
    private final Scene scene;

    CheckTests(Browser browser, Comments comments, CommentTable table, FateTable fates, SpamBox box, Events events,
            MovableClock clock) {
        this.browser = browser;
        this.comments = comments;
        this.table = table;
        this.fates = fates;
        this.box = box;
        this.events = events;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    /// A check that does what the words tell it.
    @TestConfiguration(proxyBeanMethods = false)
    static class Moods {
        /// Whether it may hear confidences, or nothing where it does not say so itself.
        private static volatile String ear = "";

        @Bean
        @Order(900)
        CommentCheck mood(MovableClock clock) {
            return new CommentCheck() {
                @Override
                public String name() {
                    return "Mood";
                }

                @Override
                public boolean hearsConfidences() {
                    return switch (ear) {
                        case "open" -> true;
                        case "broken" -> throw new IllegalStateException("in a bad mood");
                        default -> CommentCheck.super.hearsConfidences();
                    };
                }

                @Override
                @SuppressWarnings("NullAway")
                public Finding look(Submission said) {
                    return switch (said.text()) {
                        case "throw" -> throw new IllegalStateException("in a bad mood");
                        case "nothing" -> null;
                        case "assert" -> throw new AssertionError("never");
                        case "link" -> throw new NoClassDefFoundError("gone");
                        case "overflow" -> again(this, said);
                        case "spam" -> new Finding(Verdict.SPAM, "It says spam.");
                        case "late" -> {
                            clock.pass(Duration.ofMillis(2001));
                            yield new Finding(Verdict.FINE, "Good, in the end.");
                        }
                        case "night", "die at night" -> new Finding(Verdict.HOLD, "It is late.")
                                .telling("Good\nnight, Nora!");
                        case "long" -> new Finding(Verdict.FINE, "w".repeat(Finding.LONGEST + 1));
                        default -> new Finding(Verdict.FINE, "Good.");
                    };
                }
            };
        }
    }

    private static Finding again(CommentCheck check, Submission said) {
        return check.look(said);
    }

    @BeforeEach
    void open() {
        scene.open();
        scene.rule(Admission.OPEN);
        Moods.ear = "";
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "broken"})
    void tellsOthersNothingThatIsForTheOwnersEyesOnly(String ear) {
        Moods.ear = ear;
        var mine = scene.say("author", NORA, "text", "spam", "confidential", "yes").location();

        assertThat(state()).isEqualTo(State.HELD);
        assertThat(asked()).contains("Trap", "Links", "Words").doesNotContain("Mood");
        browser.post(mine + "/1/revision", "author", NORA, "text", "throw");
        assertThat(state()).isEqualTo(State.HELD);
        assertThat(steps()).contains(Step.REVISED);
        assertThat(asked()).doesNotContain("Mood");
    }

    @Test
    void tellsItToWhomItMayBeTold() {
        Moods.ear = "open";
        scene.say("author", NORA, "text", "figs", "confidential", "yes");

        assertThat(asked()).contains("Mood");
    }

    private List<String> asked() {
        return fates.of(FIRST).stream().map(Fate::by).toList();
    }

    private State state() {
        return table.find(FIRST).orElseThrow().state();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elena", " ELENA", "Ｅｌｅｎａ", "E.l-e n a", "El\u200Bena", "Dr. Elena", "Élena",
        "The Quiet Room",
        "Elena (The Quiet Room)"})
    void holdsWhatIsSignedWithTheOwnersName(String name) {
        scene.say("author", name, "text", WORDS);

        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(browser.get("/desk/comments").body()).contains("signed with your name");
    }

    @Test
    void holdsANameThatOnlyLooksLikeOne() {
        scene.say("author", "N\u043Era", "text", WORDS);

        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(browser.get("/desk/comments").body()).contains("letters of different scripts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elena M.", "Helena", "", "Нора", "Νόρα"})
    void letsOtherNamesBe(String name) {
        scene.say("author", name, "text", WORDS);

        assertThat(state(FIRST)).isEqualTo(State.APPROVED);
    }

    @Test
    void letsThroughWhatNothingSpeaksAgainst() {
        scene.say("author", NORA, "text", WORDS);

        assertThat(state(FIRST)).isEqualTo(State.APPROVED);
        assertThat(fates.of(FIRST)).extracting(Fate::by).containsExactly("When somebody is in danger", "Never again",
                "Trap", "Links", "How often",
                "Said before", "Privacy", "Name", "Known here", "Words", "Mood");
        assertThat(fates.of(FIRST)).allMatch(fate -> fate.step() == Step.FINE && fate.at().equals(NOW))
                .extracting(Fate::words)
                .contains("Nothing in it is on your list.", "The field that people do not see is empty.",
                        "There is no link in it.", "Nothing else came from this network within the hour.",
                        "Nobody said the same in the last 30 days.",
                        "Nothing has appeared yet that came by this private address.", "Good.")
                .anyMatch(words -> words.startsWith("It reads like what people say here ("));
    }

    @Test
    void holdsManyLinksAndSaysWhy() {
        scene.say("author", NORA, "text", LINKS);

        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(queue().document().select(".decision__reasons > ul").text())
                .isEqualTo("Links: There are 3 links in it.");
        assertThat(queue().document().select(".decision__reasons details li").eachText())
                .contains("Mood: Good.", "Said before: Nobody said the same in the last 30 days.");
    }

    @Test
    void letsTwoLinksThrough() {
        scene.say("text", "[one](https://a.example) and https://b.example");

        assertThat(state(FIRST)).isEqualTo(State.APPROVED);
    }

    @Test
    void holdsWhatWasSaidElsewhereInTheLastThirtyDays() {
        scene.publish("Another");
        scene.say("author", NORA, "text", WORDS);

        browser.post("/articles/another/comments", "author", "Tom", "text", WORDS);
        assertThat(state(SECOND)).isEqualTo(State.HELD);
        assertThat(queue().document().select(".decision__reasons > ul").text())
                .isEqualTo("Said before: The very same was said once more in the last 30 days.");

        clock.pass(Duration.ofDays(31));
        browser.post("/articles/another/comments", "author", "Ilvi", "text", WORDS);
        assertThat(state(new CommentId(3))).isEqualTo(State.APPROVED);
    }

    @Test
    void tellsWhoIsKnown() {
        var mine = scene.say("author", NORA, "text", WORDS).location();

        browser.submit(browser.get(mine).form("more"), "text", OTHER_WORDS);

        assertThat(fates.of(SECOND)).extracting(Fate::words)
                .contains("One comment has appeared that came by this private address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw", "nothing", "assert", "link", "overflow"})
    void holdsWhatACheckFailsAt(String text) {
        var sent = scene.say("author", NORA, "text", text);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(queue().document().select(".decision__reasons > ul").text()).startsWith("Mood: This check failed.");
    }

    @Test
    void holdsWhatACheckTakesTooLongFor() {
        scene.say("author", NORA, "text", "late");

        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(queue().document().select(".decision__reasons > ul").text())
                .isEqualTo("Mood: This check took too long to be waited for.");
    }

    @Test
    void namesTheRuleAmongTheReasons() {
        scene.rule(Admission.ALL_HELD);

        scene.say("author", NORA, "text", LINKS);

        assertThat(queue().document().select(".decision__reasons > ul > li").eachText()).containsExactly(
                "Who is heard at once: Your rule for comments lets it wait for you.",
                "Links: There are 3 links in it.");
        assertThat(queue().document().select(".decision__reasons a").attr("href")).isEqualTo("/desk/comments/policy");
    }

    @Test
    void looksAgainAtChangedWords() {
        var mine = scene.say("author", NORA, "text", WORDS).location();

        browser.post(mine + "/1/revision", "author", NORA, "text", LINKS);
        assertThat(state(FIRST)).isEqualTo(State.HELD);
        assertThat(queue().document().select(".decision__reasons > ul").text())
                .isEqualTo("Links: There are 3 links in it.");

        browser.post(mine + "/1/revision", "author", NORA, "text", WORDS + " So there.");
        assertThat(queue().document().select(".decision__reasons > ul")).as("what was said of other words").isEmpty();
        assertThat(steps()).containsSubsequence(Step.FINE, Step.REVISED, Step.HOLD, Step.REVISED, Step.FINE);

        browser.post(mine + "/1/revision", "author", NORA, "text", "spam");
        assertThat(state(FIRST)).isEqualTo(State.SPAM);
    }

    @Test
    void putsSpamIntoItsBoxAndTellsItsWriterNothing() {
        var sent = scene.say("author", NORA, "text", "spam");

        assertThat(state(FIRST)).isEqualTo(State.SPAM);
        var told = browser.follow(sent).id("said");
        scene.rule(Admission.ALL_HELD);
        var held = browser.follow(scene.say("author", NORA, "text", "figs")).id("said");
        assertThat(told.text().replace("spam", "figs")).as("what everybody is told").startsWith(
                held.text().substring(0, held.text().indexOf("This address")));
        assertThat(queue().document().select(".listing__parts").text()).contains("Spam 1");
        assertThat(queue().body()).doesNotContain("It says spam.");
        assertThat(box().document().select(".decision__words").text()).isEqualTo("spam");
        assertThat(box().document().select(".decision__reasons > ul").text()).isEqualTo("Mood: It says spam.");
        assertThat(scene.article().has("comment-1")).isFalse();
    }

    @Test
    void letsWordsBeChangedThatACheckTookForSpam() {
        var mine = scene.say("author", NORA, "text", "spam").location();

        browser.post(mine + "/1/revision", "author", NORA, "text", WORDS);
        assertThat(state(FIRST)).isEqualTo(State.HELD);

        browser.post("/desk/comments/1/spam");
        assertThat(browser.post(mine + "/1/revision", "author", NORA, "text", OTHER_WORDS).status()).isEqualTo(422);
        assertThat(browser.get(mine).id("said").text()).contains("set aside").doesNotContain("Change it");
    }

    @Test
    void trustsNobodyAgainWhoTakesSpamBack() {
        var mine = scene.say("author", NORA, "text", WORDS).location();
        scene.rule(Admission.FIRST_HELD);
        browser.submit(browser.get(mine).form("more"), "text", "Buy figs");
        assertThat(state(SECOND)).isEqualTo(State.APPROVED);

        browser.post("/desk/comments/2/spam");
        browser.submit(browser.get(mine).form("withdrawal-2"));
        browser.submit(browser.get(mine).form("more"), "text", "Buy more figs");
        assertThat(state(new CommentId(3))).isEqualTo(State.HELD);

        scene.reject(new CommentId(3));
        scene.approve(new CommentId(3));
        browser.submit(browser.get(mine).form("more"), "text", "Forgive me.");
        assertThat(state(new CommentId(4))).as("the owner thought better of it").isEqualTo(State.APPROVED);
    }

    @Test
    void letsAppearWhatIsNoSpamAfterAll() {
        scene.say("author", NORA, "text", "spam");

        var answer = browser.submit((FormElement) box().document().expectFirst("form[action$=/approval]"));

        assertThat(answer.location()).isEqualTo("/desk/comments/spam");
        assertThat(scene.article().has("comment-1")).isTrue();
        assertThat(box().document().select(".decision")).isEmpty();
        assertThat(box().status()).isEqualTo(200);
    }

    @Test
    void takesAwayWhatTheOwnerTakesForSpam() {
        scene.say("author", NORA, "text", WORDS);

        browser.post("/desk/comments/1/spam");
        browser.post("/desk/comments/1/spam");

        assertThat(state(FIRST)).isEqualTo(State.SPAM);
        assertThat(scene.article().has("comment-1")).isFalse();
        assertThat(events.published(CommentRejected.class)).containsExactly(new CommentRejected(FIRST, WAITING, NOW));
        assertThat(browser.get("/desk/comments/1").document().select("#fate + ol li").eachText())
                .last().asString().startsWith("Elena took it for spam.");
    }

    @Test
    void deletesSpamAfterThirtyDays() {
        scene.say("author", NORA, "text", WORDS);
        var mine = scene.say("author", "Tom", "text", "spam").location();
        clock.pass(Duration.ofDays(30));
        box.run();
        assertThat(comments.find(SECOND)).isPresent();

        clock.pass(Duration.ofSeconds(1));
        box.run();

        assertThat(comments.find(SECOND)).isEmpty();
        assertThat(fates.of(SECOND)).isEmpty();
        assertThat(comments.find(FIRST)).isPresent();
        assertThat(browser.get(mine).status()).isEqualTo(404);
        assertThat(events.published(CommentWithdrawn.class)).extracting(CommentWithdrawn::comment)
                .containsExactly(SECOND);
    }

    @Test
    void tellsWhatBecameOfACommentStepByStep() {
        scene.say("author", NORA, "text", LINKS);
        clock.pass(Duration.ofMinutes(3));
        scene.approve(FIRST);
        scene.reject(FIRST);

        assertThat(browser.get("/desk/comments/1").document().select("#fate + ol li").eachText()).containsSequence(
                "Mood: Good. 4 March 2026, 17:00", "Elena let it appear. 4 March 2026, 17:03",
                "Elena set it aside. 4 March 2026, 17:03");
    }

    @Test
    void forgetsWhatBecameOfWordsThatWereTakenBack() {
        var mine = scene.say("author", NORA, "text", LINKS).location();

        scene.takeBack(mine);

        assertThat(fates.of(FIRST)).isEmpty();
    }

    @Test
    void tellsTheWriterWhatACheckHasToSayToHerAsLongAsHerWordsWait() {
        var mine = scene.say("author", NORA, "text", "night").location();

        assertThat(notes(mine)).containsExactly("Good night, Nora!");
        assertThat(browser.get("/desk/comments/1").body()).contains("It is late.").doesNotContain("Good night");

        scene.approve(FIRST);
        assertThat(notes(mine)).isEmpty();
    }

    @Test
    void tellsHerNothingOfWordsThatStandThereNoMore() {
        var mine = scene.say("author", NORA, "text", "night").location();

        browser.post(mine + "/1/revision", "author", NORA, "text", "morning");

        assertThat(state()).isEqualTo(State.HELD);
        assertThat(notes(mine)).isEmpty();
    }

    @Test
    void saysNothingElseToWhomMayBeInDanger() {
        browser.submit(browser.get("/desk/comments/care").form("care"), "en", "die at night",
                "confirmed", "true");

        var mine = scene.say("author", NORA, "text", "die at night").location();

        assertThat(fates.isUrgent(FIRST)).isTrue();
        assertThat(notes(mine)).isEmpty();
    }

    private List<String> notes(String mine) {
        return browser.get(mine).document().select("#said .said__note").eachText();
    }

    @Test
    void cutsWhatIsTooLongToBeKept() {
        scene.say("text", "long");

        assertThat(fates.of(FIRST)).extracting(Fate::words).anyMatch(words -> words.length() == Finding.LONGEST);
    }

    @Test
    void leavesSpamOutOfTheExport() {
        scene.say("author", NORA, "text", "spam");

        assertThat(table.all()).isEmpty();
    }

    private State state(CommentId id) {
        return comments.find(id).orElseThrow().state();
    }

    private List<Step> steps() {
        return fates.of(FIRST).stream().map(Fate::step).toList();
    }

    private Reply queue() {
        return browser.get("/desk/comments");
    }

    private Reply box() {
        return browser.get("/desk/comments/spam");
    }
}
