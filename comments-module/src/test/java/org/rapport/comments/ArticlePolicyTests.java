package org.rapport.comments;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.TITLE;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class ArticlePolicyTests {
    private static final String DESK = "/desk/comments/policy/1";

    private final Browser browser;
    private final Policies policies;
    private final DroppedTags dropped;
    private final MovableClock clock;
    private final Scene scene;

    ArticlePolicyTests(Browser browser, Policies policies, DroppedTags dropped, MovableClock clock) {
        this.browser = browser;
        this.policies = policies;
        this.dropped = dropped;
        this.clock = clock;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void openTwoArticles() {
        scene.open();
        scene.publish("On Leaving");
    }

    private void choose(String admission) {
        assertThat(browser.submit(browser.get(DESK).form("policy"), "admission", admission).location()).isEqualTo(DESK);
    }

    @Test
    void isThatOfAllUntilTheOwnerChooses() {
        assertThat(browser.get(DESK).document().select("[checked]").eachAttr("id"))
                .containsExactly("admission-everywhere");
        assertThat(browser.get(DESK).body()).contains("First words wait for you");
        assertThat(browser.get("/desk/comments/policy").document().select("#exceptions + ul a").eachText())
                .containsExactly("On Leaving", TITLE);
    }

    @Test
    void holdsUnderThatArticleOnly() {
        dropped.forget();
        choose("OPEN");

        assertThat(dropped.all()).containsExactly(Comments.tag(WAITING));
        scene.say("author", NORA, "text", WORDS);
        browser.submit(browser.get("/articles/on-leaving").form("say"), "author", NORA, "text", OTHER_WORDS);
        assertThat(scene.article().body()).contains(WORDS);
        assertThat(browser.get("/articles/on-leaving").body()).doesNotContain(OTHER_WORDS);
        assertThat(browser.get("/desk/comments/policy").document().select("#exceptions + ul li").first()).asString()
                .contains(TITLE, "Everything appears at once");
    }

    @Test
    void holdsHoweverOldTheArticleIs() {
        scene.rule(Admission.OPEN, "14");
        choose("ALL_HELD");
        clock.pass(Duration.ofDays(20));

        assertThat(scene.article().has("say")).isTrue();
        assertThat(browser.get("/articles/on-leaving").document().select("form#say")).isEmpty();
    }

    @Test
    void closesOneConversation() {
        choose("CLOSED");

        assertThat(scene.article().document().select("form#say")).isEmpty();
        assertThat(browser.get("/articles/on-leaving").has("say")).isTrue();
    }

    @Test
    void isTakenBack() {
        choose("CLOSED");
        choose("OPEN");
        choose("EVERYWHERE");

        assertThat(policies.of(WAITING)).isEmpty();
        assertThat(scene.article().has("say")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "open", "OPEN "})
    void isNothingElse(String admission) {
        var refused = browser.post(DESK, "admission", admission);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("admission-problem").text()).isEqualTo("Please choose one of the four.");
        assertThat(policies.of(WAITING)).isEmpty();
        assertThat(browser.post(DESK).status()).as("nothing chosen").isEqualTo(422);
    }

    @Test
    void isOfAnArticleThatIsThere() {
        assertThat(browser.get("/desk/comments/policy/99").status()).isEqualTo(404);
        assertThat(browser.post("/desk/comments/policy/99", "admission", "OPEN").status()).isEqualTo(404);
    }
}
