package org.rapport.comments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class PreviewTests {
    private final Browser browser;
    private final Comments comments;
    private final Events events;
    private final Scene scene;

    PreviewTests(Browser browser, Comments comments, Events events) {
        this.browser = browser;
        this.comments = comments;
        this.events = events;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
    }

    @Test
    void showsTheWordsAndKeepsNothing() {
        var shown = browser.press(scene.article().form("say"), "say-preview", "author", NORA, "site", GARDEN, "text",
                "It was *in a hurry*.\n\n<script>alert(1)</script>");

        assertThat(shown.status()).isEqualTo(200);
        var preview = shown.document().expectFirst(".say__preview");
        assertThat(preview.text()).contains(NORA, "It was in a hurry.");
        assertThat(preview.select("em").text()).isEqualTo("in a hurry");
        assertThat(preview.select("script")).isEmpty();
        assertThat(preview.hasAttr("autofocus")).isTrue();
        assertThat(shown.document().select("[autofocus]")).hasSize(1);
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(comments.find(FIRST)).isEmpty();
        assertThat(events.published(CommentReceived.class)).isEmpty();
    }

    @Test
    void leadsOnToSendingTheSame() {
        var shown = browser.press(scene.article().form("say"), "say-preview", "author", NORA, "site", GARDEN, "text",
                WORDS);

        browser.submit(shown.form("say"));
        browser.submit(shown.form("say"));

        assertThat(comments.find(FIRST)).map(Comment::remark).contains(new Remark(NORA, GARDEN, WORDS));
        assertThat(comments.find(SECOND)).isEmpty();
    }

    @Test
    void showsAnAnswer() {
        scene.say("author", NORA, "text", WORDS);
        scene.approve(FIRST);

        var shown = browser.press(scene.answerForm(FIRST), "answer-1-preview", "text", "And pears?");
        browser.submit(shown.form("answer-1"));

        assertThat(comments.find(SECOND)).map(Comment::parent).contains(FIRST);
    }

    @Test
    void saysWhatIsWrongInstead() {
        var refused = browser.press(scene.article().form("say"), "say-preview", "text", "", "author", NORA);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("say-text-problem")).isTrue();
        assertThat(refused.document().select(".say__preview")).isEmpty();
    }

    @Test
    void takesItsPlaceWithHtmx() {
        var form = scene.article().form("say");

        assertThat(form.attr("data-hx-post")).isNotEmpty();
        assertThat(form.attr("data-hx-disabled-elt")).as("what is disabled is not sent").doesNotContain("preview");
    }
}
