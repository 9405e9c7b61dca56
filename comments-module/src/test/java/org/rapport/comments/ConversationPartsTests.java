package org.rapport.comments;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.CacheTags;
import org.rapport.content.Articles;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.WAITING;

@ModuleTest
class ConversationPartsTests {
    private static final String SECOND_PART = PATH + "/comments/2";

    private final Browser browser;
    private final CommentTable comments;
    private final CacheTags cacheTags;
    private final Scene scene;

    ConversationPartsTests(Browser browser, CommentTable comments, CacheTags cacheTags) {
        this.browser = browser;
        this.comments = comments;
        this.cacheTags = cacheTags;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
    }

    @Test
    void areOneWhileTheConversationIsShort() {
        say(Outline.A_PART);

        assertThat(scene.article().document().select(".comment")).hasSize(Outline.A_PART);
        assertThat(scene.article().has("rest")).isFalse();
        assertThat(scene.article().id("comment-7").select(".comment__time").attr("href")).isEqualTo("#comment-7");
        assertThat(browser.get(SECOND_PART).status()).isEqualTo(404);
        assertThat(browser.get("/comments/7").location()).isEqualTo(PATH + "#comment-7");
    }

    @Test
    void leadFromOneToTheNextAndBack() {
        say(2 * Outline.A_PART + 1);

        var first = scene.article();
        assertThat(first.document().select(".conversation__count").text()).isEqualTo("101 comments");
        assertThat(shown(first)).hasSize(Outline.A_PART).contains("comment-50").doesNotContain("comment-51");
        assertThat(first.id("rest").text()).isEqualTo("Read on: 51 more");
        assertThat(first.id("rest").select("a").attr("href")).isEqualTo(SECOND_PART);

        var second = browser.get(SECOND_PART);
        assertThat(shown(second)).hasSize(Outline.A_PART).startsWith("comment-51");
        assertThat(second.document().title()).contains("Conversation, part 2: On Waiting");
        assertThat(second.document().select("a[rel=prev]").attr("href")).isEqualTo(PATH);
        assertThat(second.keptUnder()).hasValueSatisfying(tags -> assertThat(tags).contains(Comments.tag(WAITING),
                Articles.tag(WAITING), Policies.TAG));

        var third = browser.get(second.document().select("a[rel=next]").attr("href"));
        assertThat(shown(third)).containsExactly("comment-101");
        assertThat(third.has("rest")).isFalse();
        assertThat(third.document().select("a[rel=prev]").attr("href")).isEqualTo(SECOND_PART);
    }

    @Test
    void changeNoAddressOfAComment() {
        var said = say(Outline.A_PART + 1);

        assertThat(browser.get("/comments/51").location()).isEqualTo(SECOND_PART + "#comment-51");
        assertThat(scene.article().id("comment-7").select(".comment__time").attr("href")).isEqualTo("/comments/7");
        assertThat(browser.get(SECOND_PART).id("comment-51").select(".comment__time").attr("href"))
                .isEqualTo("/comments/51");

        comments.withdraw(said.getFirst(), NOW);
        assertThat(browser.get("/comments/51").location()).isEqualTo(PATH + "#comment-51");
    }

    @Test
    void tellWhoseAnswersGoOn() {
        say(Outline.A_PART);
        say("And apples.", FIRST, Comment.State.APPROVED);

        var second = browser.get(SECOND_PART);

        assertThat(shown(second)).containsExactly("comment-50");
        assertThat(shown(scene.article())).startsWith("comment-1", "comment-51");

        for (var i = 0; i < Outline.A_PART; i++) {
            say("And figs.", FIRST, Comment.State.APPROVED);
        }
        cacheTags.drop(Comments.tag(WAITING));
        var continued = browser.get(SECOND_PART).document().expectFirst(".talks > .talk");
        assertThat(continued.expectFirst(".comment--gone").text()).isEqualTo("Further answers to Nora");
        assertThat(continued.expectFirst(".comment--gone a").attr("href")).isEqualTo("/comments/1");
        assertThat(continued.select(".answers > .answers__item")).isNotEmpty();
    }

    @Test
    void keepThePlaceOfWhatWasTakenBackAndAnswered() {
        say(2);
        say("And apples.", FIRST, Comment.State.APPROVED);

        comments.withdraw(FIRST, NOW);

        var page = scene.article();
        assertThat(page.id("comment-1").text()).isEqualTo("Whoever wrote this took it back.");
        assertThat(page.document().select(".talk:has(> #comment-1) .answers #comment-3")).hasSize(1);
        assertThat(page.document().select(".conversation__count").text()).isEqualTo("2 comments");
        assertThat(browser.get("/comments/1").location()).isEqualTo(PATH + "#comment-1");
    }

    @Test
    void goWithTheArticle() {
        say(Outline.A_PART + 1);

        scene.withdraw();
        assertThat(browser.get(SECOND_PART).status()).isEqualTo(404);
        assertThat(browser.get("/comments/51").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/comments/0", "/comments/3", "/comments/999999", "/comments/-1", "/comments/two"})
    void areNoneThatNobodyWrote(String part) {
        say(Outline.A_PART + 1);

        assertThat(browser.get(PATH + part).status()).isEqualTo(404);
    }

    @Test
    void beginBelowTheArticle() {
        say(1);

        assertThat(browser.get(PATH + "/comments/1").location()).isEqualTo(PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/comments/99", "/comments/0", "/comments/999999999999999999"})
    void holdNoCommentThatIsNotThere(String comment) {
        assertThat(browser.get(comment).status()).isEqualTo(404);
    }

    @Test
    void holdNoCommentThatWaits() {
        say("And apples.", null, Comment.State.HELD);

        assertThat(browser.get("/comments/1").status()).isEqualTo(404);
    }

    private List<CommentId> say(int many) {
        var said = new ArrayList<CommentId>();
        for (var i = 0; i < many; i++) {
            said.add(say("Fig " + i, null, Comment.State.APPROVED));
        }
        return said;
    }

    private CommentId say(String text, @Nullable CommentId parent, Comment.State state) {
        return comments.insert(WAITING, parent, NORA, "", "", text, false, NOW, state, null, null);
    }

    private static List<String> shown(Reply page) {
        return page.document().select("article.comment").eachAttr("id");
    }
}
