package org.rapport.awards;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.COMMENT;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.PATH;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;

/// Saying no, kindly.
@ModuleTest
class DeclinationTests {
    private static final String PAGE = "/desk/awards/1/declination";

    private final Book awards;
    private final Comments comments;
    private final Story story;
    private final Browser browser;
    private final Events events;

    DeclinationTests(Book awards, Comments comments, Story story, Browser browser, Events events) {
        this.awards = awards;
        this.comments = comments;
        this.story = story;
        this.browser = browser;
        this.events = events;
    }

    @BeforeEach
    void begin() {
        story.begin();
    }

    @Test
    void hasWordsReady() {
        story.says(AMARU, AMARUS_BLOG, OFFER);

        var form = browser.get(PAGE).form("declination");

        assertThat(form.select("textarea").text()).startsWith("Thank you for thinking of me for the Versatile Blogger");
        assertThat(form.text()).contains("stands under the comment of " + AMARU);
        assertThat(awards.open()).as("asking declines nothing").hasSize(1);
    }

    @Test
    void saysThatSheTakesNoneOnlyWhileThatIsTrue() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        assertThat(ready(1)).contains("This one I would rather not take").doesNotContain("I take no awards");

        browser.post(AwardFree.PATH, "on", "true");
        assertThat(ready(1)).contains("I take no awards").doesNotContain("This one");

        story.accepts(1);
        story.says(INES, INES_BLOG, INES_OFFER);
        assertThat(ready(2)).as("beside the badge that hangs").contains("This one I would rather not take");
    }

    private String ready(int award) {
        return browser.get("/desk/awards/" + award + "/declination").form("declination").select("textarea").text();
    }

    @Test
    void takesABadgeDownWithoutAWord() {
        thank();

        var page = browser.get(PAGE);

        assertThat(page.document().select("h1").text()).isEqualTo("Take the badge down");
        assertThat(page.form("declination").select("textarea").text()).isEmpty();
        assertThat(page.document().select(".down a").eachAttr("href")).containsExactly("/desk/articles/2",
                "https://bread.example/rye", "/desk/awards/keys");

        browser.submit(page.form("declination"));
        events.settle();

        assertThat(browser.get("/").has("badges")).isFalse();
        assertThat(browser.get("/desk/awards").document().text()).contains("taken down on 4 March 2026")
                .doesNotContain("declined on");
        assertThat(comments.find(new CommentId(2))).isEmpty();
        assertThat(browser.get("/articles/a-thank-you-for-the-versatile-blogger-award").status()).isEqualTo(200);
    }

    @Test
    void saysWhetherItWasDeclinedOrTakenDown() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        var declined = browser.submit(browser.get(PAGE).form("declination"));
        assertThat(declined.header("Set-Cookie")).contains("awards.desk.declined.told");
        assertThat(browser.follow(declined).document().text()).contains("declined on 4 March 2026");

        story.says(INES, INES_BLOG, INES_OFFER);
        story.accepts(2);
        var takenDown = browser.submit(browser.get("/desk/awards/2/declination").form("declination"));
        assertThat(takenDown.header("Set-Cookie")).contains("awards.desk.taken-down.told");
    }

    @Test
    void takesABadgeDownWithHerOwnWords() {
        thank();

        browser.submit(browser.get(PAGE).form("declination"), "words", "It hung long enough.");

        assertThat(browser.get(PATH).document().text()).contains("It hung long enough.");
    }

    @Test
    void namesNothingThatStaysWhereThereIsNothing() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);

        assertThat(browser.get(PAGE).document().select(".down")).isEmpty();
    }

    private void thank() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/rye", "name", "Bread");
        story.thanks(1);
    }

    @Test
    void answersUnderTheCommentThatOfferedIt() {
        story.says(AMARU, AMARUS_BLOG, OFFER);

        var told = decline("Thank you, but no.");

        assertThat(told).isEqualTo("/desk/awards");
        assertThat(awards.open()).isEmpty();
        assertThat(browser.get(PATH).document().text()).contains("Thank you, but no.");
        assertThat(comments.find(new CommentId(2))).map(Comment::parent).hasValue(COMMENT);
    }

    @Test
    void answersWithoutWhatIsNoLetter() {
        story.says(AMARU, AMARUS_BLOG, OFFER);

        decline("Thank you,\u0007\r\nbut \u202Eno.");

        assertThat(comments.find(new CommentId(2))).map(Comment::text).hasValue("Thank you,\nbut no.");
    }

    @Test
    void keepsNoneOfThatInWordsThatAreTooLong() {
        story.says(AMARU, AMARUS_BLOG, OFFER);

        var refused = browser.post(PAGE, "words", "No\u0007 " + "no ".repeat(700) + "no", "answering", "yes", "seen",
                seen());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("declination").select("textarea").text()).startsWith("No no no");
    }

    @Test
    void saysNothingUnlessSheWantsTo() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        browser.submit(browser.get(PAGE).form("declination"));

        assertThat(awards.open()).isEmpty();
        assertThat(comments.find(new CommentId(2))).isEmpty();
        assertThat(comments.find(COMMENT)).map(Comment::state).hasValue(Comment.State.HELD);
    }

    @Test
    void declinesNothingThatSheAcceptedMeanwhile() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        var stale = browser.get(PAGE).form("declination");
        story.accepts(1);

        var refused = browser.submit(stale);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(awards.accepted()).hasSize(1);
        assertThat(browser.submit(refused.form("declination")).status()).as("now she knows").isEqualTo(303);
    }

    @Test
    void saysNothingToWhomReadersMayNotKnow() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.acceptsNaming(1, "no");

        assertThat(browser.get(PAGE).form("declination").select("[name=answering]")).isEmpty();
        decline("Thank you, but no.");

        assertThat(comments.find(COMMENT)).map(Comment::state).hasValue(Comment.State.HELD);
        assertThat(browser.get(PATH).document().text()).doesNotContain("Thank you, but no.");
    }

    @Test
    void offersToCopyTheWordsWhereNobodyCommented() {
        story.links(POST, POST_TITLE);

        var form = browser.get(PAGE).form("declination");

        assertThat(form.text()).contains("You may copy these words");
        assertThat(form.select("[name=answering]")).isEmpty();
    }

    @Test
    void keepsWordsThatAreTooLong() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        var much = "No. ".repeat(600);

        var refused = browser.post(PAGE, "words", much, "answering", "yes", "seen", seen());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("textarea").text().strip()).isEqualTo(much.strip());
        assertThat(refused.id("words-problem").text()).contains("Two thousand letters are the most");
        assertThat(refused.form("declination").select("[aria-invalid=true]").eachAttr("name")).containsExactly("words");
        assertThat(awards.open()).hasSize(1);
    }

    @Test
    void doesNotAnswerWhatSheDidNotRead() {
        var mine = story.saysAtOnce(AMARU, AMARUS_BLOG, OFFER);
        events.settle();
        var seen = seen();
        story.saysInstead(mine, 1, AMARU, AMARUS_BLOG, OFFER + " You old liar.");

        var refused = browser.post(PAGE, "words", "Thank you.", "answering", "yes", "seen", seen);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("words-problem").text()).contains("since you read this");
        assertThat(refused.form("declination").select("textarea").text()).isEqualTo("Thank you.");
        assertThat(awards.open()).hasSize(1);
        assertThat(comments.find(new CommentId(2))).isEmpty();
    }

    @Test
    void declinesOnce() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        decline("Thank you, but no.");

        assertThat(browser.post(PAGE, "words", "Thank you, but no.", "answering", "yes").location())
                .isEqualTo("/desk/awards/1");

        assertThat(events.published(AwardDeclined.class)).hasSize(1);
        assertThat(comments.find(new CommentId(3))).isEmpty();
    }

    @Test
    void saysWhatBecameOfIt() {
        story.says(AMARU, AMARUS_BLOG, OFFER);

        assertThat(browser.post("/desk/awards/1/postponement").header("Set-Cookie"))
                .contains("awards.desk.later.told");
        assertThat(browser.submit(browser.get(PAGE).form("declination")).header("Set-Cookie"))
                .contains("awards.desk.declined.told");
    }

    @Test
    void isNotAskedForWhatIsDeclined() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.declines(1);

        assertThat(browser.get(PAGE).status()).isEqualTo(404);
    }

    @Test
    void isAskedForBeforeABadgeIsTakenDown() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);

        var takesDown = browser.get("/desk/awards/1").document().expectFirst("a[href$=/declination]");
        browser.submit(browser.get(takesDown.attr("href")).form("declination"));

        assertThat(awards.accepted()).isEmpty();
    }

    @Test
    void answersNoCommentThatWasSetAside() {
        story.links(POST, POST_TITLE);
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        story.rejectsComment(1);

        assertThat(browser.get(PAGE).form("declination").select("[name=answering]")).isEmpty();
    }

    private String seen() {
        return browser.get(PAGE).form("declination").select("[name=seen]").val();
    }

    private String decline(String words) {
        var sent = browser.post(PAGE,
                List.of("words", words, "answering", "yes", "seen", seen()).toArray(String[]::new));
        events.settle();
        return sent.location();
    }
}
