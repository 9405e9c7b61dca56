package org.rapport.awards;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment;
import org.rapport.comments.CommentApproved;
import org.rapport.comments.Comments;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.COMMENT;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.PATH;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;
import static org.rapport.awards.Cast.VERSATILE;

@ModuleTest
class AwardsTests {
    private static final AwardId AWARD = new AwardId(1);

    private final Book awards;
    private final Ledger ledger;
    private final OfferedAwards desk;
    private final Comments comments;
    private final Story story;
    private final Browser browser;
    private final Events events;
    private final MovableClock clock;
    private final DroppedTags dropped;

    AwardsTests(Book awards, Ledger ledger, OfferedAwards desk, Comments comments, Story story, Browser browser,
            Events events, MovableClock clock, DroppedTags dropped) {
        this.awards = awards;
        this.ledger = ledger;
        this.desk = desk;
        this.comments = comments;
        this.story = story;
        this.browser = browser;
        this.events = events;
        this.clock = clock;
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
        assertThat(ledger.kept()).extracting(Award.Kept::acceptance).containsExactly(new Decision(NOW, "Elena"));
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

        assertThat(awards.accepted()).extracting(Offer::kind).containsExactly("liebster");
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
        assertThat(comments.find(COMMENT)).map(Comment::state).hasValue(Comment.State.HELD);
    }

    @Test
    void acceptsOnce() {
        story.accepts(1);
        story.accepts(1);

        assertThat(events.published(AwardAccepted.class)).hasSize(1);
    }

    @Test
    void takesABadgeDown() {
        story.accepts(1);
        dropped.forget();
        story.declines(1);

        assertThat(awards.accepted()).isEmpty();
        assertThat(events.published(AwardDeclined.class)).hasSize(1);
        assertThat(dropped.all()).contains(Awards.TAG);
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
        assertThat(browser.post("/desk/awards/7/postponement").status()).isEqualTo(404);
        assertThat(browser.post("/desk/awards/7/reconsideration").status()).isEqualTo(404);
        assertThat(browser.get("/desk/awards/7").status()).isEqualTo(404);
        assertThat(browser.get("/desk/awards/7/declination").status()).isEqualTo(404);
    }

    @Test
    void callsAGiverWithoutANameByTheBlog() {
        story.says("", "https://hive.example", INES_OFFER);
        story.accepts(2);

        assertThat(browser.get("/awards").id("award-2").text()).contains("from hive.example");
        assertThat(browser.get("/").id("badges").text()).contains("from hive.example");
        assertThat(ledger(browser.get("/desk/awards"))).contains("from hive.example");
    }

    @Test
    void comesUpAgainAMonthAfterItWasPutOff() {
        assertThat(browser.post("/desk/awards/1/postponement").location()).isEqualTo("/desk/awards");

        assertThat(desk.waiting()).isEmpty();
        assertThat(ledger(browser.get("/desk/awards"))).contains("put off until 3 April 2026");
        clock.pass(Awards.LATER.minusSeconds(1));
        assertThat(desk.waiting()).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(desk.waiting()).hasSize(1);
    }

    @Test
    void isAcceptedAfterItWasPutOff() {
        browser.post("/desk/awards/1/postponement");

        var form = browser.get("/desk/awards/1").form("acceptance-1");
        form.expectFirst("[value=yes]").attr("checked", "");
        browser.submit(form);

        assertThat(awards.accepted()).hasSize(1);
    }

    @Test
    void isThoughtAboutAgain() {
        story.declines(1);
        clock.pass(Cast.DAY);

        var again = browser.submit(browser.get("/desk/awards/1").form("reconsideration"));

        assertThat(again.location()).isEqualTo("/desk/awards/1");
        assertThat(awards.open()).hasSize(1);
        assertThat(browser.follow(again).has("offer-1")).isTrue();
        assertThat(browser.follow(again).document().select(".desk-title").text()).contains("offered on 5 March 2026");
    }

    @Test
    void isThoughtAboutAgainBesideWhatElseIsOffered() {
        story.declines(1);
        story.says(INES, INES_BLOG, INES_OFFER);

        assertThat(browser.post("/desk/awards/1/reconsideration").location()).isEqualTo("/desk/awards/1");

        assertThat(ledger.open()).hasSize(2);
    }

    @Test
    void isThoughtAboutAgainWithWhatSheHadPutOffMeanwhile() {
        story.declines(1);
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        browser.post("/desk/awards/2/postponement");

        browser.post("/desk/awards/1/reconsideration");

        assertThat(ledger.open()).singleElement().isInstanceOf(Award.Offered.class);
        assertThat(desk.waiting()).hasSize(1);
    }

    @Test
    void isThoughtAboutAgainWithWhatIsOfferedMeanwhile() {
        story.declines(1);
        story.says(INES, INES_BLOG, OFFER + " From me too.");

        assertThat(browser.post("/desk/awards/1/reconsideration").location()).isEqualTo("/desk/awards/2");

        assertThat(ledger.open()).singleElement().satisfies(award -> assertThat(award.offers()).hasSize(2));
    }

    @Test
    void isThoughtAboutAgainWithAllThatSheWroteForItThoughItIsOfferedMeanwhile() {
        story.accepts(1);
        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/");
        story.thanks(1);
        story.declines(1);
        story.says(INES, INES_BLOG, OFFER + " From me too.");

        assertThat(browser.post("/desk/awards/1/reconsideration").location()).isEqualTo("/desk/awards/1");
        assertThat(ledger.all()).singleElement().satisfies(award -> assertThat(award.offers()).hasSize(2));

        story.accepts(1);
        assertThat(ledger.kept()).singleElement().isInstanceOf(Award.PassedOn.class);
        assertThat(browser.get("/awards/versatile-blogger").document().select("h3").eachText())
                .contains("Accepted with thanks", "Handed on to one blog");
    }

    @Test
    void keepsAllThatSheWroteForItThoughItHangsMeanwhileFromSomebodyElse() {
        story.accepts(1);
        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/");
        story.thanks(1);
        story.declines(1);
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.accepts(2);
        browser.post("/desk/awards/1/reconsideration");

        assertThat(story.acceptsNaming(1, "yes").location()).isEqualTo("/desk/awards/1");

        assertThat(ledger.kept()).hasSize(2);
        assertThat(browser.get("/awards/versatile-blogger").document().select("h3").eachText())
                .contains("Accepted with thanks", "Handed on to one blog");
    }

    @Test
    void changesNothingThatWasDecidedOtherwise() {
        story.accepts(1);
        browser.post("/desk/awards/1/postponement");
        browser.post("/desk/awards/1/reconsideration");

        assertThat(awards.accepted()).hasSize(1);
    }

    @Test
    void showsAnOfferOnTheDesk() {
        var offer = browser.get("/desk/awards").id("offer-1");

        assertThat(offer.text()).contains("Versatile Blogger Award", "from " + AMARU, Cast.WORDS,
                "No post of the giver’s links here yet", "is still held", "7 things about yourself, up to 15 blogs");
    }

    @Test
    void showsOnTheDeskWhatSpeaksForAnOffer() {
        story.links(POST, POST_TITLE);

        var offer = browser.get("/desk/awards").id("offer-1");
        assertThat(offer.select(".is-true").eachText()).containsExactly(
                "A post on tidewater.example links to your article “The long pause”, 4 March 2026: " + POST_TITLE
                        + " It goes on to Elena.",
                "It names the award", "This site saw the link itself, 4 March 2026, 17:00");
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
        story.links(POST, POST_TITLE);

        var accepted = browser.submit(browser.get("/desk/awards").form("acceptance-1"));

        assertThat(accepted.location()).isEqualTo("/desk/awards/1");
        assertThat(browser.follow(accepted).document().select(".desk-title").text())
                .contains("from Dr. Amaru Sol, accepted on 4 March 2026");
    }

    @Test
    void leadsFromAnOfferToWhatElseSheCouldDecide() {
        var offer = browser.get("/desk/awards").form("acceptance-1");

        assertThat(offer.select("a.button").attr("href")).isEqualTo("/desk/awards/1/declination");
        assertThat(offer.select("button[formnovalidate]").attr("formaction")).isEqualTo("/desk/awards/1/postponement");
        assertThat(browser.get("/desk/awards").document().select("a[href=/desk/awards/new]")).hasSize(1);
    }

    @Test
    void listsWhatIsOfferedFromTheOldest() {
        clock.pass(Cast.DAY);
        story.says(INES, INES_BLOG, INES_OFFER);

        assertThat(browser.get("/desk/awards").document().select(".decision").eachAttr("id"))
                .containsExactly("offer-1", "offer-2");
    }

    @Test
    void leadsFromTheDeskToTheThankYou() {
        story.accepts(1);
        story.drafts(1);

        assertThat(browser.get("/desk/awards").document().select(".ledger a[href=/desk/articles/2]").text())
                .isEqualTo("A thank-you for the Versatile Blogger Award");
    }

    @Test
    void remembersOnTheDeskWhatWasDeclinedOrWithdrawn() {
        story.says("A reader", "", INES_OFFER);
        story.declines(1);
        story.rejectsComment(2);

        assertThat(ledger(browser.get("/desk/awards"))).contains("from Dr. Amaru Sol, declined on 4 March 2026",
                "from A reader, withdrawn on 4 March 2026");
    }

    private String place() {
        return browser.get("/desk/awards").id("offer-1").select(".decision__what a").attr("href");
    }

    private static String ledger(Reply desk) {
        return desk.document().select(".ledger").text();
    }
}
