package org.rapport.comments;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Ribbons.RIBBONED;

@ModuleTest
class CommentBadgeTests {
    private final Browser browser;
    private final CommentTable comments;
    private final Ribbons ribbons;
    private final Scene scene;

    CommentBadgeTests(Browser browser, CommentTable comments, Ribbons ribbons) {
        this.browser = browser;
        this.comments = comments;
        this.ribbons = ribbons;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
    }

    @Test
    void standsBesideTheName() {
        say(RIBBONED, 1);
        say(NORA, 1);

        assertThat(head("comment-1").select(".comment__author + .ribbon")).hasSize(1);
        assertThat(head("comment-2").select(".ribbon")).isEmpty();
        assertThat(scene.article().keptUnder()).hasValueSatisfying(tags -> assertThat(tags).contains(Ribbons.TAG));
    }

    @Test
    void standsInEveryPartOfAConversation() {
        say(NORA, Outline.A_PART);
        say(RIBBONED, 1);

        var second = browser.get(PATH + "/comments/2");

        assertThat(second.document().select(".ribbon")).hasSize(1);
        assertThat(second.keptUnder()).hasValueSatisfying(tags -> assertThat(tags).contains(Ribbons.TAG));
    }

    @Test
    void isAskedForOnceForAWholePage() {
        say(RIBBONED, Outline.A_PART);
        var before = ribbons.asked().size();

        scene.article();

        assertThat(ribbons.asked().stream().skip(before)).containsExactly(Outline.A_PART);
    }

    @Test
    void isAskedForOnlyWhereACommentAppears() {
        say(RIBBONED, 1);
        comments.insert(WAITING, new CommentId(1), NORA, "", "", "Well.", false, NOW, Comment.State.APPROVED, null,
                null);
        scene.reject(new CommentId(1));
        var before = ribbons.asked().size();

        assertThat(scene.article().document().select(".ribbon")).isEmpty();
        assertThat(ribbons.asked().stream().skip(before)).containsExactly(1);
    }

    @Test
    void leavesAGapWhereItThrows() {
        say(Ribbons.TORN, 1);

        assertThat(head("comment-1").text()).contains(Ribbons.TORN);
        assertThat(scene.article().document().select(".ribbon")).isEmpty();
        assertThat(scene.article().keptUnder()).isEmpty();
    }

    private Element head(String id) {
        return scene.article().id(id);
    }

    private void say(String author, int times) {
        for (var i = 0; i < times; i++) {
            comments.insert(WAITING, null, author, "", "", "A word, and another.", false, NOW,
                    Comment.State.APPROVED, null, null);
        }
    }
}
