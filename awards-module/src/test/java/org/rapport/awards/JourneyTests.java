package org.rapport.awards;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.content.DraftProposed;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.OFFER;
import static org.rapport.awards.Cast.POST;
import static org.rapport.awards.Cast.POST_TITLE;
import static org.rapport.awards.Cast.VERSATILE;

/// What the owner does with an award that she accepted.
@ModuleTest
class JourneyTests {
    private static final String FACTS = "/desk/awards/1/facts";
    private static final String STORY = "/awards/versatile-blogger";

    private final Ledger ledger;
    private final Articles articles;
    private final Story story;
    private final Browser browser;
    private final Events events;
    private final DroppedTags dropped;

    JourneyTests(Ledger ledger, Articles articles, Story story, Browser browser, Events events, DroppedTags dropped) {
        this.ledger = ledger;
        this.articles = articles;
        this.story = story;
        this.browser = browser;
        this.events = events;
        this.dropped = dropped;
    }

    @BeforeEach
    void accept() {
        story.begin();
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.links(POST, POST_TITLE);
        story.accepts(1);
    }

    @Test
    void showsTheWayAndHowFarSheHasCome() {
        var page = browser.get("/desk/awards/1").document();

        assertThat(page.select(".path li a").eachText()).containsExactly("Accepted", "Thank the giver",
                "Things about yourself", "Blogs to hand it on to", "The article");
        assertThat(page.select("#way").text()).isEqualTo("0 of 4 steps are done");
        assertThat(page.select(".journey .button--main").attr("href")).isEqualTo("/desk/awards/1/thanks");
    }

    @Test
    void hasThanksReadyThatLinkToTheGiver() {
        var sheet = browser.get("/desk/awards/1/thanks").form("sheet");

        assertThat(sheet.select("textarea").text())
                .isEqualTo("Thank you, [" + AMARU + "](<" + POST + ">), for the Versatile Blogger Award.");
        assertThat(sheet.select("#marks").text()).startsWith("Words in [square brackets] become a link");
        assertThat(sheet.select(".thanks").text())
                .isEqualTo("Readers see: Thank you, " + AMARU + ", for the Versatile Blogger Award.");
        assertThat(browser.submit(sheet).location()).isEqualTo(FACTS);
        assertThat(browser.get("/desk/awards/1").document().select("#way").text()).isEqualTo("1 of 4 steps are done");
    }

    @Test
    void hasRoomForAsManyThingsAsAreCustomary() {
        var sheet = browser.get(FACTS);

        assertThat(sheet.form("sheet").select("textarea")).hasSize(7);
        assertThat(sheet.id("disclosure").text()).contains("Clients read this too");
        assertThat(sheet.form("sheet").select("button[name=fewer]")).hasSize(1);

        browser.post("/desk/awards/1/customs", "facts", "7", "answers", "1", "questions", "0", "nominees", "15");
        assertThat(browser.get("/desk/awards/1/answers").id("disclosure").text()).contains("Clients read this too");
    }

    @Test
    void keepsWhatSheTellsAndGoesOn() {
        var sent = browser.post(FACTS, "words-1", "I keep every postcard, and answer about half.", "words-2", "",
                "words-3",
                "There is a piano, two floors up.");

        assertThat(sent.location()).isEqualTo("/desk/awards/1/nominees");
        assertThat(browser.get(FACTS).form("sheet").select("textarea")).extracting(Element::text)
                .startsWith("I keep every postcard, and answer about half.", "", "There is a piano, two floors up.")
                .hasSize(7);
        assertThat(browser.get(FACTS).document().select(".sheet__count").text()).isEqualTo("2 of 7 are kept.");
    }

    @Test
    void putsNothingInThePlaceOfWhatWasKeptInAnotherWindow() {
        var stale = browser.get(FACTS).form("sheet");
        browser.submit(browser.get(FACTS).form("sheet"), "words-1", "Geese.");

        var refused = browser.submit(stale, "words-2", "Pianos.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("kept").text()).isEqualTo("Geese.");
        assertThat(refused.form("sheet").expectFirst("[name=words-2]").text()).isEqualTo("Pianos.");
        assertThat(browser.get(FACTS).form("sheet").expectFirst("[name=words-1]").text()).isEqualTo("Geese.");
        assertThat(browser.submit(refused.form("sheet")).status()).isEqualTo(303);
        assertThat(browser.get(FACTS).form("sheet").expectFirst("[name=words-2]").text()).isEqualTo("Pianos.");
    }

    @Test
    void leadsToWhatIsLeftOnceTheThanksArePublic() {
        story.thanks(1);
        assertThat(browser.get("/desk/awards/1").document().select("a.button--main").attr("href"))
                .isEqualTo("/desk/awards/1/article");

        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/rye", "name", "Bread");
        assertThat(browser.get("/desk/awards/1").document().select("a.button--main").attr("href"))
                .isEqualTo("/desk/awards/1/telling");
        assertThat(browser.get("/desk/awards/1/telling").id("telling").text()).contains("not named in the article");
        assertThat(browser.get(FACTS).document().select("[role=note]").text()).contains("not taken over");
    }

    @Test
    void asksForNoMoreIfFewerIsFine() {
        browser.post(FACTS, "words-1", "One.", "words-2", "Two.", "words-3", "", "fewer", "yes");

        assertThat(browser.get(FACTS).form("sheet").select("textarea").eachText()).containsExactly("One.", "Two.");
        assertThat(browser.get("/desk/awards/1").document().select(".path__step--done a").eachText())
                .contains("Things about yourself");
    }

    @Test
    void keepsWhatIsTooLongOnTheSheet() {
        var much = "A".repeat(2001);
        var refused = browser.post(FACTS, "words-1", "One.", "words-2", much);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("sheet").select("textarea").eachText()).containsExactly("One.", much);
        assertThat(refused.form("sheet").select("[role=alert]")).hasSize(1);
        assertThat(refused.form("sheet").select("[aria-invalid=true]").eachAttr("name")).containsExactly("words-2");
        assertThat(browser.get(FACTS).form("sheet").select("textarea").eachText()).allMatch(String::isEmpty);
    }

    @Test
    void asksForOneAsOneDoes() {
        browser.post("/desk/awards/1/customs", "facts", "1", "answers", "1", "questions", "1", "nominees", "1");
        browser.post(FACTS, "words-1", "Geese.");
        story.drafts(1);

        assertThat(draft().body()).contains("## One thing about me", "- Tell one thing about yourself.",
                "- Answer the question you were asked.", "- Ask them one question.", "- Hand it on to one blog");
    }

    @Test
    void draftsTheArticleOfWhatIsWrittenSoFar() {
        browser.post(FACTS, "words-1", "I keep every\npostcard.", "words-2", "", "words-3", "Geese.");
        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/rye", "name", "Bread [and] more",
                "why", "patience");
        story.drafts(1);

        assertThat(draft().isPublic()).isFalse();
        assertThat(draft().title()).isEqualTo("A thank-you for the Versatile Blogger Award");
        assertThat(draft().body()).isEqualTo("""
                ![Badge: Versatile Blogger Award](/badges/versatile-blogger.svg)

                Thank you, [Dr. Amaru Sol](<https://tidewater.example/2026/03/versatile>), for the Versatile Blogger Award.

                ## 2 things about me

                1. I keep every postcard.
                2. Geese.

                ## Blogs I hand it on to

                - [Bread and more](<https://bread.example/rye>): patience

                ## The rules, if you like

                - Thank whoever gave it to you, with a link.
                - Tell 7 things about yourself.
                - Hand it on to as many blogs as you like, 15 at most.
                - Tell them.""");
    }

    @Test
    void bringsTheDraftUpToDateUntilSheWritesInIt() {
        assertThat(browser.post("/desk/awards/1/article").header("Set-Cookie")).contains("awards.article.made");
        events.settle();
        browser.post(FACTS, "words-1", "Geese.");
        var page = browser.get("/desk/awards/1/article");
        assertThat(page.body()).contains("Bring the draft up to date");
        assertThat(page.document().select(".thanks h2").eachText()).as("as readers find it")
                .contains("One thing about me");
        assertThat(page.document().select(".thanks img").attr("alt")).isEqualTo("Badge: Versatile Blogger Award");
        assertThat(browser.post("/desk/awards/1/article").header("Set-Cookie")).contains("awards.article.renewed");
        events.settle();
        assertThat(draft().body()).contains("1. Geese.");
        assertThat(events.published(DraftProposed.class)).hasSize(2);

        var write = browser.get("/desk/articles/2").form("write");
        write.expectFirst("[name=body]").text("All mine.");
        browser.submit(write);
        browser.post(FACTS, "words-1", "Geese.", "words-2", "Pianos.");
        story.drafts(1);

        assertThat(draft().body()).isEqualTo("All mine.");
        assertThat(events.published(DraftProposed.class)).hasSize(2);
        assertThat(browser.get("/desk/awards/1/article").body()).contains("You have written in the draft since")
                .doesNotContain("Bring the draft up to date");
    }

    @Test
    void thanksBothOfTwoGivers() {
        story.says(INES, INES_BLOG, OFFER + " From me too.");
        story.accepts(2);
        story.drafts(1);

        assertThat(draft().body())
                .contains("Thank you, [" + AMARU + "](<" + POST + ">) and [" + INES + "](<" + INES_BLOG
                        + ">), for the Versatile");
    }

    @Test
    void namesNobodyInTheThanksWhoIsToStayUnknown() {
        story.says("A reader", INES_BLOG, INES_OFFER);
        story.links("https://hive.example/liebster", "My Liebster Award");
        story.acceptsNaming(2, "no");
        browser.post("/desk/awards/2/article");
        events.settle();

        assertThat(articles.find(new ArticleId(2))).map(Article::body).hasValueSatisfying(
                body -> assertThat(body).contains("Thank you, a fellow blogger who is not named here, for the Liebster")
                        .doesNotContain("A reader", "hive.example"));
    }

    @Test
    void asksAndAnswersWhereThatIsCustomary() {
        story.says(AMARU, AMARUS_BLOG, INES_OFFER);
        story.accepts(2);

        assertThat(browser.get("/desk/awards/2").document().select(".path li a").eachText()).containsExactly("Accepted",
                "Thank the giver", "Things about yourself", "Answer the questions", "Blogs to hand it on to",
                "Questions to them", "The article");
        browser.post("/desk/awards/2/answers", "prompt-1", "Tea or coffee?", "words-1", "Water.");
        browser.post("/desk/awards/2/questions", "words-1", "What do\nyou read?");
        browser.post("/desk/awards/2/article");
        events.settle();

        assertThat(articles.find(new ArticleId(2))).map(Article::body).hasValueSatisfying(body -> assertThat(body)
                .contains("## What I was asked\n\n**Tea or coffee?**\n\nWater.",
                        "## My questions to you\n\n1. What do you read?"));
    }

    @Test
    void asksForFewerAnswersAndQuestionsToo() {
        story.says(AMARU, AMARUS_BLOG, INES_OFFER);
        story.accepts(2);

        browser.post("/desk/awards/2/answers", "prompt-1", "Tea or coffee?", "words-1", "Water.", "fewer", "yes");
        browser.post("/desk/awards/2/questions", "words-1", "What do you read?", "fewer", "yes");

        for (var page : List.of("answers", "questions")) {
            assertThat(browser.get("/desk/awards/2/" + page).form("sheet").select("textarea")).as(page).hasSize(1);
        }
        assertThat(browser.get("/desk/awards/2/facts").form("sheet").select("textarea")).hasSize(11);
    }

    @Test
    void keepsQuestionsThatSheHasNotAnsweredYet() {
        story.says(AMARU, AMARUS_BLOG, INES_OFFER);
        story.accepts(2);

        browser.post("/desk/awards/2/answers", "prompt-1", "Tea or\ncoffee?", "words-1", "", "prompt-2", "Sea?",
                "words-2",
                "Yes.\n\nAlways.");

        var sheet = browser.get("/desk/awards/2/answers").form("sheet");
        assertThat(sheet.select("[name=prompt-1]").val()).isEqualTo("Tea or coffee?");
        assertThat(browser.get("/desk/awards/2/article").document().select(".thanks").text()).contains("Sea?")
                .doesNotContain("Tea or coffee?");
        assertThat(sheet.select("[name=words-2]").val()).endsWith("Yes.\n\nAlways.");
    }

    @Test
    void saysThanksInHerWords() {
        browser.post("/desk/awards/1/thanks", "words-1", "Thank you, kind stranger.");

        assertThat(browser.get("/desk/awards/1/thanks").form("sheet").select("textarea").text())
                .isEqualTo("Thank you, kind stranger.");
        assertThat(browser.get("/desk/awards/1/article").document().select(".thanks").text())
                .contains("Thank you, kind stranger.").doesNotContain(AMARU);
    }

    @Test
    void keepsThePageOfWhatSheWroteThoughNothingIsAskedFor() {
        browser.post(FACTS, "words-1", "Geese.");
        browser.post("/desk/awards/1/customs", "facts", "0");

        assertThat(browser.get("/desk/awards/1").document().select(".path li a").eachText())
                .contains("Things about yourself");
    }

    @Test
    void hasRoomForMoreThanIsCustomaryWhereSheWroteMore() {
        browser.post(FACTS, "words-1", "One.", "words-2", "Two.");
        browser.post("/desk/awards/1/customs", "facts", "1");

        assertThat(browser.get(FACTS).form("sheet").select("textarea").eachText()).containsExactly("One.", "Two.");
    }

    @Test
    void asksForAStoryWhereThatIsCustomary() {
        story.says(AMARU, AMARUS_BLOG, "I nominated you for the Blogger Recognition Award.");
        story.accepts(2);

        assertThat(browser.get("/desk/awards/2/story").form("sheet").select("[name^=prompt-]").eachAttr("value"))
                .containsExactly("How did this blog begin?", "Two pieces of advice for who begins a blog");
    }

    @Test
    void keepsTheCustomsAsSheWantsThem() {
        browser.post("/desk/awards/1/customs", "facts", "3", "answers", "2", "questions", "0", "nominees", "15");

        var page = browser.get("/desk/awards/1");
        assertThat(page.form("customs").select("input[type=number]").eachAttr("value")).containsExactly("3", "2", "15",
                "0");
        assertThat(browser.get(FACTS).form("sheet").select("textarea")).hasSize(3);
        assertThat(page.document().select(".path li a").eachText()).contains("Answer the questions");

        browser.post("/desk/awards/1/customs", "facts", "3", "answers", "2", "questions", "30", "nominees", "4");
        assertThat(browser.get("/desk/awards/1").form("customs").select("input[type=number]").eachAttr("value"))
                .containsExactly("3", "2", "4", "30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "many", "-1", "", "007"})
    void refusesCustomsThatNobodyCouldMean(String typed) {
        var refused = browser.post("/desk/awards/1/customs", "facts", "3", "answers", "2", "questions", "0", "nominees",
                typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("customs-problem").text()).isEqualTo("Say each as a number from 0 to 30.");
        assertThat(refused.document().select("details.customs[open]")).hasSize(1);
        assertThat(refused.form("customs").select("input[type=number]").eachAttr("value")).containsExactly("3", "2",
                typed, "0");
        assertThat(browser.get("/desk/awards/1").form("customs").select("[name=facts]").val()).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers", "questions", "story"})
    void leadsFromAPageThatAsksForNothingToTheWay(String stage) {
        assertThat(browser.get("/desk/awards/1/" + stage).location()).isEqualTo("/desk/awards/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "facts", "nominees", "article"})
    void leadsQuietlyToWhereTheBadgeIsTakenDown(String stage) {
        var leading = browser.get("/desk/awards/1/" + stage).document().select("main a[href$=/declination]");

        assertThat(leading.text()).isEqualTo("Take the badge down");
        assertThat(leading.hasClass("button")).isFalse();
    }

    @Test
    void isPassedOnOnceTheThanksArePublic() {
        dropped.forget();
        story.thanks(1);

        assertThat(ledger.kept()).singleElement().isInstanceOf(Award.PassedOn.class);
        assertThat(events.published(AwardPassedOn.class))
                .containsExactly(new AwardPassedOn(new AwardId(1), VERSATILE, new ArticleId(2), NOW));
        assertThat(dropped.all()).contains(Awards.TAG);
        assertThat(browser.get("/desk/awards/1/article").body()).contains("Your thanks are public:");
        assertThat(browser.get("/desk/awards/1").document().select(".desk-title").text())
                .contains("accepted on 4 March 2026 and thanked for");
    }

    @Test
    void isUnderWayAgainOnceTheThanksAreTakenBack() {
        story.thanks(1);
        dropped.forget();
        browser.post("/desk/articles/2/withdrawal");
        events.settle();

        assertThat(ledger.kept()).singleElement().isInstanceOf(Award.Accepted.class);
        assertThat(dropped.all()).contains(Awards.TAG);
    }

    @Test
    void tellsReadersWhatStandsInTheThanks() {
        browser.post(FACTS, "words-1", "I keep every postcard.", "words-2", "Geese.");
        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/rye", "name", "Bread", "why",
                "patience");
        story.drafts(1);
        assertThat(browser.get(STORY).body()).doesNotContain("postcard", "bread.example");

        browser.post("/desk/articles/2/publication");
        events.settle();

        var page = browser.get(STORY).document();
        assertThat(page.select(".facts li").eachText()).containsExactly("I keep every postcard.", "Geese.");
        assertThat(page.select(".handed li")).hasSize(1);
        assertThat(page.select(".handed a").attr("href")).isEqualTo("https://bread.example/rye");
        assertThat(page.select(".step h3").eachText()).contains("Handed on to one blog");
    }

    @Test
    void tellsReadersNothingThatSheTookOut() {
        browser.post(FACTS, "words-1", "I keep every postcard.", "words-2", "Geese.");
        story.drafts(1);
        var write = browser.get("/desk/articles/2").form("write");
        write.expectFirst("[name=body]").text("Thanks. Geese.");
        browser.submit(write);
        browser.post("/desk/articles/2/publication");
        events.settle();

        assertThat(browser.get(STORY).document().select(".facts li").eachText()).containsExactly("Geese.");
    }

    @Test
    void givesTheBadgeAwayWithoutAScriptOnceItIsHandedOn() {
        assertThat(browser.get(STORY).has("embed")).isFalse();
        browser.post("/desk/awards/1/nominees", "address", "https://bread.example/rye", "name", "Bread");
        story.thanks(1);

        assertThat(browser.get(STORY).id("embed").text()).isEqualTo(
                "<a href=\"https://practice.example/awards/versatile-blogger\"><img src=\"https://practice.example/badges/"
                        + "versatile-blogger.svg\" alt=\"Versatile Blogger Award, from The Quiet Room\" width=\"160\" "
                        + "height=\"160\"></a>");
    }

    @Test
    void hearsOfNoOtherArticle() {
        browser.post("/desk/articles", "title", "Figs", "body", "Figs.");
        browser.post("/desk/articles/2/publication");
        events.settle();

        assertThat(ledger.kept()).singleElement().isInstanceOf(Award.Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks", "facts", "article", "nominees", "telling"})
    void leadsNowhereWithWhatIsNotAccepted(String stage) {
        story.says(INES, INES_BLOG, INES_OFFER);

        assertThat(browser.get("/desk/awards/2/" + stage).status()).isEqualTo(404);
        assertThat(browser.get("/desk/awards/7/" + stage).status()).isEqualTo(404);
        assertThat(browser.get("/desk/awards/1/nothing").status()).isEqualTo(404);
    }

    @Test
    void saysWhereSheStandsOnTheWay() {
        story.drafts(1);
        var page = browser.get("/desk/awards/1/article").document();

        assertThat(page.title()).isEqualTo("The article");
        assertThat(page.select(".path [aria-current=step]").text()).isEqualTo("The article");
        assertThat(page.select(".path__step--done a").eachText()).as("a draft is no thanks")
                .doesNotContain("The article");
    }

    @Test
    void saysWhatBecameOfTheDraft() {
        assertThat(browser.post("/desk/awards/1/article").header("Set-Cookie")).contains("awards.article.made");
        events.settle();
        var write = browser.get("/desk/articles/2").form("write");
        write.expectFirst("[name=body]").text("All mine.");
        browser.submit(write);

        assertThat(browser.post("/desk/awards/1/article").header("Set-Cookie")).contains("awards.article.yours");
    }

    private Article draft() {
        return articles.find(new ArticleId(2)).orElseThrow();
    }
}
