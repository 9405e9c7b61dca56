package org.rapport.comments;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.Origin;
import org.rapport.comments.Comment.State;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.FIRST;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.SECOND;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@ModuleTest
class CommentsTests {
    private final Browser browser;
    private final Comments comments;
    private final Events events;
    private final DroppedTags dropped;
    private final Scene scene;

    CommentsTests(Browser browser, Comments comments, Events events, DroppedTags dropped) {
        this.browser = browser;
        this.comments = comments;
        this.events = events;
        this.dropped = dropped;
        this.scene = new Scene(browser);
    }

    @BeforeEach
    void open() {
        scene.open();
        dropped.forget();
    }

    @Test
    void holdsAFirstComment() {
        scene.say("author", NORA, "site", "garden.example", "text", WORDS);

        assertThat(comments.find(FIRST))
                .contains(new Comment(FIRST, WAITING, null, NORA, GARDEN, WORDS, false, NOW, State.HELD, 0));
    }

    @Test
    void answersNothingThatReadsOtherwiseByNow() {
        scene.say("author", NORA, "text", WORDS);

        assertThat(comments.answer(FIRST, 1, "Thank you.", "Elena", "Elena")).isFalse();
        assertThat(comments.find(SECOND)).isEmpty();
        assertThat(comments.answer(FIRST, 0, "Thank you.", "Elena", "Elena")).isTrue();
        assertThat(comments.find(SECOND)).map(Comment::parent).contains(FIRST);
    }

    @Test
    void holdsTheNextCommentOfAWriterToo() {
        scene.say("author", NORA, "text", WORDS);
        scene.approve(FIRST);

        scene.say("author", NORA, "text", "And it bore figs.");

        assertThat(comments.find(SECOND)).map(Comment::state).contains(State.HELD);
    }

    @Test
    void needsNoName() {
        assertThat(scene.say("text", WORDS).status()).isEqualTo(303);
        assertThat(comments.find(FIRST)).map(Comment::author).contains("");
    }

    @Test
    void leadsToAPageForItsWriterAlone() {
        var sent = scene.say("author", NORA, "text", WORDS);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).matches("/comments/[\\w-]{24}");
        assertThat(browser.follow(sent).id("said").text()).contains("wait to be read", WORDS);
    }

    @Test
    void showsNothingToStrangersYet() {
        scene.say("author", NORA, "site", GARDEN, "text", WORDS);

        var page = scene.article();

        assertThat(page.body()).doesNotContain(WORDS, NORA, GARDEN);
        assertThat(page.has("comment-1")).isFalse();
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void tellsThatItCameIn() {
        scene.say("text", WORDS);

        assertThat(events.published(CommentReceived.class))
                .containsExactly(new CommentReceived(FIRST, WAITING, NOW, Origin.HERE));
        assertThat(events.published(CommentApproved.class)).isEmpty();
    }

    @Test
    void takesTheSameFormThroughHtmx() {
        var sent = browser.htmxSubmit(scene.article().form("say"), "text", WORDS);

        assertThat(sent.status()).isEqualTo(303);
        var mine = browser.htmx(sent.location());
        assertThat(mine.id("said").text()).contains(WORDS);
        assertThat(mine.body()).doesNotContain("<main>");
    }

    @Test
    void findsNoArticleToSpeakUnder() {
        assertThat(browser.post("/articles/no-such-article/comments", "text", WORDS).status()).isEqualTo(404);
        assertThat(browser.htmxPost("/articles/no-such-article/comments", "text", WORDS).status()).isEqualTo(404);
        assertThat(comments.find(FIRST)).isEmpty();
    }

    @Test
    void takesNothingUnderWhatReadersDoNotSee() {
        browser.post("/desk/articles", "title", "A draft", "body", "Not yet.");
        scene.withdraw();

        assertThat(browser.post("/articles/a-draft/comments", "text", WORDS).status()).isEqualTo(404);
        assertThat(browser.post(PATH + "/comments", "text", WORDS).status()).isEqualTo(404);
        assertThat(comments.find(FIRST)).isEmpty();
    }

    @Test
    void decidesNothingForWhoeverSendsMoreThanTheFormHas() {
        browser.post(PATH + "/comments", "text", WORDS, "state", "APPROVED", "byOwner", "true", "by_owner", "true",
                "id", "7", "at", "2001-01-01T00:00:00Z", "token", "mine", "email", "nora@garden.example");

        assertThat(comments.find(FIRST))
                .contains(new Comment(FIRST, WAITING, null, "", "", WORDS, false, NOW, State.HELD, 0));
        assertThat(browser.get("/comments/mine").status()).isEqualTo(404);
    }
}
