package org.rapport.awards;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.StoredWeb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.PATH;
import static org.rapport.awards.Cast.TITLE;

/// What people do in these tests. Whoever does something waits until everybody has heard of it.
@Component
class Story {
    private final Browser browser;
    private final Events events;
    private final StoredWeb web;

    Story(Browser browser, Events events, StoredWeb web) {
        this.browser = browser;
        this.events = events;
        this.web = web;
    }

    /// Elena publishes her article.
    void begin() {
        browser.post("/desk/articles", "title", TITLE, "body", "Silence, and then a word.");
        decide("/desk/articles/1/publication");
    }

    /// Somebody comments; the comment is held.
    void says(String author, String site, String text) {
        saysAtOnce(author, site, text);
        events.settle();
    }

    /// The same, without waiting.
    void saysAtOnce(String author, String site, String text) {
        assertThat(browser.post(PATH + "/comments", "author", author, "site", site, "text", text).status())
                .isEqualTo(303);
    }

    /// Somebody's post links to the article and pings.
    void links(String post, String title) {
        linksAtOnce(post, title, PATH);
        events.settle();
    }

    /// The same, to any article and without waiting.
    void linksAtOnce(String post, String title, String article) {
        var target = "https://practice.example" + article;
        web.put(post, "<title>%s</title><p>It goes on to <a href=\"%s\">Elena</a>.</p>".formatted(title, target));
        assertThat(browser.post("/xmlrpc", MediaType.TEXT_XML, """
                <methodCall><methodName>pingback.ping</methodName><params>
                <param><value>%s</value></param><param><value>%s</value></param>
                </params></methodCall>
                """.formatted(post, target)).body()).contains("the link is recorded");
    }

    void approvesComment(long comment) {
        decide("/desk/comments/" + comment + "/approval");
    }

    void rejectsComment(long comment) {
        decide("/desk/comments/" + comment + "/rejection");
    }

    void accepts(long award) {
        decide("/desk/awards/" + award + "/acceptance");
    }

    void declines(long award) {
        decide("/desk/awards/" + award + "/declination");
    }

    void withdrawsArticle() {
        decide("/desk/articles/1/withdrawal");
    }

    private void decide(String address) {
        assertThat(browser.post(address).status()).isEqualTo(303);
        events.settle();
    }
}
