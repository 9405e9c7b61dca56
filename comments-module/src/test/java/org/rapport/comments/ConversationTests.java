package org.rapport.comments;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.OTHER_WORDS;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class ConversationTests {
    private final Browser browser;
    private final Scene scene;

    ConversationTests(Browser browser) {
        this.browser = browser;
        this.scene = new Scene(browser);
    }

    @Test
    void beginsWithNothingButAForm() {
        scene.open();

        var page = scene.article();

        assertThat(page.id("conversation").text()).contains("Nobody has answered yet");
        assertThat(page.document().select(".comment")).isEmpty();
        assertThat(page.has("say")).isTrue();
        assertThat(page.has("mentions")).isFalse();
    }

    @Test
    void saysFirstThatItIsPublicAndWhereToTurnInACrisis() {
        scene.open();

        var notice = scene.article().id("say").child(0);

        assertThat(notice.text()).contains("public", "pseudonym");
        assertThat(notice.select("a[href=tel:112]")).hasSize(1);
    }

    @Test
    void showsWhoSaidWhat() {
        scene.openWith("author", NORA, "site", GARDEN, "text", "So *true*.\n\n> One learns it late");

        var comment = scene.article().id("comment-1");

        assertThat(comment.select(".comment__author").text()).isEqualTo(NORA);
        assertThat(comment.select(".comment__author a").attr("href")).isEqualTo(GARDEN);
        assertThat(comment.select(".comment__author a").attr("rel")).contains("nofollow", "ugc");
        assertThat(comment.select(".comment__words em").text()).isEqualTo("true");
        assertThat(comment.select(".comment__words blockquote").text()).isEqualTo("One learns it late");
        assertThat(comment.select("time").attr("datetime")).isEqualTo("2026-03-04T17:00:00Z");
        assertThat(comment.select("a[href=#comment-1]").text()).isEqualTo("4 March 2026, 17:00");
    }

    @Test
    void closesAndOpensWithItsArticle() {
        scene.openWith("text", WORDS);
        scene.withdraw();
        assertThat(browser.post("/articles/on-waiting/comments", "text", OTHER_WORDS).status()).isEqualTo(404);

        browser.post("/desk/articles/1/publication");

        assertThat(scene.article().document().select(".comment")).hasSize(1);
        assertThat(scene.say("text", OTHER_WORDS).status()).isEqualTo(303);
    }

    @Test
    void movesWithItsArticle() {
        scene.openWith("text", WORDS);
        var form = scene.article().form("say");

        browser.post("/desk/articles/1/address", "address", "staying");

        assertThat(browser.submit(form, "text", OTHER_WORDS).status()).isEqualTo(303);
        assertThat(browser.get("/articles/staying").document().select(".comment")).hasSize(1);
        assertThat(browser.get("/articles/on-waiting").location()).isEqualTo("/articles/staying");
    }

    @Test
    void countsWhatAppeared() {
        scene.openWith("text", WORDS);
        assertThat(scene.article().id("conversation").text()).contains("One comment");

        scene.answer(FIRST, "text", OTHER_WORDS);
        scene.approve(SECOND);
        assertThat(scene.article().id("conversation").text()).contains("2 comments");
    }

    @Test
    void isMadeAnewWithTheConversation() {
        scene.open();

        assertThat(scene.article().keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(Comments.tag(WAITING)));
    }

    @Test
    void isTheSameForEverybody() {
        scene.openWith("text", WORDS);

        assertThat(scene.article().body()).isEqualTo(scene.article().body()).doesNotContain("/desk", "_csrf");
    }

    @Test
    void callsSomebodyWithoutANameSomebody() {
        scene.openWith("site", GARDEN, "text", WORDS);

        var comment = scene.article().id("comment-1");

        assertThat(comment.select(".comment__author").text()).isEqualTo("Somebody");
        assertThat(comment.select(".comment__author a")).isEmpty();
    }

    @Test
    void showsAQuotationAsOne() {
        scene.openWith("text", "“Wait, and see.”");

        var comment = scene.article().id("comment-1");

        assertThat(comment.hasClass("comment--quotation")).isTrue();
        assertThat(comment.text()).contains("“Wait, and see.”", "left without a name");
        assertThat(comment.select(".face, .comment__author")).isEmpty();
    }

    @Test
    void showsASmileBesideItsName() {
        scene.openWith("author", NORA, "text", "🙂");

        var comment = scene.article().id("comment-1");

        assertThat(comment.select(".comment__head .comment__smile").text()).isEqualTo("🙂");
        assertThat(comment.select(".comment__words")).isEmpty();
    }

    @Test
    void showsALongStoryWhole() {
        var story = (WORDS + "\n\n").repeat(250).strip();
        scene.openWith("text", story);

        assertThat(scene.article().id("comment-1").select(".comment__words p").eachText()).hasSize(250)
                .containsOnly(WORDS);
    }

    @Test
    void marksTheOwnerAndNobodyWhoCallsHerselfSo() {
        scene.openWith("author", "Elena", "site", "https://practice.example", "text", "I am the author.");
        browser.post("/desk/comments/1/answer", "text", "No, I am.");

        var page = scene.article();

        assertThat(page.id("comment-1").select(".comment__role, .face--owner")).isEmpty();
        assertThat(page.id("comment-1").hasClass("comment--owner")).isFalse();
        assertThat(page.id("comment-2").select(".comment__role").text()).isEqualTo("the author");
        assertThat(page.id("comment-2").select(".face--owner")).hasSize(1);
    }

    @Test
    void keepsEachConversationToItsArticle() {
        scene.openWith("text", WORDS);
        scene.publish("On Leaving");

        assertThat(browser.get("/articles/on-leaving").has("comment-1")).isFalse();
    }
}
