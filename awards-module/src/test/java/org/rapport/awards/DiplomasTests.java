package org.rapport.awards;

import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.awards.credentials.Credentials;
import org.rapport.awards.credentials.IssuedCredential;
import org.rapport.comments.LinkbackSent;
import org.rapport.content.ArticleId;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.VERSATILE;

/// What is signed for whom the owner hands an award on to.
@ModuleTest
class DiplomasTests {
    private static final String BREAD = "https://bread.example/rye";
    private static final String STORY = "/awards/" + VERSATILE;

    private final Credentials credentials;
    private final Story story;
    private final Browser browser;
    private final Events events;

    DiplomasTests(Credentials credentials, Story story, Browser browser, Events events) {
        this.credentials = credentials;
        this.story = story;
        this.browser = browser;
        this.events = events;
    }

    @BeforeEach
    void name() {
        story.begin();
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        browser.post("/desk/awards/1/nominees", "address", BREAD, "name", "Bread");
    }

    @Test
    void signsForWhomThePublicThanksName() {
        story.drafts(1);
        assertThat(credentials.all()).isEmpty();

        story.thanks(1);

        assertThat(credentials.all())
                .extracting(IssuedCredential::achievement, IssuedCredential::recipient, IssuedCredential::recipientName)
                .containsExactly(tuple(VERSATILE, "https://bread.example/", "Bread"));
    }

    @Test
    void signsForWhoIsNamedLaterAndForNobodyTwice() {
        story.thanks(1);
        browser.post("/desk/awards/1/nominees", "address", "https://sea.example/post", "name", "Sea");
        assertThat(credentials.all()).hasSize(1);

        var write = browser.get("/desk/articles/2").form("write");
        browser.submit(write, "body", "Thanks. [Bread](" + BREAD + ") and [Sea](https://sea.example/post).");
        browser.post("/desk/articles/2/publication");
        events.settle();

        assertThat(credentials.all()).extracting(IssuedCredential::recipientName).containsExactlyInAnyOrder("Bread",
                "Sea");
    }

    @Test
    void handsTheSignedBadgeOut() {
        story.thanks(1);
        var badge = credentials.all().getFirst().path() + ".svg";

        assertThat(browser.get(STORY).document().select(".handed a").eachAttr("href")).containsExactly(BREAD, badge);
        assertThat(browser.get("/desk/awards/1/telling").document().select("#telling a").eachAttr("href"))
                .contains(badge);
        assertThat(browser.get(badge).body()).contains("<svg", "openbadges");
    }

    @Test
    void signsWhichAwardItIsAndWhatItAsksFor() {
        story.thanks(1);

        assertThat(
                new String(Base64.getUrlDecoder().decode(credentials.all().getFirst().token().split("\\.")[1]), UTF_8))
                .contains("https://practice.example/awards/versatile-blogger\"",
                        "https://practice.example/badges/versatile-blogger.svg\"", "Tell 7 things about yourself.");
    }

    @Test
    void tellsOfTheBadgeInTheNoteThatIsReady() {
        story.thanks(1);
        events.publish(new LinkbackSent(new ArticleId(2), BREAD, LinkbackSent.Result.NOT_WANTED, NOW));
        events.settle();

        assertThat(browser.get("/desk/awards/1/telling").id("nominee-1").select("textarea").text())
                .contains("https://practice.example" + credentials.all().getFirst().path() + ".svg");
    }

    @Test
    void signsForNobodyWhomTheThanksDoNotName() {
        story.thanks(1);
        browser.post("/desk/awards/1/nominees", "address", "https://sea.example/post", "name", "Sea");
        browser.submit(browser.get("/desk/articles/2").form("write"), "body", "Thanks. [Bread](" + BREAD + ").");
        browser.post("/desk/articles/2/publication");
        events.settle();

        assertThat(credentials.all()).extracting(IssuedCredential::recipientName).containsExactly("Bread");
    }

    @Test
    void handsOutNoneThatWasTakenBack() {
        story.thanks(1);
        credentials.revoke(credentials.all().getFirst().id(), "A slip.");

        assertThat(browser.get(STORY).document().select(".handed a").eachAttr("href")).containsExactly(BREAD);
    }
}
