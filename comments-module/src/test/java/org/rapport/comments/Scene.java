package org.rapport.comments;

import org.jsoup.nodes.FormElement;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Reply;

import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.Cast.TITLE;

/// Elena's article on the site, readers who answer it, and Elena who decides.
final class Scene {
    private final Browser browser;

    Scene(Browser browser) {
        this.browser = browser;
    }

    /// Puts Elena's article on the site.
    void open() {
        publish(TITLE);
    }

    /// Puts an article on the site.
    void publish(String title) {
        var draft = browser.post("/desk/articles", "title", title, "body", "One learns it late, and then for ever.");
        browser.post(draft.location() + "/publication");
    }

    /// Takes Elena's article back.
    void withdraw() {
        browser.post("/desk/articles/1/withdrawal");
    }

    /// Sets who is heard at once.
    void rule(Admission admission) {
        rule(admission, "");
    }

    /// The same, until `days` after an article was published.
    void rule(Admission admission, String days) {
        var form = browser.get("/desk/comments/policy").form("policy");
        browser.submit(form, "admission", admission.name(), "days", days);
    }

    Reply article() {
        return browser.get(PATH);
    }

    /// Fills the form under the article: name, value, name, value…
    Reply say(String... typed) {
        return browser.submit(article().form("say"), typed);
    }

    /// Fills the form to answer `comment`.
    Reply answer(CommentId comment, String... typed) {
        return browser.submit(answerForm(comment), typed);
    }

    FormElement answerForm(CommentId comment) {
        return browser.get("/comments/" + comment.value() + "/answer").form("answer-" + comment.value());
    }

    /// Takes back, on the writer's private page, what she said last.
    Reply takeBack(String mine) {
        return browser.submit(browser.get(mine).form("said"));
    }

    Reply approve(CommentId comment) {
        return browser.post("/desk/comments/" + comment.value() + "/approval");
    }

    Reply reject(CommentId comment) {
        return browser.post("/desk/comments/" + comment.value() + "/rejection");
    }

    /// Something is said, the first on this site, and appears.
    void openWith(String... typed) {
        open();
        say(typed);
        approve(Cast.FIRST);
    }
}
