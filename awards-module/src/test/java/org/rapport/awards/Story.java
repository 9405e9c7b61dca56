package org.rapport.awards;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jdbi.v3.core.Jdbi;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.awards.credentials.Signet;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredWeb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.DAY;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.PATH;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;
import static org.rapport.awards.Cast.TITLE;

/// What people do in these tests. Whoever does something waits until everybody has heard of it.
@Component
class Story {
    static final Instant LONG_AGO = Instant.parse("2012-01-01T10:00:00Z");

    private final Browser browser;
    private final Events events;
    private final StoredWeb web;
    private final List<ImportPart> imports;
    private final TransactionOperations transaction;
    private final Jdbi jdbi;
    private final Signet signet;

    Story(Browser browser, Events events, StoredWeb web, List<ImportPart> imports, TransactionOperations transaction,
            Jdbi jdbi, Signet signet) {
        this.browser = browser;
        this.events = events;
        this.web = web;
        this.imports = imports;
        this.transaction = transaction;
        this.jdbi = jdbi;
        this.signet = signet;
    }

    /// Elena publishes her article.
    void begin() {
        signet.isThere();
        browser.post("/desk/articles", "title", TITLE, "body", "Silence, and then a word.");
        decide("/desk/articles/1/publication");
    }

    /// Elena brings in an old article under which Amaru offered an award, and she too; his post linked to it.
    void imports() {
        var item = new ImportItem("https://old.example", 1, "post", "publish", "", "https://old.example/pause", "pause",
                TITLE, "", "Silence, and then a word.", LONG_AGO, List.of(), Map.of(), List.of(
                        comment(1, "", AMARU, AMARUS_BLOG, OFFER, LONG_AGO, false),
                        comment(2, "", "Elena", "https://old.example/", INES_OFFER, LONG_AGO, true),
                        comment(3, "pingback", POST_TITLE, POST, "It goes on to Elena.", LONG_AGO.plus(DAY), false)));
        transaction.executeWithoutResult(status -> imports.forEach(part -> part.read(item, new NoReport())));
        events.settle();
    }

    private static ImportItem.Comment comment(long id, String type, String author, String url, String text, Instant at,
            boolean byOwner) {
        return new ImportItem.Comment(id, 0, type, "1", author, "", url, text, at, byOwner);
    }

    /// Somebody comments; the comment is held.
    void says(String author, String site, String text) {
        saysAtOnce(author, site, text);
        events.settle();
    }

    /// Somebody changes what she said as comment `id`, behind her private address `mine`.
    void saysInstead(String mine, long id, String author, String site, String text) {
        var sent = browser.post(mine + "/" + id + "/revision", "author", author, "site", site, "text", text);
        assertThat(sent.status()).isEqualTo(303);
        events.settle();
    }

    /// The same, without waiting; answers the path of the writer's private page.
    String saysAtOnce(String author, String site, String text) {
        var sent = browser.post(PATH + "/comments", "author", author, "site", site, "text", text);
        assertThat(sent.status()).isEqualTo(303);
        return sent.location();
    }

    /// Somebody's post links to the article and pings.
    void links(String post, String title) {
        linksAtOnce(post, title, PATH);
        events.settle();
    }

    /// The same, to any article and without waiting.
    void linksAtOnce(String post, String title, String article) {
        links(post, title, "It goes on to %s.", article);
    }

    /// Somebody's post links to Elena in `words`, with her in the place of `%s`, and pings.
    void linksSaying(String post, String title, String words) {
        links(post, title, words, PATH);
        events.settle();
    }

    private void links(String post, String title, String words, String article) {
        var target = "https://practice.example" + article;
        var link = "<a href=\"" + target + "\">Elena</a>";
        web.put(post, "<title>" + title + "</title><p>" + words.formatted(link) + "</p>");
        assertThat(browser.post("/xmlrpc", MediaType.TEXT_XML, """
                <methodCall><methodName>pingback.ping</methodName><params>
                <param><value>%s</value></param><param><value>%s</value></param>
                </params></methodCall>
                """.formatted(post, target)).body()).contains("the link is recorded");
    }

    /// Somebody takes the link out of the post, and the site has seen that.
    void losesLinks() {
        jdbi.useHandle(handle -> handle.execute("update comments.linkback set gone_at = received_at"));
    }

    void approvesComment(long comment) {
        decide("/desk/comments/" + comment + "/approval");
    }

    /// Elena leaves words out of a comment.
    void leavesOut(long comment, String words) {
        var version = browser.get("/desk/comments/" + comment).form("redaction").select("[name=version]").val();
        assertThat(
                browser.post("/desk/comments/" + comment + "/redaction", "version", version, "words", words).status())
                .isEqualTo(303);
        events.settle();
    }

    void rejectsComment(long comment) {
        decide("/desk/comments/" + comment + "/rejection");
    }

    void takesDecisionBack(long comment) {
        browser.post("/desk/comments/reopening", "id", String.valueOf(comment));
        events.settle();
    }

    void takesForSpam(long comment) {
        decide("/desk/comments/" + comment + "/spam");
    }

    /// She accepts, and lets everybody know who the givers are.
    void accepts(long award) {
        assertThat(acceptsNaming(award, "yes").status()).isIn(303, 422);
    }

    /// The same, saying of every giver whether she may be named.
    Reply acceptsNaming(long award, String named) {
        var form = browser.get("/desk/awards").document().select("form[action$=/" + award + "/acceptance]");
        var sent = new ArrayList<>(List.of("seen", form.select("[name=seen]").val()));
        form.select("[name^=named-][value=" + named + "]")
                .forEach(choice -> sent.addAll(List.of(choice.attr("name"), named)));
        var reply = browser.post("/desk/awards/" + award + "/acceptance", sent.toArray(String[]::new));
        events.settle();
        return reply;
    }

    void declines(long award) {
        var form = browser.get("/desk/awards/" + award + "/declination").form("declination");
        assertThat(browser.submit(form).status()).isEqualTo(303);
        events.settle();
    }

    /// Elena lets the article be drafted that thanks for an award.
    void drafts(long award) {
        decide("/desk/awards/" + award + "/article");
    }

    /// The same, and publishes it; it is the one after her own article.
    void thanks(long award) {
        drafts(award);
        decide("/desk/articles/2/publication");
    }

    void withdrawsArticle() {
        decide("/desk/articles/1/withdrawal");
    }

    private void decide(String address) {
        assertThat(browser.post(address).status()).isEqualTo(303);
        events.settle();
    }
}
