package org.rapport.awards;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment;
import org.rapport.comments.CommentApproved;
import org.rapport.comments.Comments;
import org.rapport.content.Article;
import org.rapport.content.Articles;
import org.rapport.content.DraftProposed;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.COMMENT;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.PATH;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;
import static org.rapport.awards.Cast.VERSATILE;

@ModuleTest
class AwardsTests {
    private static final AwardId AWARD = new AwardId(1);

    private final AwardTable awards;
    private final Comments comments;
    private final Articles articles;
    private final Story story;
    private final Browser browser;
    private final Events events;
    private final DroppedTags dropped;

    AwardsTests(AwardTable awards, Comments comments, Articles articles, Story story, Browser browser, Events events,
            DroppedTags dropped) {
        this.awards = awards;
        this.comments = comments;
        this.articles = articles;
        this.story = story;
        this.browser = browser;
        this.events = events;
        this.dropped = dropped;
    }

    @BeforeEach
    void offer() {
        story.begin();
        story.says(AMARU, AMARUS_BLOG, OFFER);
    }

    @Test
    void acceptsWhatWasOffered() {
        story.accepts(1);

        assertThat(awards.open()).isEmpty();
        assertThat(awards.accepted()).extracting(Award::acceptedAt).containsExactly(NOW);
        assertThat(events.published(AwardAccepted.class)).containsExactly(new AwardAccepted(AWARD, VERSATILE, NOW));
    }

    @Test
    void letsTheCommentAppearThatOfferedIt() {
        story.accepts(1);

        assertThat(comments.find(COMMENT)).map(Comment::state).hasValue(Comment.State.APPROVED);
    }

    @Test
    void acceptsAnOfferWithoutAComment() {
        story.links("https://hive.example/liebster", "My Liebster Award");

        story.accepts(2);

        assertThat(awards.accepted()).extracting(Award::kind).containsExactly("liebster");
        assertThat(events.published(CommentApproved.class)).isEmpty();
    }

    @Test
    void makesPagesAnewThatShowBadges() {
        dropped.forget();
        story.accepts(1);

        assertThat(dropped.all()).contains(Awards.TAG);
    }

    @Test
    void declinesWhatWasOffered() {
        story.declines(1);

        assertThat(awards.open()).isEmpty();
        assertThat(awards.accepted()).isEmpty();
        assertThat(events.published(AwardDeclined.class)).containsExactly(new AwardDeclined(AWARD, NOW));
        assertThat(events.published(DraftProposed.class)).isEmpty();
        assertThat(comments.find(COMMENT)).map(Comment::state).hasValue(Comment.State.HELD);
    }

    @Test
    void acceptsOnce() {
        story.accepts(1);
        story.accepts(1);

        assertThat(events.published(AwardAccepted.class)).hasSize(1);
        assertThat(events.published(DraftProposed.class)).hasSize(1);
    }

    @Test
    void doesNotDeclineWhatIsAccepted() {
        story.accepts(1);
        story.declines(1);

        assertThat(awards.accepted()).hasSize(1);
        assertThat(events.published(AwardDeclined.class)).isEmpty();
    }

    @Test
    void doesNotAcceptWhatIsDeclined() {
        story.declines(1);
        dropped.forget();
        story.accepts(1);

        assertThat(awards.accepted()).isEmpty();
        assertThat(events.published(AwardAccepted.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void answersThatAnAwardIsNotThere() {
        assertThat(browser.post("/desk/awards/7/acceptance").status()).isEqualTo(404);
        assertThat(browser.post("/desk/awards/7/declination").status()).isEqualTo(404);
    }

    @Test
    void draftsAThankYou() {
        story.links(POST, POST_TITLE);
        story.accepts(1);

        assertThat(draft().isPublic()).isFalse();
        assertThat(draft().title()).isEqualTo("A thank-you for the Versatile Blogger Award");
        assertThat(draft().body()).startsWith(
                "Thank you, [" + AMARU + "](<" + POST
                        + ">), for the Versatile Blogger Award.\n\n## 7 things about me\n")
                .contains("\n7. \n").doesNotContain("\n8. ").contains("## Blogs I hand it on to\n");
    }

    @Test
    void thanksAtTheGiversDoorWhereNoPostIsKnown() {
        story.accepts(1);

        assertThat(draft().body()).startsWith("Thank you, [" + AMARU + "](<" + AMARUS_BLOG + ">), for");
    }

    @Test
    void thanksAGiverWithoutABlogByName() {
        story.says("A reader", "", OFFER + " Please.");
        story.accepts(2);

        assertThat(articles.proposed("awards:2")).map(Article::body)
                .hasValueSatisfying(body -> assertThat(body).startsWith("Thank you, A reader, for the"));
    }

    @Test
    void thanksAGiverWithoutANameByTheBlog() {
        story.says("", "https://hive.example", OFFER + " Please.");
        story.accepts(2);

        assertThat(articles.proposed("awards:2")).map(Article::body).hasValueSatisfying(
                body -> assertThat(body).startsWith("Thank you, [hive.example](<https://hive.example/>), for the"));
        assertThat(browser.get("/awards").id("award-2").text()).contains("from hive.example");
        assertThat(browser.get("/").id("badges").text()).contains("from hive.example");
        assertThat(ledger(browser.get("/desk/awards"))).contains("from hive.example");
    }

    @Test
    void asksForNoFactsWhereNoneAreCustomary() {
        story.says(AMARU, AMARUS_BLOG, "I nominated you for the Sunshine Blogger Award.");
        story.accepts(2);

        assertThat(articles.proposed("awards:2")).map(Article::body)
                .hasValueSatisfying(body -> assertThat(body).doesNotContain("things about me"));
    }

    @Test
    void showsAnOfferOnTheDesk() {
        var offer = browser.get("/desk/awards").id("offer-1");

        assertThat(offer.text()).contains("Versatile Blogger Award", "from " + AMARU, Cast.WORDS,
                "No post of the giver’s links here yet", "is still held", "7 things about yourself and up to 15 blogs");
    }

    @Test
    void showsOnTheDeskWhatSpeaksForAnOffer() {
        story.links(POST, POST_TITLE);

        var offer = browser.get("/desk/awards").id("offer-1");
        assertThat(offer.select(".is-true").eachText()).containsExactly(
                "A post on tidewater.example links to your article, 4 March 2026: " + POST_TITLE
                        + " It goes on to Elena.",
                "Its title names the award", "This site saw the link itself, 4 March 2026, 17:00");
        assertThat(offer.select(".is-true a").attr("href")).isEqualTo(POST);
        assertThat(offer.text()).doesNotContain("No post of the giver’s");
    }

    @Test
    void leadsFromTheDeskToWhereTheOfferWasMade() {
        assertThat(place()).isEqualTo(PATH);

        story.approvesComment(1);

        assertThat(place()).isEqualTo("/comments/1");
    }

    @Test
    void decidesWithTheFormsOfTheDesk() {
        var accepted = browser.submit(browser.get("/desk/awards").form("offer-1"));

        assertThat(accepted.location()).isEqualTo("/desk/awards");
        assertThat(ledger(browser.follow(accepted)))
                .startsWith("Versatile Blogger Award from Dr. Amaru Sol, accepted on 4 March 2026");
    }

    @Test
    void leadsFromTheDeskToTheThankYou() {
        story.accepts(1);

        assertThat(browser.get("/desk/awards").document().select(".ledger a[href=/desk/articles/2]").text())
                .isEqualTo("A thank-you for the Versatile Blogger Award");
    }

    @Test
    void thanksAGiverWhoseNameHoldsMarks() {
        story.says("A*m_ar[u](x) `Sol`", "https://hive.example", OFFER + " Please.");
        story.accepts(2);

        assertThat(articles.proposed("awards:2")).map(Article::body)
                .hasValueSatisfying(body -> assertThat(body).startsWith("Thank you, [Amaru(x) Sol](<https://hive"));
    }

    @Test
    void remembersOnTheDeskWhatWasDeclinedOrWithdrawn() {
        story.says("A reader", "", OFFER + " Please.");
        story.declines(1);
        story.rejectsComment(2);

        assertThat(ledger(browser.get("/desk/awards"))).contains("from Dr. Amaru Sol, declined",
                "from A reader, withdrawn with its comment");
    }

    private String place() {
        return browser.get("/desk/awards").id("offer-1").select(".decision__what a").attr("href");
    }

    private Article draft() {
        return articles.proposed("awards:1").orElseThrow();
    }

    private static String ledger(Reply desk) {
        return desk.document().select(".ledger").text();
    }
}
