package org.rapport.awards;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Fetch;
import org.rapport.comments.Host;
import org.rapport.comments.LinkbackSent;
import org.rapport.comments.LinkbackSent.Result;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.testkit.Browser;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;
import org.rapport.testkit.StoredWeb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_BLOG;
import static org.rapport.awards.Cast.AMARUS_HOST;
import static org.rapport.awards.Cast.INES;
import static org.rapport.awards.Cast.INES_BLOG;
import static org.rapport.awards.Cast.INES_HOST;
import static org.rapport.awards.Cast.INES_OFFER;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.OFFER;

/// Blogs that an award is handed on to, and how they learn of it.
@ModuleTest
class NomineesTests {
    private static final String PAGE = "/desk/awards/1/nominees";
    private static final String BREAD = "https://bread.example/rye";
    private static final ArticleId THANKS = new ArticleId(2);

    private final Story story;
    private final Browser browser;
    private final Events events;
    private final StoredWeb web;
    private final Articles articles;
    private final OnceForEver onceForEver;
    private final Jdbi jdbi;

    NomineesTests(Story story, Browser browser, Events events, StoredWeb web, Articles articles,
            OnceForEver onceForEver,
            Jdbi jdbi) {
        this.story = story;
        this.browser = browser;
        this.events = events;
        this.web = web;
        this.articles = articles;
        this.onceForEver = onceForEver;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void accept() {
        story.begin();
        story.says(AMARU, AMARUS_BLOG, OFFER);
        story.accepts(1);
    }

    @Test
    void namesABlog() {
        web.put(BREAD, "<title>Rye</title><p>Bread.</p>");

        assertThat(name(BREAD).location()).isEqualTo(PAGE);

        assertThat(browser.get(PAGE).id("nominee-1").text()).contains("Bread", "bread.example")
                .doesNotContain("takes no awards", "could not be looked at", "for another award");
    }

    @Test
    void takesAnAddressAsPeopleWriteIt() {
        browser.post(PAGE, "address", " bread.example/rye ");

        assertThat(browser.get(PAGE).id("nominee-1").select("a").attr("href")).isEqualTo(BREAD);
        assertThat(browser.get(PAGE).id("nominee-1").select("a").text()).isEqualTo("bread.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bread", "javascript:alert(1)", "ftp://bread.example", "https://amaru@bread.example/",
        "https://"})
    void refusesWhatLeadsToNoSite(String address) {
        var refused = browser.post(PAGE, "address", address, "name", "Bread");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("address-problem").text()).contains("leads to no site");
        assertThat(refused.form("nominee").select("[name=name]").val()).isEqualTo("Bread");
        assertThat(browser.get(PAGE).has("nominees")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"name, 201", "why, 501", "address, 2001"})
    void refusesWhatIsTooLong(String field, int length) {
        var sent = new HashMap<>(Map.of("address", BREAD, "name", "Bread", "why", "Rye"));
        sent.merge(field, "e".repeat(length), String::concat);
        var refused = browser.post(PAGE, sent.entrySet().stream()
                .flatMap(it -> Stream.of(it.getKey(), it.getValue())).toArray(String[]::new));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("nominee").select("[name=" + field + "]").val()).isEqualTo(sent.get(field));
        assertThat(browser.get(PAGE).has("nominees")).isFalse();
    }

    @Test
    void keepsNoBreaksInNamesAndReasons() {
        browser.post(PAGE, "address", BREAD, "name", "Bread\n# Mine", "why", "Rye\n# Mine");

        var form = browser.get("/desk/awards/1/article").document().select(".thanks").text();
        assertThat(form).contains(": Rye # Mine").doesNotContain("\n# Mine");
        assertThat(browser.get(PAGE).id("nominee-1").select("a").text()).isEqualTo("Bread # Mine");
    }

    @Test
    void namesNotItself() {
        var refused = browser.post("/desk/awards/1/nominees", "address", "practice.example/articles/figs");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("address-problem").text()).isEqualTo("This is your own site.");
    }

    @Test
    void tellsThoseApartWhoShareASite() {
        for (var who : List.of("anna", "ben")) {
            assertThat(browser.post("/desk/awards/1/nominees", "address", "https://letters.example/@" + who + "/figs",
                    "name", who).status()).isEqualTo(303);
        }
        assertThat(browser.post("/desk/awards/1/nominees", "address", "https://letters.example/@anna/pears").status())
                .isEqualTo(422);
    }

    @Test
    void namesABlogOnce() {
        name(BREAD);

        var refused = name("https://www.bread.example/other");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("address-problem").text()).isEqualTo("This blog is named already.");
        assertThat(browser.get(PAGE).document().select(".nominee")).hasSize(1);
    }

    @Test
    void namesNoMoreThanAnybodyReads() {
        for (var number = 1; number <= 30; number++) {
            name("https://blog-" + number + ".example/");
        }

        assertThat(name(BREAD).id("address-problem").text()).contains("Thirty blogs");
    }

    @Test
    void leavesABlogOutAgain() {
        name(BREAD);
        browser.submit(browser.get(PAGE).form("nominee-1"));

        assertThat(browser.get(PAGE).has("nominees")).isFalse();
    }

    @Test
    void leavesOutNoBlogOfAnotherAward() {
        name(BREAD);
        story.says(INES, INES_BLOG, INES_OFFER);
        story.accepts(2);

        browser.post("/desk/awards/2/nominees/1/removal");

        assertThat(browser.get(PAGE).has("nominee-1")).isTrue();
    }

    @Test
    void leavesWhatThePageSaidWhenItWasNamedForAnotherAward() {
        web.put(BREAD, "<p>Bread.</p>");
        name(BREAD);
        story.says(INES, INES_BLOG, INES_OFFER);
        story.accepts(2);
        web.put(BREAD, "<p>This is an award-free blog.</p>");

        browser.post("/desk/awards/2/nominees", "address", BREAD);

        assertThat(browser.get("/desk/awards/2/nominees").id("nominee-2").text()).contains("takes no awards");
        assertThat(browser.get(PAGE).id("nominee-1").text()).doesNotContain("takes no awards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>This is an award-free blog.</p>", "<img alt='Award Free Blog' src=x>",
        "<p>Dieses Blog ist awardfrei.</p>", "<p>Blog libre de premios</p>"})
    void saysThatABlogTakesNoAwards(String page) {
        web.put(BREAD, page);
        name(BREAD);

        assertThat(browser.get(PAGE).id("nominee-1").text()).contains("The page says that it takes no awards");
    }

    @Test
    void saysThatAPageCouldNotBeSeen() {
        web.put(BREAD, new Fetch.Arrived(URI.create(BREAD), 404, "text/html", "award-free".getBytes(UTF_8)));
        name(BREAD);

        assertThat(browser.get(PAGE).id("nominee-1").text()).contains("could not be looked at");
    }

    @Test
    void saysThatABlogGaveTheAwardOrWasNamedBefore() {
        name(AMARUS_BLOG);
        assertThat(browser.get(PAGE).id("nominee-1").text()).contains("This award came from there");

        story.says(INES, INES_BLOG, INES_OFFER);
        story.accepts(2);
        browser.post("/desk/awards/2/nominees", "address", AMARUS_BLOG);
        assertThat(browser.get("/desk/awards/2/nominees").id("nominee-2").text()).contains("for another award already");
    }

    @Test
    void suggestsWhoIsNear() {
        story.says(INES, INES_BLOG, "A fine article.");
        story.approvesComment(2);
        story.says("Held", "https://held.example", "A fine article, too.");
        story.links("https://sea.example/post", "What I read");

        assertThat(suggested()).containsExactly("hive.example");

        browser.post("/desk/comments/linkbacks/1/approval", "seen", NOW.toString());
        assertThat(suggested()).containsExactly("sea.example", "hive.example");
        assertThat(browser.get(PAGE).document().select("#suggestions [name=name]").eachAttr("value"))
                .containsExactly("sea.example", INES);

        name(INES_BLOG);
        assertThat(suggested()).as("nor who gave it").containsExactly("sea.example").doesNotContain(AMARUS_HOST);
    }

    @Test
    void suggestsTwelveAtMostAndCallsABlogByItsHostWhereNobodyIsNamed() {
        for (var number = 1; number <= 13; number++) {
            story.links("https://blog-" + number + ".example/post", "What I read");
            browser.post("/desk/comments/linkbacks/" + number + "/approval", "seen", NOW.toString());
        }

        assertThat(suggested()).hasSize(12).startsWith("blog-13.example");
        var first = browser.get(PAGE).document().selectXpath("//*[@id='suggestions']/li[1]//form");
        browser.submit((FormElement) first.getFirst());
        assertThat(browser.get(PAGE).id("nominee-1").select("a").text()).isEqualTo("blog-13.example");
        assertThat(browser.get(PAGE).id("nominee-1").select("a").attr("href"))
                .isEqualTo("https://blog-13.example/post");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/1", "/1/declination", "/1/thanks", "/1/nominees", "/1/article", "/1/telling", "/2",
        "/new",
        "/award-free"})
    void carriesTheTokenOnEveryForm(String page) {
        story.says(INES, INES_BLOG, INES_OFFER);
        name(BREAD);
        story.thanks(1);
        sent(BREAD, Result.NOT_WANTED);

        assertThat(browser.get("/desk/awards" + page).document().select("form[method=post]")).isNotEmpty()
                .allMatch(form -> form.select("[name=_csrf]").size() == 1);
    }

    @Test
    void suggestsNobodyWhoIsToStayUnknown() {
        story.says(INES, INES_BLOG, "A fine article.");
        story.approvesComment(2);
        story.says("Greta", "https://greta.example/", "A fine article, too.");
        story.approvesComment(3);
        story.says(INES, INES_BLOG, INES_OFFER);
        story.says("Greta", "", INES_OFFER + " So do I.");
        assertThat(suggested()).containsExactlyInAnyOrder(INES_HOST, "greta.example");

        story.acceptsNaming(2, "no");

        assertThat(suggested()).isEmpty();
    }

    private List<String> suggested() {
        return browser.get(PAGE).document().select("#suggestions a").eachAttr("href").stream().map(Host::of)
                .flatMap(Optional::stream).toList();
    }

    @Test
    void tellsNobodyBeforeTheThanksArePublic() {
        name(BREAD);

        assertThat(telling()).contains("They learn of it once the article is public.", "waits for the article");
    }

    @Test
    void isNotDoneWithTellingBeforeTheThanksArePublic() {
        name(BREAD);
        browser.post(PAGE + "/1/note");

        assertThat(browser.get("/desk/awards/1").document().select(".path__step--done a").eachText())
                .doesNotContain("Tell them");
        story.thanks(1);
        assertThat(browser.get("/desk/awards/1").document().select(".path__step--done a").eachText())
                .contains("Tell them");
    }

    @Test
    void learnsWhoTookALinkback() {
        name(BREAD);
        story.thanks(1);
        assertThat(telling()).contains("under way");

        sent(BREAD, Result.TOLD);

        assertThat(telling()).contains("learnt of it by linkback, 4 March 2026");
        assertThat(browser.get("/desk/awards/1").document().select(".path__step--done a").eachText())
                .contains("Tell them");
    }

    @Test
    void hasANoteReadyForWhomTheSiteToldToo() {
        name(BREAD);
        story.thanks(1);
        assertThat(browser.get("/desk/awards/1/telling").has("note-1")).isFalse();
        sent(BREAD, Result.TOLD);

        var more = browser.get("/desk/awards/1/telling").id("more-1");
        assertThat(more.text()).contains("The site has told Bread by itself already.");
        assertThat(more.select("#note-1").text()).startsWith("Hello Bread").contains("the badge, signed", ".svg");
        assertThat(more.select("form")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_WANTED", "UNREACHABLE"})
    void hasANoteReadyForWhoTakesNoLinkback(String result) {
        name(BREAD);
        story.thanks(1);
        sent(BREAD, Result.valueOf(result));

        var nominee = browser.get("/desk/awards/1/telling").id("nominee-1");
        assertThat(nominee.select("textarea").text()).startsWith("Hello Bread, I enjoy reading you").contains(
                "https://practice.example/articles/a-thank-you-for-the-versatile-blogger-award");

        var told = browser.submit(browser.get("/desk/awards/1/telling").form("nominee-1"));
        assertThat(told.location()).isEqualTo("/desk/awards/1/telling");
        assertThat(telling()).contains("told by you, 4 March 2026").doesNotContain("Hello Bread");

        sent(BREAD, Result.TOLD);
        assertThat(telling()).as("it knows").contains("told by you, 4 March 2026");
    }

    @Test
    void tellsOfAllWhetherTheyKnow() {
        name(BREAD);
        name("https://sea.example/post");
        story.thanks(1);
        sent(BREAD, Result.NOT_WANTED);
        sent("https://sea.example/post", Result.NOT_WANTED);

        browser.post(PAGE + "/2/note");

        assertThat(browser.get("/desk/awards/1/telling").id("nominee-1").text()).contains("a note is ready");
        assertThat(browser.get("/desk/awards/1/telling").id("nominee-2").text()).contains("told by you");
        assertThat(browser.get("/desk/awards/1").document().select(".path__step--done a").eachText())
                .as("one of them knows nothing yet").doesNotContain("Tell them");
    }

    @Test
    void learnsThatSheToldABlogBeforeAnybodyElseTried() {
        name(BREAD);
        story.thanks(1);
        browser.post(PAGE + "/1/note");

        assertThat(telling()).contains("told by you, 4 March 2026");
    }

    @Test
    void learnsWhoTookALinkbackAfterAll() {
        name(BREAD);
        story.thanks(1);
        sent(BREAD, Result.UNREACHABLE);
        sent(BREAD, Result.TOLD);

        assertThat(telling()).contains("learnt of it by linkback, 4 March 2026");
    }

    @Test
    void tellsNobodyTwice() {
        name(BREAD);
        story.thanks(1);
        assertThat(untold(BREAD)).isFalse();
        sent(BREAD, Result.TOLD);

        assertThat(untold(BREAD)).isTrue();
        assertThat(untold("https://bread.example/elsewhere")).isTrue();
        assertThat(untold("https://sea.example/post")).as("whom the article links to otherwise").isFalse();
    }

    @Test
    void saysThatABlogWasToldForAnotherAward() {
        name(BREAD);
        story.thanks(1);
        sent(BREAD, Result.TOLD);
        story.says(INES, INES_BLOG, INES_OFFER);
        story.accepts(2);
        browser.post("/desk/awards/2/nominees", "address", BREAD);

        assertThat(browser.get("/desk/awards/2/nominees").id("nominee-2").text()).contains("is told nothing again");
        assertThat(browser.get("/desk/awards/2/telling").document().text()).contains("told of another nomination on 4");
    }

    @Test
    void saysNothingToTheSitesOfNomineesWhenTheArticleChanges() {
        name(BREAD);
        story.thanks(1);
        assertThat(due()).isEqualTo(1);
        jdbi.useHandle(handle -> handle.execute("update comments.announcement set due_at = null, told = true"));
        sent(BREAD, Result.TOLD);

        browser.post("/desk/articles/2", "title", "Thanks", "body", "Read [them](" + BREAD + "), and them alone.");
        browser.post("/desk/articles/2/publication");
        events.settle();

        assertThat(due()).isZero();
    }

    private int due() {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        "select count(*) from comments.announcement where due_at is not null and target like '%bread%'")
                .mapTo(Integer.class).one());
    }

    @Test
    void hearsNothingOfOtherArticlesAndOthersLinks() {
        name(BREAD);
        story.thanks(1);

        events.publish(new LinkbackSent(new ArticleId(1), BREAD, Result.TOLD, NOW));
        sent("https://sea.example/post", Result.TOLD);

        assertThat(telling()).contains("under way");

        name("https://sea.example/post");
        assertThat(browser.get("/desk/awards/1/telling").id("nominee-2").text()).as("nobody told it of this")
                .contains("not named in the article");
    }

    @Test
    void hasNoNoteForWhomTheArticleDoesNotName() {
        story.thanks(1);
        name("https://sea.example/post");
        sent("https://sea.example/elsewhere", Result.NOT_WANTED);
        assertThat(telling()).contains("not named in the article").doesNotContain("a note is ready");

        publishes("[Sea](https://sea.example/post)");
        sent("https://sea.example/post", Result.NOT_WANTED);
        assertThat(telling()).contains("a note is ready");

        publishes("[Sea](https://sea.example/post/elsewhere) and `https://sea.example/post`");
        assertThat(telling()).contains("not named in the article").doesNotContain("a note is ready");
    }

    @Test
    void findsABlogNamedHoweverItsFirstPageIsSpelled() {
        name("https://sea.example");
        story.thanks(1);
        sent("https://sea.example/", Result.TOLD);

        assertThat(telling()).contains("learnt of it by linkback");
    }

    @Test
    void remembersWhoWasToldOfWhatIsWithdrawnMeanwhile() {
        name(BREAD);
        story.thanks(1);
        browser.post("/desk/articles/2/withdrawal");
        sent(BREAD, Result.TOLD);

        assertThat(telling()).contains("learnt of it by linkback");
    }

    @Test
    void saysThatItWentToThoseAloneWhoAreNamedOrKnow() {
        name(BREAD);
        story.thanks(1);
        name("https://sea.example/post");
        assertThat(goneTo()).containsExactly("Bread");

        publishes("Nobody.");
        assertThat(goneTo()).isEmpty();

        browser.post(PAGE + "/2/note");
        assertThat(goneTo()).containsExactly("Bread");
    }

    private List<String> goneTo() {
        return browser.get("/desk/awards/1/declination").document().select(".down a[rel]").eachText();
    }

    private void publishes(String words) {
        browser.submit(browser.get("/desk/articles/2").form("write"), "body", words);
        browser.post("/desk/articles/2/publication");
        events.settle();
    }

    @Test
    void saysOnceMoreWhereItIsToldThatABlogTakesNoAwards() {
        web.put(BREAD, "<p>This is an award-free blog.</p>");
        name(BREAD);
        name("https://sea.example/post");

        for (var page : List.of("article", "telling")) {
            assertThat(
                    browser.get("/desk/awards/1/" + page).document().select(".journey__page > .form__problem").text())
                    .startsWith("The page of Bread says that it takes no awards.").doesNotContain("sea.example");
        }
        story.thanks(1);
        sent(BREAD, Result.TOLD);
        assertThat(telling()).doesNotContain("takes no awards");
    }

    @Test
    void saysOfWhomItToldOfThisAwardNothingOfAnother() {
        name(BREAD);
        story.thanks(1);
        sent(BREAD, Result.TOLD);

        assertThat(browser.get(PAGE).id("nominee-1").text()).contains("It learnt of it already.")
                .doesNotContain("before");
    }

    @Test
    void keepsWhatIsTypedWhenSheGoesOn() {
        var went = browser.post(PAGE + "/continuation", "address", BREAD, "name", "Bread", "why", "");

        assertThat(went.location()).isEqualTo("/desk/awards/1/article");
        assertThat(browser.get(PAGE).id("nominee-1").text()).contains("Bread");
        assertThat(browser.post(PAGE + "/continuation", "address", " ", "name", "", "why", "").location())
                .isEqualTo("/desk/awards/1/article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"continuation", "sufficiency"})
    void staysWhereWhatIsTypedNamesNoBlog(String way) {
        var refused = browser.post(PAGE + "/" + way, "address", "", "name", "Sea", "why", "Waves");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("nominee").select("[name=why]").val()).isEqualTo("Waves");
        assertThat(browser.get("/desk/awards/1").document().select(".path__step--done a").eachText())
                .doesNotContain("Blogs to hand it on to");
    }

    @Test
    void hasWaysOnThatTakeAlongWhatIsTyped() {
        assertThat(browser.get(PAGE).document().select("button[form=nominee]").eachAttr("formaction"))
                .containsExactly(PAGE + "/continuation", PAGE + "/sufficiency");
    }

    @Test
    void namesNone() {
        assertThat(browser.post(PAGE + "/sufficiency").location()).isEqualTo("/desk/awards/1/article");

        assertThat(browser.get("/desk/awards/1").document().select(".path__step--done a").eachText())
                .contains("Blogs to hand it on to");
    }

    private Reply name(String address) {
        return browser.post(PAGE, "address", address, "name", "Bread");
    }

    private void sent(String target, Result result) {
        events.publish(new LinkbackSent(THANKS, target, result, NOW));
        events.settle();
    }

    private String telling() {
        return browser.get("/desk/awards/1/telling").document().text();
    }

    private boolean untold(String target) {
        Article thanks = articles.find(THANKS).orElseThrow();
        return onceForEver.untold(thanks, Set.of(target)).contains(target);
    }
}
