package org.rapport.comments;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class PrivatePageTests {
    private final Browser browser;
    private final Comments comments;
    private final MovableClock clock;
    private final Scene scene;
    private String mine = "";

    PrivatePageTests(Browser browser, Comments comments, MovableClock clock) {
        this.browser = browser;
        this.comments = comments;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openWithNorasComment() {
        scene.open();
        mine = scene.say("author", NORA, "site", GARDEN, "text", WORDS).location();
    }

    @Test
    void saysThatTheWordsWait() {
        assertThat(page().id("said").text()).contains("wait to be read", WORDS, "https://practice.example" + mine);
        assertThat(page().id("said").select(".said__address a").attr("href")).isEqualTo(mine);
        assertThat(page().document().select("a[href='/comments/1']")).isEmpty();
    }

    @Test
    void isNotListedBySearchEngines() {
        assertThat(page().document().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void saysWhereToTurnInACrisisBesideTheWordsOrTheForm() {
        assertThat(page().id("said").select("a[href=tel:112]")).hasSize(1);

        scene.approve(FIRST);

        assertThat(page().id("said").select("a[href=tel:112]")).isEmpty();
        assertThat(page().id("more").select("a[href=tel:112]")).hasSize(1);

        scene.reject(FIRST);

        assertThat(page().id("said").select("a[href=tel:112]")).hasSize(1);
    }

    @Test
    void saysAsWhomTheyWereSent() {
        assertThat(page().id("said").text()).contains("As " + NORA + ", " + GARDEN);
    }

    @Test
    void saysWhatTheyAnswerAsLongAsThatIsThere() {
        scene.approve(FIRST);
        mine = scene.answer(FIRST, "text", "And I of pears.").location();

        assertThat(page().id("said").select(".said__where").text()).isEqualTo("Under On Waiting, in answer to " + NORA);

        scene.reject(FIRST);

        assertThat(page().id("said").select(".said__where").text()).isEqualTo("Under On Waiting");
    }

    @Test
    void leadsToThePlaceWhereTheyAppeared() {
        scene.approve(FIRST);

        assertThat(page().id("said").text()).contains("have appeared", WORDS);
        assertThat(page().id("said").select("a[href='/comments/1']")).hasSize(1);
        assertThat(scene.article().has("comment-1")).isTrue();
    }

    @Test
    void saysThatTheyWereSetAside() {
        scene.reject(FIRST);

        assertThat(page().id("said").text()).contains("set aside", WORDS);
        assertThat(page().document().select("a[href='/comments/1']")).isEmpty();
    }

    @Test
    void followsAChangeOfMind() {
        scene.reject(FIRST);
        scene.approve(FIRST);

        assertThat(page().id("said").text()).contains("have appeared");
    }

    @Test
    void staysWhenTheArticleIsWithdrawn() {
        scene.withdraw();

        assertThat(page().status()).isEqualTo(200);
        assertThat(page().id("said").text()).contains(WORDS);
    }

    @Test
    void isKeptByNobodyInAnyState() {
        assertThat(isPersonal(page())).isTrue();
        assertThat(isPersonal(browser.htmx(mine))).isTrue();

        scene.approve(FIRST);
        assertThat(isPersonal(page())).isTrue();

        scene.reject(FIRST);
        assertThat(isPersonal(page())).isTrue();
    }

    @Test
    void showsNothingOfOthers() {
        scene.say("author", "Tom", "text", OTHER_WORDS);

        assertThat(page().body()).doesNotContain("Tom", OTHER_WORDS);
    }

    @Test
    void showsAllThatWasSaidByItTheLastFirst() {
        scene.rule(Admission.ALL_HELD);
        scene.approve(FIRST);
        clock.pass(Duration.ofHours(1));
        var sent = browser.submit(page().form("more"), "text", OTHER_WORDS);

        assertThat(sent.location()).isEqualTo(mine);
        assertThat(page().document().select(".said").eachAttr("id")).containsExactly("said", "said-1");
        assertThat(page().id("said").text()).contains(OTHER_WORDS, "in answer to Nora", "wait to be read");
        assertThat(page().id("said-1").text()).contains(WORDS, "have appeared");
        assertThat(page().document().select(".said__address")).hasSize(1);
        assertThat(page().document().select("main [autofocus]")).hasSize(1);
    }

    @Test
    void opensTheFormUnderOtherArticlesToAWriterWhoIsKnown() {
        scene.approve(FIRST);
        scene.publish("Another");
        scene.publish("Closed by now");
        browser.post("/desk/articles/3/withdrawal");
        assertThat(browser.get(mine).document().select("#elsewhere ~ div li").eachText()).containsExactly("Another");

        var form = browser.get(mine + "/articles/another").form("say");
        assertThat(form.expectFirst("[name=author]").val()).isEqualTo(NORA);
        browser.submit(form, "text", OTHER_WORDS);

        var said = comments.find(SECOND).orElseThrow();
        assertThat(said.state()).as("as somebody who is known").isEqualTo(Comment.State.APPROVED);
        assertThat(said.parent()).isNull();
        assertThat(browser.get("/articles/another").body()).contains(OTHER_WORDS);
        assertThat(browser.get(mine).document().select(".said__where").eachText()).containsExactly("Under Another",
                "Under On Waiting");
    }

    @Test
    void opensItUnderNoArticleThatIsNotThereAndToNobodyElse() {
        scene.publish("Another");
        assertThat(browser.get(mine + "/articles/nowhere").status()).isEqualTo(404);
        assertThat(browser.get("/comments/" + "x".repeat(24) + "/articles/another").status()).isEqualTo(404);
        scene.rule(Admission.CLOSED);
        assertThat(browser.get(mine).document().select("#elsewhere")).isEmpty();
        assertThat(browser.get(mine + "/articles/another").document().select("textarea")).isEmpty();
    }

    @Test
    void takesEverythingBackAtOnce() {
        assertThat(page().has("withdrawal")).as("one thing has a button of its own").isFalse();
        scene.approve(FIRST);
        browser.submit(page().form("more"), "text", OTHER_WORDS);

        var answer = browser.submit(page().form("withdrawal"));

        assertThat(answer.location()).isEqualTo(mine);
        assertThat(page().body()).doesNotContain(WORDS, OTHER_WORDS, NORA, GARDEN);
        assertThat(page().has("withdrawal")).isFalse();
        assertThat(scene.article().has("comment-1")).isFalse();
        assertThat(browser.post("/comments/AAAAAAAAAAAAAAAAAAAAAAAA/withdrawal").status()).isEqualTo(404);
    }

    @Test
    void takesOneThingBackAndLeavesTheOther() {
        scene.approve(FIRST);
        browser.submit(page().form("more"), "text", OTHER_WORDS);

        browser.submit(page().form("withdrawal-1"));

        assertThat(page().id("said").text()).contains(OTHER_WORDS);
        assertThat(page().id("said-1").text()).contains("You took your words back");
    }

    @Test
    void opensToNobodyWhoCopiesWordsOfAWriterWithMore() {
        scene.rule(Admission.OPEN);
        mine = scene.say("author", "Tom", "text", "Figs").location();
        browser.submit(page().form("more"), "text", OTHER_WORDS);

        assertThat(scene.say("author", "Tom", "text", "Figs").location()).isEqualTo(PATH + "#conversation");
    }

    @Test
    void standsOnNoPublicPage() {
        scene.approve(FIRST);

        assertThat(scene.article().body()).doesNotContain(mine);
        assertThat(browser.get("/comments/1/answer").body()).doesNotContain(mine);
        assertThat(browser.get("/desk/comments").body()).doesNotContain(mine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0", "null", "%20", "%25", "____", "AAAAAAAAAAAAAAAAAAAAAAAA", "' or 1=1 --"})
    void opensToNobodyWhoGuesses(String guess) {
        assertThat(browser.get("/comments/" + guess.replace(" ", "%20")).status()).isEqualTo(404);
    }

    @Test
    void opensToNobodyWhoKnowsHalfOfIt() {
        assertThat(browser.get(mine.substring(0, mine.length() - 1)).status()).isEqualTo(404);
        assertThat(browser.get(mine + "A").status()).isEqualTo(404);
    }

    private Reply page() {
        return browser.get(mine);
    }

    private static boolean isPersonal(Reply page) {
        return page.header("Cache-Control").equals("no-store") && page.keptUnder().isEmpty();
    }
}
