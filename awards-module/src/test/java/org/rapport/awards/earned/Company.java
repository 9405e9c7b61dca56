package org.rapport.awards.earned;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.select.Elements;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredMail;

import static org.assertj.core.api.Assertions.assertThat;

/// Elena's article, those who comment on it, and Elena, who has badges for them. Whoever does something waits until everybody
/// has heard of it.
@Component
class Company {
    static final String PATH = "/articles/on-waiting";
    static final String NORA = "Nora";
    static final String NORAS_MAIL = "nora@garden.example";
    static final String NORAS_SITE = "https://garden.example";

    private static final Pattern LINK = Pattern.compile("https://practice\\.example(/comments/mail/[\\w-]{24})");

    private final Browser browser;
    private final StoredMail mail;
    private final Events events;
    private final Badges badges;
    private final Messages messages;

    Company(Browser browser, StoredMail mail, Events events, Badges badges, Messages messages) {
        this.browser = browser;
        this.mail = mail;
        this.events = events;
        this.badges = badges;
        this.messages = messages;
    }

    /// Elena publishes her article, with these badges for who comments.
    void gathers(Ready... ready) {
        publishes("On waiting", "One learns it late.");
        List.of(ready).forEach(this::adds);
    }

    void publishes(String title, String body) {
        var draft = browser.post("/desk/articles", "title", title, "body", body);
        browser.post(draft.location() + "/publication");
        events.settle();
    }

    Badge adds(Ready ready) {
        var badge = badges.add(ready.form(messages));
        events.settle();
        return badge;
    }

    /// Somebody says something under the article, and gives her address; the path of her private page.
    String says(String name, String words, String email) {
        return says(PATH, "author", name, "text", words, "email", email);
    }

    String says(String article, String... typed) {
        var sent = browser.submit(browser.get(article).form("say"), typed);
        assertThat(sent.status()).isEqualTo(303);
        events.settle();
        return sent.location();
    }

    /// The same, in answer to a comment.
    String answers(long comment, String... typed) {
        var sent = browser.submit(browser.get("/comments/" + comment + "/answer").form("answer-" + comment), typed);
        assertThat(sent.status()).isEqualTo(303);
        events.settle();
        return sent.location();
    }

    /// By her private page she says something more under the article, in answer to the last of hers that appears.
    void saysMore(String mine, String article, String... typed) {
        var sent = browser.submit(browser.get(mine + article).form("say"), typed);
        assertThat(sent.status()).isEqualTo(303);
        events.settle();
    }

    /// Whoever was written to last says yes.
    void confirms() {
        events.settle();
        var link = LINK.matcher(mail.letters().getLast().text());
        assertThat(link.find()).isTrue();
        browser.post(link.group(1));
        events.settle();
    }

    void approves(long comment) {
        decides(comment, "approval");
    }

    void rejects(long comment) {
        decides(comment, "rejection");
    }

    private void decides(long comment, String decision) {
        assertThat(browser.post("/desk/comments/" + comment + "/" + decision).status()).isEqualTo(303);
        events.settle();
    }

    void takesBack(String mine, long comment) {
        assertThat(browser.post(mine + "/" + comment + "/withdrawal").status()).isEqualTo(303);
        events.settle();
    }

    Reply article() {
        return browser.get(PATH);
    }

    /// What stands beside the name above a comment.
    Elements beside(long comment) {
        return browser.get(PATH).id("comment-" + comment).select(".comment__head .earned");
    }
}
