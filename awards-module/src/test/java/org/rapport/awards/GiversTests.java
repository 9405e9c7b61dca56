package org.rapport.awards;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.comments.Comment;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.AMARUS_HOST;
import static org.rapport.awards.Cast.COMMENT;
import static org.rapport.awards.Cast.DAY;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.INES_HOST;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.PATH;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;
import static org.rapport.awards.Cast.TITLE;
import static org.rapport.awards.Cast.WORDS;

/// Several who offer one award, and those who could be clients.
@ModuleTest
class GiversTests {
    private static final String STORY = "/awards/versatile-blogger";

    private final Ledger ledger;
    private final Comments comments;
    private final Story story;
    private final Browser browser;
    private final Events events;
    private final MovableClock clock;
    private final OfferedAwards desk;
    private final DroppedTags dropped;

    GiversTests(Ledger ledger, Comments comments, Story story, Browser browser, Events events,
            MovableClock clock, OfferedAwards desk, DroppedTags dropped) {
        this.ledger = ledger;
        this.comments = comments;
        this.story = story;
        this.browser = browser;
        this.events = events;
        this.clock = clock;
        this.desk = desk;
        this.dropped = dropped;
    }

    @BeforeEach
    void begin() {
        story.begin();
        story.says(AMARU, AMARUS_BLOG, OFFER);
    }

    @Test
    void showsOneAwardOfTwoGiversEachWithWhatSpeaksForHim() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.links(POST, POST_TITLE);

        var offer = browser.get("/desk/awards").id("offer-1");

        assertThat(offer.select(".decision__who").text()).contains("from " + AMARU + " and " + INES);
        assertThat(offer.expectFirst("#giver-1").select(".is-true").eachText()).contains("It names the award");
        assertThat(offer.expectFirst("#giver-2").text()).contains("No post of the giver’s links here yet");
        assertThat(browser.get("/desk/awards").document().select(".decision")).hasSize(1);
    }

    @Test
    void acceptsFromBoth() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.accepts(1);

        assertThat(ledger.kept()).singleElement().satisfies(award -> assertThat(award.offers()).hasSize(2));
        assertThat(events.published(AwardAccepted.class)).hasSize(1);
        assertThat(comments.find(new CommentId(2))).map(Comment::state).hasValue(Comment.State.APPROVED);
        assertThat(browser.get(STORY).document().select(".lead").text())
                .startsWith("Given by " + AMARU + " and " + INES);
    }

    @Test
    void addsAGiverToWhatIsNotThankedForYet() {
        story.accepts(1);
        story.says(INES, INES_BLOG, OFFER + " From me too.");

        assertThat(story.acceptsNaming(2, "yes").location()).isEqualTo("/desk/awards/1");

        assertThat(ledger.all()).singleElement().satisfies(award -> assertThat(award.offers()).hasSize(2));
        assertThat(events.published(AwardAccepted.class)).extracting(AwardAccepted::award)
                .containsOnly(new AwardId(1)).hasSize(2);
    }

    @Test
    void goesAnotherWayOnceThatOneIsThankedFor() {
        thankAndAcceptAgain();

        assertThat(ledger.kept()).hasSize(2);
        assertThat(browser.get("/desk/awards/2").has("way")).isTrue();
        assertThat(browser.get("/sitemap.xml").body()).containsOnlyOnce("<loc>https://practice.example" + STORY + "<");
    }

    private void thankAndAcceptAgain() {
        story.accepts(1);
        story.thanks(1);
        clock.pass(DAY);
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        assertThat(story.acceptsNaming(2, "yes").location()).isEqualTo("/desk/awards/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PATH})
    void hangsOneBadgeForBothAlsoOnceThatOneIsThankedFor(String page) {
        thankAndAcceptAgain();

        assertThat(browser.get(page).id("badges").select(".badge")).hasSize(1);
        assertThat(browser.get(page).id("badges").text()).contains("from " + AMARU + " and " + INES + ", 4 March 2026");
    }

    @Test
    void tellsOfOneBadgeWhatEachOfBothSaid() {
        thankAndAcceptAgain();

        assertThat(browser.get("/awards").document().select(".badge")).hasSize(1);
        assertThat(browser.get("/awards").document().select(".award__from").eachText()).containsExactly(
                "from " + AMARU + ", " + AMARUS_HOST + ", 4 March 2026",
                "from " + INES + ", " + INES_HOST + ", 5 March 2026", "The whole story");
        assertThat(browser.get(STORY).document().select(".badge")).hasSize(1);
        assertThat(browser.get(STORY).document().select("h2").eachText()).contains("Given by " + AMARU,
                "Given by " + INES);
    }

    @Test
    void saysThatSheHasThatAwardAlready() {
        assertThat(browser.get("/desk/awards/1").has("had-1")).isFalse();
        story.accepts(1);
        story.says(INES, INES_BLOG, INES_OFFER);
        assertThat(browser.get("/desk/awards/2").has("had-2")).as("another award").isFalse();
        story.says(INES, INES_BLOG, OFFER + " From me too.");

        assertThat(had()).startsWith("You accepted this award on 4 March 2026 already, from " + AMARU + ".")
                .contains("If you accept it from " + INES + ", too, it stays one badge")
                .endsWith("Your thanks are still to come and can name them all.");

        story.thanks(1);
        assertThat(had())
                .endsWith("Your thanks to " + AMARU + " are public; to " + INES + " you can give thanks anew.");
    }

    private String had() {
        var said = browser.get("/desk/awards/3").id("had-3").text();
        assertThat(browser.get("/desk/awards").id("had-3").text()).isEqualTo(said);
        return said;
    }

    @Test
    void comesUpAgainAtOnceWhenSomebodyElseOffersWhatSheHadPutOff() {
        browser.post("/desk/awards/1/postponement");
        clock.pass(DAY);

        story.says(AMARU, AMARUS_BLOG, OFFER + " Truly.");
        assertThat(desk.waiting()).as("he said so before").isEmpty();

        story.says(INES, INES_BLOG, OFFER + " From me too.");
        assertThat(desk.waiting()).hasSize(1);
        assertThat(browser.get("/desk/awards").id("offer-1").text()).contains(AMARU, INES);
        assertThat(browser.get("/desk/awards/1").document().select(".desk-title").text())
                .contains("offered on 5 March 2026");
    }

    @Test
    void asksWhetherOneMayBeNamedWhoCouldBeAClient() {
        var seen = browser.get("/desk/awards").form("acceptance-1").select("[name=seen]").val();

        var refused = browser.post("/desk/awards/1/acceptance", "seen", seen);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("problem-1").text()).contains("One of them could be a client");
        assertThat(ledger.kept()).isEmpty();
        assertThat(refused.document().select("[name^=named-][checked]")).isEmpty();
        assertThat(refused.document().select("[name^=named-][required]")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"named-1, perhaps", "named-9999999999999999999, yes", "named-2, yes"})
    void takesNothingElseForAnAnswer(String field, String answer) {
        var seen = browser.get("/desk/awards").form("acceptance-1").select("[name=seen]").val();

        assertThat(browser.post("/desk/awards/1/acceptance", "seen", seen, field, answer).status()).isEqualTo(422);
        assertThat(ledger.kept()).isEmpty();
    }

    @Test
    void keepsThatSomebodyStaysUnknownWhereSheTakesABadgeDownAndThinksAgain() {
        story.links(POST, POST_TITLE);
        story.acceptsNaming(1, "no");
        story.declines(1);
        browser.post("/desk/awards/1/reconsideration");

        assertThat(browser.get("/desk/awards").form("acceptance-1").select("[name^=named-][checked]").eachAttr("value"))
                .containsExactly("no");
    }

    @Test
    void takesABloggerWhosePostItSawForNone() {
        story.links(POST, POST_TITLE);
        var form = browser.get("/desk/awards").form("acceptance-1");

        assertThat(form.select("[name^=named-][value=yes]").hasAttr("checked")).isTrue();
        assertThat(browser.post("/desk/awards/1/acceptance", "seen", form.select("[name=seen]").val()).status())
                .isEqualTo(303);
        assertThat(browser.get("/").id("badges").text()).contains("from " + AMARU);
    }

    @Test
    void keepsWhatWasSaidOfEachWhereItAsksAgain() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.links(POST, POST_TITLE);
        var seen = browser.get("/desk/awards").form("acceptance-1").select("[name=seen]").val();
        story.says("Greta", "https://greta.example", OFFER + " And from me.");

        var refused = browser.post("/desk/awards/1/acceptance", "seen", seen, "named-1", "no", "named-2", "yes");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("[name^=named-][checked]")).extracting(Element::id)
                .containsExactly("named-1-no", "named-2-yes");
        assertThat(refused.document().select("[name^=named-][value=yes][required]")).hasSize(3);
    }

    @Test
    void leavesOneOut() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        var asked = browser
                .get(browser.get("/desk/awards").id("giver-1").expectFirst("a[href$=omission]").attr("href"));
        assertThat(asked.document().select("h1").text()).isEqualTo("Leave " + AMARU + " out");
        assertThat(asked.document().select("blockquote").text()).isEqualTo(WORDS);
        assertThat(browser.get("/desk/awards").id("offer-1").text()).as("she was only asked").contains(AMARU);

        assertThat(browser.submit(asked.form("omission")).location()).isEqualTo("/desk/awards/1");

        assertThat(browser.get("/desk/awards").id("offer-1").text()).contains(INES).doesNotContain(AMARU);
        assertThat(browser.get("/desk/awards").document().select("a[href$=omission]")).isEmpty();
        assertThat(browser.post("/desk/awards/1/offers/1/omission").location()).as("once more")
                .isEqualTo("/desk/awards/1");
        for (var nobody : new String[]{"1/offers/2", "1/offers/3", "2/offers/2", "2/offers/1"}) {
            assertThat(browser.get("/desk/awards/" + nobody + "/omission").status()).as(nobody).isEqualTo(404);
            assertThat(browser.post("/desk/awards/" + nobody + "/omission").status()).as(nobody).isEqualTo(404);
        }
        assertThat(browser.get("/desk/awards").id("offer-1").text()).contains(INES);
    }

    @Test
    void leavesOutNobodyOfAnotherAwardOrWhomSheAccepted() {
        story.says(INES, INES_BLOG, INES_OFFER);
        story.says("Greta", "https://greta.example", OFFER + " Indeed.");

        assertThat(browser.post("/desk/awards/1/offers/2/omission").status()).isEqualTo(404);
        assertThat(browser.get("/desk/awards").has("offer-2")).isTrue();

        story.acceptsNaming(1, "yes");
        assertThat(browser.get("/desk/awards/1/offers/1/omission").status()).isEqualTo(404);
        assertThat(browser.post("/desk/awards/1/offers/1/omission").status()).isEqualTo(404);
        assertThat(browser.get(STORY).document().text()).contains(AMARU);
    }

    @Test
    void showsAllWhoSignWithOneSiteAndTheirWords() {
        story.links(POST, POST_TITLE);
        story.says("Jonas", AMARUS_BLOG, OFFER + " Truly.");
        story.says("Greta", AMARUS_BLOG, OFFER + " Indeed.");

        var offer = browser.get("/desk/awards").id("offer-1");
        assertThat(offer.select(".decision__who").text()).contains("from " + AMARU + ", Jonas and Greta");
        assertThat(offer.select("blockquote").eachText()).containsExactly(WORDS, WORDS + " Truly.",
                WORDS + " Indeed.");
        assertThat(offer.expectFirst("#giver-2").text())
                .contains("Others sign with tidewater.example too: " + AMARU + " and Greta");
        assertThat(offer.select("[name^=named-][checked]")).isEmpty();
        assertThat(offer.select("[for=named-1-yes]").text()).as("she may name one alone").isEqualTo("Yes, by name");

        story.acceptsNaming(1, "yes");
        assertThat(browser.get("/awards").document().text()).contains("from tidewater.example, 4 March 2026")
                .doesNotContain(AMARU, "Jonas", "Greta");
        assertThat(browser.get("/").id("badges").text()).contains("from tidewater.example,");
        assertThat(browser.get("/desk/awards/1").id("giver-1").text()).contains("Readers see the address of the site");

        story.says("Paul", AMARUS_BLOG, OFFER + " Late.");
        assertThat(browser.get("/desk/awards").document().select("[for=named-4-yes]").text())
                .isEqualTo("Yes. They read: tidewater.example");
    }

    @Test
    void namesHerAloneBesideWhomNobodyOfHerSiteIsNamed() {
        story.says("Jonas", AMARUS_BLOG, OFFER + " Truly.");
        var form = browser.get("/desk/awards").document().select("form[action$=/1/acceptance]");
        browser.post("/desk/awards/1/acceptance", "seen", form.select("[name=seen]").val(), "named-1", "yes", "named-2",
                "no");

        assertThat(browser.get("/awards").document().text()).contains("from " + AMARU).doesNotContain("Jonas");
        assertThat(browser.get("/desk/awards/1").id("giver-1").text())
                .contains("Others sign with tidewater.example too: Jonas").doesNotContain("address of the site");
    }

    @Test
    void saysOneThingOfWhatReadersSeeOfTwoWhoSignWithOneSite() {
        story.says("Jonas", AMARUS_BLOG, OFFER + " Truly.");
        story.acceptsNaming(1, "no");

        assertThat(browser.get("/desk/awards/1").id("giver-1").text())
                .contains("Others sign with tidewater.example too: Jonas", "Readers see a fellow blogger")
                .doesNotContain("the address of the site");
    }

    @Test
    void answersNobodyWhomReadersMayNotKnow() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.acceptsNaming(1, "no");
        assertThat(browser.get("/desk/awards/1/declination").has("words")).isFalse();
    }

    @Test
    void saysUnderWhoseCommentHerWordsWouldStand() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        var form = browser.get("/desk/awards").document().select("form[action$=/1/acceptance]");
        browser.post("/desk/awards/1/acceptance", "seen", form.select("[name=seen]").val(), "named-1", "no", "named-2",
                "yes");

        assertThat(browser.get("/desk/awards/1/declination").id("words-hint").text())
                .contains("under the comment of Ines,")
                .doesNotContain(AMARU);
    }

    @Test
    void leavesOneOutAloneOfThoseWhoSignWithOneSite() {
        story.says("Jonas", AMARUS_BLOG, OFFER + " Truly.");
        story.says("Greta", AMARUS_BLOG, OFFER + " Indeed.");

        browser.post("/desk/awards/1/offers/2/omission");

        assertThat(browser.get("/desk/awards").id("offer-1").text()).contains(AMARU, "Greta").doesNotContain("Jonas");
    }

    @Test
    void saysThatSomebodyElseSignsWithTheSiteForAnotherAward() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        story.says("Jonas", AMARUS_BLOG, INES_OFFER);

        assertThat(browser.get("/desk/awards/2").id("giver-2").text())
                .contains("Others sign with tidewater.example too: " + AMARU);
        assertThat(browser.get("/").id("badges").text()).as("what she decided stays").contains("from " + AMARU);
    }

    @Test
    void warnsOnceOfAllWhoCouldBeClients() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.says("Greta", "https://greta.example", OFFER + " And from me.");
        story.links(POST, POST_TITLE);

        var offer = browser.get("/desk/awards").id("offer-1");
        assertThat(offer.select(".offer__warning").eachText()).singleElement().asString()
                .startsWith(INES + " and Greta: this could be somebody you treat, for this site saw no post");
        assertThat(offer.expectFirst("#giver-2").select("[name=named-2]")).as("beneath what she says").hasSize(2);
        browser.post("/desk/awards/1/offers/1/omission");
        assertThat(browser.get("/desk/awards/1").id("uncertain-1").text()).startsWith("Any of them could be");
        assertThat(offer.select("fieldset[aria-describedby=uncertain-1]")).hasSize(2);
    }

    @Test
    void takesAPostThatHandsOnAnotherAwardForNoProof() {
        browser.post("/desk/articles", "title", "Figs", "body", "Figs.");
        browser.post("/desk/articles/2/publication");
        story.linksAtOnce("https://tidewater.example/liebster", "My Liebster Award", "/articles/figs");
        events.settle();

        var giver = browser.get("/desk/awards/1").id("giver-1");
        assertThat(giver.select(".is-true")).isEmpty();
        assertThat(giver.text()).contains("links to your article “Figs”", "It does not hand on this award");
        assertThat(giver.select("[checked]")).isEmpty();
        assertThat(browser.get("/desk/awards/1").has("uncertain-1")).isTrue();

        story.acceptsNaming(1, "yes");
        var page = browser.get(STORY).document();
        assertThat(page.select("h3").eachText()).contains("Recorded, not checked by us")
                .doesNotContain("Said on the giver’s own blog", "Checked");
        assertThat(page.select("main").text()).doesNotContain("Liebster", "It goes on to Elena.").contains(
                "A post on tidewater.example links to Figs, without handing on this award.");
        assertThat(browser.get("/articles/figs").has("linkback-1")).as("she did not let it appear").isFalse();
        assertThat(browser.get("/desk/awards/1/thanks").form("sheet").select("textarea").text())
                .doesNotContain("liebster");
    }

    @Test
    void saysToWhichArticleAPostReallyLinks() {
        browser.post("/desk/articles", "title", "Figs", "body", "Figs.");
        browser.post("/desk/articles/2/publication");
        story.linksAtOnce(POST, POST_TITLE, "/articles/figs");
        events.settle();
        story.accepts(1);

        assertThat(browser.get(STORY).document().select("main").text()).contains("Given by " + AMARU + " for " + TITLE,
                "A post on tidewater.example links to Figs.");
    }

    @Test
    void namesNobodyAnyMoreWhoTurnsOutToBeAClient() {
        story.links(POST, POST_TITLE);
        story.accepts(1);
        story.drafts(1);
        browser.get(STORY);
        dropped.forget();

        var asked = browser
                .get(browser.get("/desk/awards/1").id("giver-1").expectFirst("a[href$=concealment]").attr("href"));
        assertThat(asked.document().select("h1").text()).isEqualTo("Do not name " + AMARU + " any more");
        assertThat(asked.document().select(".ledger a").eachAttr("href")).containsExactly("/desk/articles/2",
                "/desk/comments/1", "/desk/comments/linkbacks");
        assertThat(browser.submit(asked.form("concealment")).location()).isEqualTo("/desk/awards/1");
        events.settle();

        assertThat(dropped.all()).contains(Awards.TAG);
        for (var page : new String[]{"/", "/awards", STORY}) {
            assertThat(browser.get(page).body()).doesNotContain(AMARU, "tidewater", WORDS, POST_TITLE);
        }
        assertThat(browser.get("/desk/articles/2").body()).doesNotContain(AMARU, "tidewater");
        assertThat(browser.get("/desk/awards/1").body()).contains(AMARU).doesNotContain("concealment");
        assertThat(browser.get("/desk/awards/1/offers/1/concealment").status()).isEqualTo(404);
    }

    @Test
    void concealsNobodyInWhatWaits() {
        browser.post("/desk/awards/1/offers/1/concealment");

        assertThat(browser.get("/desk/awards/1/offers/1/concealment").status()).isEqualTo(404);
        assertThat(ledger.open()).singleElement()
                .satisfies(award -> assertThat(award.offers().getFirst().named()).isNull());
    }

    @Test
    void tellsThoseApartWhoShareASite() {
        story.says("Anna", "https://letters.example/@anna", OFFER + " From Anna.");
        story.says("Ben", "https://letters.example/@ben", OFFER + " From Ben.");
        story.links("https://letters.example/@ben/figs", "And the Versatile Blogger Award goes on");

        assertThat(ledger.open()).singleElement().satisfies(award -> assertThat(award.offers())
                .extracting(Offer::host, offer -> offer.linkback() != null)
                .contains(tuple("letters.example/@anna", false), tuple("letters.example/@ben", true)));
    }

    @Test
    void knowsOneWhoSaysItTwice() {
        story.says(AMARU, AMARUS_BLOG, OFFER + " Truly.");

        assertThat(browser.get("/desk/awards").id("offer-1").text()).doesNotContain("sign");
    }

    @Test
    void asksForBothOfTwo() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.links(POST, POST_TITLE);
        var seen = browser.get("/desk/awards").form("acceptance-1").select("[name=seen]").val();

        assertThat(browser.post("/desk/awards/1/acceptance", "seen", seen, "named-1", "yes").status()).isEqualTo(422);
        assertThat(browser.post("/desk/awards/1/acceptance", "seen", seen, "named-2", "yes").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PATH, "/awards", STORY, "/sitemap.xml"})
    void namesNobodyWhoIsToStayUnknown(String page) {
        story.links(POST, POST_TITLE);
        story.acceptsNaming(1, "no");

        assertThat(browser.get(page).body()).doesNotContain(AMARU, "tidewater", WORDS, POST_TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/awards", STORY})
    void leadsNowhereWhereSomebodyUnknownCouldBeFound(String page) {
        story.approvesComment(1);
        story.links(POST, POST_TITLE);
        clock.pass(DAY);
        story.acceptsNaming(1, "no");

        assertThat(browser.get(page).document().select("main").text()).doesNotContain(TITLE, "4 March 2026");
        assertThat(browser.get(page).document().select("main a").eachAttr("href")).doesNotContain(PATH, "/comments/1");
        assertThat(browser.get("/").id("badges").text()).contains("5 March 2026").doesNotContain("4 March 2026");
    }

    @Test
    void saysThatSomebodyIsNotNamed() {
        story.acceptsNaming(1, "no");

        assertThat(browser.get("/").id("badges").text()).contains("from a fellow blogger who is not named here");
        assertThat(browser.get(STORY).document().select("h1").text()).isEqualTo("Versatile Blogger Award");
        assertThat(comments.find(COMMENT)).map(Comment::state).hasValue(Comment.State.HELD);
        assertThat(browser.get("/desk/awards/1").body()).contains(AMARU,
                "Readers see a fellow blogger who is not named here instead of a name");
    }

    @Test
    void isNotAcceptedWithAGiverWhomTheOwnerDidNotSee() {
        var seen = browser.get("/desk/awards").form("acceptance-1").select("[name=seen]").val();
        story.says(INES, INES_BLOG, OFFER + " From me too.");

        var refused = browser.post("/desk/awards/1/acceptance", "seen", seen, "named-1", "yes", "named-2", "yes");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("problem-1").text()).contains("since you read this");
        assertThat(refused.document().select(".desk-title .form__problem").text()).as("where she looks first")
                .contains("since you read this");
        assertThat(refused.body()).contains(INES);
        assertThat(ledger.kept()).isEmpty();
    }

    @Test
    void isNotAcceptedWithAPostThatTheOwnerDidNotSee() {
        var seen = browser.get("/desk/awards").form("acceptance-1").select("[name=seen]").val();
        story.links(POST, POST_TITLE);

        var refused = browser.post("/desk/awards/1/acceptance", "seen", seen, "named-1", "yes");

        assertThat(refused.id("problem-1").text()).contains("since you read this");
    }

    @Test
    void countsThoseWhoStayUnknown() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.acceptsNaming(1, "no");

        assertThat(browser.get("/").id("badges").text()).contains("from 2 fellow bloggers who are not named here,");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void saysOfSomebodyUnknownWhetherThisSiteSawThePost(boolean isLinked) {
        if (isLinked) {
            story.links(POST, POST_TITLE);
            story.losesLinks();
        }
        story.acceptsNaming(1, "no");

        assertThat(browser.get(STORY).document().select(".step h3").eachText())
                .contains(isLinked ? "Checked" : "Recorded, not checked by us");
        assertThat(browser.get(STORY).document().select("main").text().contains("This site saw")).isEqualTo(isLinked);
        assertThat(browser.get(STORY).body()).doesNotContain("not there any more");
    }

    @Test
    void saysThatItIsNoRatingOfServices() {
        story.accepts(1);

        for (var page : new String[]{"/", PATH, STORY}) {
            assertThat(browser.get(page).body())
                    .contains("Given by fellow bloggers for this blog, not a rating of services.");
        }
    }
}
