package org.rapport.awards;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.NavigationItem.Link;
import org.rapport.comments.Comments;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.Html;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.PATH;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;
import static org.rapport.awards.Cast.TITLE;
import static org.rapport.awards.Cast.WORDS;

@ModuleTest
class AwardPagesTests {
    private static final String STORY = "/awards/versatile-blogger";

    private final Story story;
    private final Browser browser;
    private final Events events;
    private final AwardsNavigation navigation;
    private final OfferedAwards desk;

    AwardPagesTests(Story story, Browser browser, Events events, AwardsNavigation navigation, OfferedAwards desk) {
        this.story = story;
        this.browser = browser;
        this.events = events;
        this.navigation = navigation;
        this.desk = desk;
    }

    @BeforeEach
    void begin() {
        story.begin();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PATH, "/awards"})
    void showsNothingOfAnOffer(String page) {
        story.says(AMARU, AMARUS_BLOG, OFFER);

        assertThat(browser.get(page).body()).doesNotContain("Versatile", AMARU);
        assertThat(browser.get(STORY).status()).isEqualTo(404);
    }

    @Test
    void isToldToSearchEnginesOnceThereIsAnAward() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        assertThat(browser.get("/sitemap.xml").body()).doesNotContain("/awards");
        accept();

        assertThat(browser.get("/sitemap.xml").body()).contains("<loc>https://practice.example/awards</loc>",
                "<loc>https://practice.example" + STORY + "</loc>");
        assertThat(browser.get("/sitemap.xml").keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(Awards.TAG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PATH})
    void hangsTheBadgeBelowTheBlog(String page) {
        accept();

        var badges = browser.get(page).id("badges");
        assertThat(badges.text()).contains("Versatile Blogger Award", "from " + AMARU + ", 4 March 2026");
        assertThat(badges.select("img[src=/badges/versatile-blogger.svg]").attr("alt"))
                .isEqualTo("Badge: Versatile Blogger Award");
        assertThat(badges.select("a").attr("href")).isEqualTo(STORY);
        assertThat(browser.get(page).keptUnder()).hasValueSatisfying(tags -> assertThat(tags).contains(Awards.TAG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PATH, "/awards"})
    void isMadeAnewWhenAnAwardIsAccepted(String page) {
        assertThat(browser.get(page).keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(Awards.TAG));
    }

    @Test
    void listsWhatWasAccepted() {
        accept();
        story.says(INES, INES_BLOG, INES_OFFER);
        story.accepts(2);

        var page = browser.get("/awards");

        assertThat(page.document().select("h2").eachText()).containsExactly("Liebster Award",
                "Versatile Blogger Award");
        assertThat(page.id("award-1").text()).contains("from " + AMARU, "4 March 2026", WORDS);
        assertThat(page.id("award-1").select(".award__from a").attr("href")).isEqualTo(AMARUS_BLOG);
        assertThat(page.id("award-1").select("a[href=" + STORY + "]").text()).isEqualTo("The whole story");
    }

    @Test
    void tellsTheWholeStory() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, POST_TITLE);
        story.accepts(1);

        var page = browser.get(STORY).document();

        assertThat(page.select("h1").text()).isEqualTo("Versatile Blogger Award");
        assertThat(page.select(".lead").text()).isEqualTo("Given by " + AMARU + " for " + TITLE);
        assertThat(page.select(".lead a").attr("href")).isEqualTo(PATH);
        assertThat(page.select("h3").eachText()).containsExactly("Offered in the conversation",
                "Said on the giver’s own blog", "Checked", "Accepted");
        assertThat(page.select(".step a").eachAttr("href")).containsExactly("/comments/1", POST);
        assertThat(page.select(".steps").text()).contains(WORDS, "It goes on to Elena.", POST_TITLE);
        assertThat(page.select(".step a[href=" + POST + "]").attr("rel")).contains("nofollow");
        assertThat(browser.get("/awards").id("award-1").select(".award__from a").attr("rel")).contains("nofollow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/awards", STORY})
    void isMadeAnewWithTheConversationThatThePostOfTheGiverStandsIn(String page) {
        browser.post("/desk/articles", "title", "Figs", "body", "Figs.");
        browser.post("/desk/articles/2/publication");
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.linksAtOnce(POST, POST_TITLE, "/articles/figs");
        events.settle();
        story.accepts(1);

        assertThat(browser.get(page).keptUnder()).hasValueSatisfying(tags -> assertThat(tags)
                .contains(Comments.tag(new ArticleId(1)), Comments.tag(new ArticleId(2))));
    }

    @Test
    void showsNoMarksInWhatTheThanksTell() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        browser.post("/desk/awards/1/facts", "words-1", "I bake <b>rye</b>, *slowly*.");
        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/rye", "why", "<i>patience</i>");
        story.thanks(1);

        assertThat(browser.get(STORY).document().select(".facts li").eachText()).containsExactly("I bake rye, slowly.");
        assertThat(browser.get(STORY).document().select(".handed li").text()).contains(", patience");
    }

    @Test
    void leadsToTheThanksOnceTheyArePublic() {
        accept();
        story.drafts(1);
        assertThat(browser.get(STORY).document().select("a:contains(thank-you)")).isEmpty();

        story.thanks(1);

        assertThat(browser.get(STORY).document().select("a:contains(thank-you)").attr("href"))
                .isEqualTo("/articles/a-thank-you-for-the-versatile-blogger-award");
        assertThat(browser.get(STORY).document().select("h3").eachText()).contains("Accepted with thanks");
    }

    @Test
    void saysForWhichArticleEachOfSeveralGaveIt() {
        browser.post("/desk/articles", "title", "Figs", "body", "Figs.");
        browser.post("/desk/articles/2/publication");
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.linksAtOnce("https://hive.example/versatile", POST_TITLE, "/articles/figs");
        events.settle();
        story.accepts(1);

        var page = browser.get(STORY).document();
        assertThat(page.select(".lead").text()).isEqualTo("Given by " + AMARU + " and hive.example");
        assertThat(page.select("h2 + .award__from").eachText()).containsExactly("for " + TITLE, "for Figs");
    }

    @Test
    void countsThoseWhoAreNotNamed() {
        story.says("A reader", "", OFFER);
        story.says("Another", "", OFFER + " From me too.");
        story.acceptsNaming(1, "no");

        assertThat(browser.get("/").id("badges").text()).contains("from 2 fellow bloggers who are not named here");
        assertThat(browser.get("/desk/awards/1/thanks").form("sheet").select("textarea").text())
                .startsWith("Thank you, 2 fellow bloggers who are not named here, for");
    }

    @Test
    void ratesNoServices() {
        assertThat(browser.get("/awards").body()).doesNotContain("not a rating of services");
        accept();

        assertThat(browser.get("/awards").document().select(".title .award__meaning").text())
                .contains("not a rating of services");
    }

    @Test
    void saysWhatIsCustomaryBeforeSheAccepts() {
        story.says(AMARU, AMARUS_BLOG, "I nominated you for the Blogger Recognition Award.");
        story.says(INES, INES_BLOG, INES_OFFER);

        var desk = browser.get("/desk/awards");
        assertThat(desk.id("offer-1").select(".offer__customs").text()).isEqualTo("Customary: thanks, 2 questions to "
                + "answer, up to 15 blogs to hand it on to; fewer is fine");
        assertThat(desk.id("offer-2").select(".offer__customs").text()).isEqualTo("Customary: thanks, 11 things about "
                + "yourself, 11 questions to answer, up to 11 blogs to hand it on to, 11 questions to ask them; fewer "
                + "is fine");
    }

    @Test
    void saysWhenAHeldCommentAppears() {
        story.says(AMARU, AMARUS_BLOG, OFFER);

        assertThat(browser.get("/desk/awards").id("offer-1").text())
                .contains("It appears if you accept and let readers know the giver; else it stays held");
    }

    @Test
    void tellsTheStoriesOfTwoGivers() {
        accept();
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.accepts(2);

        assertThat(browser.get(STORY).document().select("h2").eachText()).containsExactly("Given by " + AMARU,
                "Given by " + INES);
        assertThat(browser.get("/").id("badges").select(".badges__one")).hasSize(1);
        assertThat(browser.get("/").id("badges").text()).contains("from " + AMARU + " and " + INES);
    }

    @Test
    void saysThatNoPostIsKnown() {
        accept();

        assertThat(browser.get("/awards").id("award-1").text()).contains("No post that links here is known.");
        assertThat(browser.get(STORY).document().select("h3").eachText()).contains("Recorded, not checked by us");
    }

    @Test
    void saysWhatThisSiteSawItself() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, POST_TITLE);
        story.accepts(1);

        assertThat(browser.get("/awards").id("award-1").text()).contains(
                "A post on tidewater.example links to " + TITLE + ". This site saw the link on 4 March 2026.");
    }

    @Test
    void saysThatTheLinkIsGone() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, POST_TITLE);
        story.accepts(1);
        story.losesLinks();

        assertThat(browser.get(STORY).body()).contains("This site saw the link on 4 March 2026.",
                "Since 4 March 2026 the link is not there any more.");
        assertThat(browser.get("/desk/awards/1").body()).contains("Since 4 March 2026 the link is not there any more.");
    }

    @Test
    void letsTheLinkbackAppearWithTheAward() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, POST_TITLE);
        assertThat(browser.get(PATH).has("linkback-1")).isFalse();

        story.accepts(1);

        assertThat(browser.get(PATH).has("linkback-1")).isTrue();
    }

    @Test
    void quotesNothingOfAPageThatTheOwnerHasNotSeen() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
        story.links(POST, POST_TITLE);

        assertThat(browser.get(STORY).document().select(".steps").text()).contains("tidewater.example")
                .doesNotContain(POST_TITLE, "It goes on to Elena.");
        story.rejectsComment(1);
        assertThat(browser.get("/awards").body()).doesNotContain(POST);
    }

    @Test
    void saysWhatWasOnlyRecordedElsewhere() {
        story.imports();
        story.accepts(1);

        assertThat(browser.get("/awards").id("award-1").text())
                .contains("A post on tidewater.example is said to link to "
                        + TITLE
                        + ". The link was recorded elsewhere and came in with an import; this site has not checked it.");
        assertThat(browser.get(STORY).document().select("h3").eachText()).contains("Recorded, not checked by us")
                .doesNotContain("Checked");
    }

    @Test
    void ticksNothingThatItDidNotSeeItself() {
        story.imports();

        var offer = browser.get("/desk/awards").id("offer-1");
        assertThat(offer.text()).contains("A post on tidewater.example is said to link to your article",
                "It names the award", "this site has not checked it");
        assertThat(offer.select(".is-true")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/awards", STORY})
    void isMadeAnewWhenTheArticleOrItsConversationChanges(String page) {
        accept();

        assertThat(browser.get(page).keptUnder()).hasValueSatisfying(
                tags -> assertThat(tags).contains(Articles.LISTED, Comments.tag(Cast.ARTICLE)));
    }

    @Test
    void leadsNowhereOnceTheArticleIsWithdrawn() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, POST_TITLE);
        story.accepts(1);
        story.withdrawsArticle();

        assertThat(browser.get(STORY).document().select(".lead").text())
                .isEqualTo("Given by " + AMARU + " for an article that was withdrawn");
        assertThat(browser.get(STORY).document().select("main a").eachAttr("href")).containsExactly("/awards", POST);
        assertThat(browser.get("/awards").id("award-1").text())
                .contains("A post on tidewater.example links to an article that was withdrawn.").doesNotContain(TITLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/awards", STORY})
    void quotesNoCommentThatWasSetAside(String page) {
        accept();
        story.rejectsComment(1);

        assertThat(browser.get(page).body()).contains(AMARU).doesNotContain(WORDS, "/comments/1");
    }

    @Test
    void isNotThereForAnAwardThatNobodyGave() {
        accept();

        assertThat(browser.get("/awards/liebster").status()).isEqualTo(404);
        assertThat(browser.get("/awards/unheard-of").status()).isEqualTo(404);
    }

    @Test
    void standsInTheNavigationOnceThereIsSomething() {
        assertThat(navigation.entry().links()).isEmpty();

        accept();

        assertThat(navigation.entry().links()).extracting(Link::path).containsExactly("/awards");
        assertThat(navigation.entry().tags()).containsExactly(Awards.TAG);
    }

    @Test
    void waitsOnTheOwnersFirstPage() {
        assertThat(desk.waiting()).isEmpty();

        story.says(AMARU, AMARUS_BLOG, OFFER);

        assertThat(desk.waiting()).satisfiesExactly(waiting -> {
            assertThat(waiting.since()).isEqualTo(Cast.NOW);
            assertThat(Html.of(waiting.content()).getElementById("offer-1")).isNotNull();
        });
        assertThat(desk.entry().waiting()).isEqualTo(1);
        assertThat(browser.get(desk.entry().path()).has("offer-1")).isTrue();
    }

    private void accept() {
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
    }
}
