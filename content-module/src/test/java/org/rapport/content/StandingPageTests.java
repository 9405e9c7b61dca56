package org.rapport.content;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.NavigationItem.Link;
import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.content.practice.FactParts;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class StandingPageTests {
    private final Articles articles;
    private final PageNavigation navigation;
    private final Browser browser;
    private final DroppedTags dropped;
    private final Events events;

    StandingPageTests(Articles articles, PageNavigation navigation, Browser browser,
            DroppedTags dropped, Events events) {
        this.articles = articles;
        this.navigation = navigation;
        this.browser = browser;
        this.dropped = dropped;
        this.events = events;
    }

    @Test
    void showsAPublishedPageWithTheFacts() {
        var published = publish("Fees", "## What it costs\n\n{{reply}}");

        assertThat(published.location()).isEqualTo("/pages/fees");
        var page = browser.follow(published);
        assertThat(page.document().select("h1").text()).isEqualTo("Fees");
        assertThat(page.document().select("h2").text()).contains("What it costs");
        assertThat(page.document().select(".prose").text()).isEqualTo("usually the same evening");
        assertThat(page.document().select("script[type=application/ld+json]")).hasSize(1);
        assertThat(page.keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(Articles.tag(new ArticleId(1))));
    }

    @Test
    void showsADraftToNobody() {
        submit("BLANK", "title", "Fees", "body", "x");

        assertThat(browser.get("/pages/fees").status()).isEqualTo(404);
        assertThat(navigation.entry().links()).isEmpty();
        assertThat(dropped.all()).isEmpty();
    }

    @Test
    void saysThatATakenBackPageIsGone() {
        publish("Fees", "x");

        browser.press(sheet(1), "withdrawal");

        assertThat(browser.get("/pages/fees").status()).isEqualTo(410);
        assertThat(navigation.entry().links()).isEmpty();
    }

    @Test
    void standsInTheNavigationWhereItBelongs() {
        publish("Fees", "x");
        browser.press(browser.get("/desk/pages/new?start=IMPRINT").form("write"), "publication");

        assertThat(navigation.entry().links()).extracting(Link::path).containsExactly("/pages/fees",
                "/pages/legal-notice");
        assertThat(navigation.entry().links()).extracting(Link::spot).containsExactly(Spot.HEADER, Spot.FOOTER);
        assertThat(dropped.all()).contains(Genre.PAGE.listed());
    }

    @Test
    void isMadeAnewWhenItIsRevised() {
        publish("Fees", "x");

        browser.press(sheet(1), "publication", "body", "y");

        assertThat(browser.get("/pages/fees").document().select(".prose").text()).isEqualTo("y");
        assertThat(dropped.all()).contains(Articles.tag(new ArticleId(1)));
    }

    @ParameterizedTest
    @EnumSource
    void beginsWithATextOfEachKind(Start start) {
        var begun = browser.get("/desk/pages/new?start=" + start);

        assertThat(FactParts.unknown(begun.id("body").wholeText())).isEmpty();
        assertThat(begun.id("body").wholeText().isBlank()).isEqualTo(start == Start.BLANK);
        assertThat(browser.get("/desk/pages").body()).contains("/desk/pages/new?start=" + start);
    }

    @Test
    void namesTheFactThatIsNone() {
        var refused = publish("Fees", "{{fee}} <x>");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("body-problem").text()).endsWith("fee");
        assertThat(refused.id("body").wholeText().strip()).isEqualTo("{{fee}} <x>");
        assertThat(articles.all(Genre.PAGE)).isEmpty();
    }

    @Test
    void keepsTheNameOfAFactThatIsHalfTyped() {
        submit("BLANK", "title", "Fees", "body", "{{fe}}");

        assertThat(articles.all(Genre.PAGE)).extracting(Article::body).containsExactly("{{fe}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B"})
    void doesNotPublishAnEmptyText(String body) {
        var refused = browser.press(browser.get("/desk/pages/new").form("write"), "publication", "title", "Fees",
                "body", body);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("body-problem")).isTrue();
    }

    @Test
    void showsBothTextsWhenSomebodyWasFaster() {
        submit("BLANK", "title", "Fees", "body", "first");
        var older = sheet(1);
        browser.submit(sheet(1), "body", "theirs");

        var refused = browser.submit(older, "body", "hers");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("standing").select("ins").text()).contains("theirs");
        assertThat(refused.id("body").wholeText().strip()).isEqualTo("hers");
        assertThat(browser.submit(refused.form("write")).status()).isEqualTo(303);
        assertThat(articles.find(new ArticleId(1))).map(Article::body).contains("hers");
    }

    @Test
    void followsItsTitleUntilItWasPublic() {
        submit("BLANK", "title", "Fees", "body", "x");
        browser.submit(sheet(1), "title", "Costs");
        assertThat(articles.find(new ArticleId(1))).map(Article::path).contains("/pages/costs");

        browser.press(sheet(1), "publication");
        browser.press(sheet(1), "publication", "title", "Prices");
        assertThat(articles.find(new ArticleId(1))).map(Article::path).contains("/pages/costs");
    }

    @Test
    void givesEachPageAnAddressOfItsOwn() {
        publish("Fees", "x");
        publish("Fees!", "x");
        browser.submit(sheet(2), "title", "Fees?");

        assertThat(articles.all(Genre.PAGE)).extracting(Article::path).containsExactlyInAnyOrder("/pages/fees",
                "/pages/fees-2");
    }

    @Test
    void leadsOnFromTheAddressThatReadersKnew() {
        publish("Fees", "x");

        browser.submit(browser.get("/desk/pages/1/address").form("move"), "address", "costs");

        assertThat(browser.get("/pages/fees").location()).isEqualTo("/pages/costs");
        assertThat(browser.get("/desk/pages/1/address").body()).contains("/pages/fees");
        assertThat(navigation.entry().links()).extracting(Link::path).containsExactly("/pages/costs");
    }

    @Test
    void mayStandWhereAnArticleStandsAmongItsOwn() {
        Cast.publish(articles, Cast.titled("Fees"));

        assertThat(publish("Fees", "x").location()).isEqualTo("/pages/fees");
        assertThat(browser.get("/articles/fees").document().select(".prose").text()).isEqualTo("We wait.");
    }

    @Test
    void isNoArticle() {
        var published = publish("Fees", "x");

        assertThat(browser.get("/").body()).doesNotContain(published.location());
        assertThat(browser.get("/desk/articles").body()).doesNotContain("Fees");
        assertThat(articles.at("/articles/fees")).isEmpty();
        assertThat(browser.get("/articles/fees").status()).isEqualTo(404);
        assertThat(events.published(Object.class)).isEmpty();
        assertThat(dropped.all()).doesNotContain(Articles.LISTED);
    }

    @Test
    void savesItself() {
        browser.htmxPost("/desk/pages/manuscript", "title", "Fees", "body", "x", "spot", "FOOTER");
        publish("Hours", "x");
        browser.htmxPost("/desk/pages/2/manuscript", "title", "Hours", "body", "Tuesdays", "version", "1");

        assertThat(articles.find(new ArticleId(1))).map(articles::spot).contains(Spot.FOOTER);
        assertThat(browser.get("/pages/hours").document().select(".prose").text()).isEqualTo("x");
        assertThat(browser.get("/desk/pages/2").id("body").wholeText().strip()).isEqualTo("Tuesdays");
    }

    @Test
    void keepsWhatReadersSawAndBringsItBack() {
        publish("Fees", "An hour costs 90");
        browser.press(sheet(1), "publication", "body", "An hour costs 110");
        var first = browser.get("/desk/pages/1/revisions").document().select(".revisions a").eachAttr("href").getLast();

        assertThat(first).startsWith("/desk/pages/1/revisions/");
        assertThat(browser.get(first).document().select(".difference ins").text()).contains("110");
        var restored = browser.submit(browser.get(first).form("restoration"));
        assertThat(restored.location()).isEqualTo("/desk/pages/1");
        browser.press(sheet(1), "publication");
        assertThat(browser.get("/pages/fees").document().select(".prose").text()).isEqualTo("An hour costs 90");
    }

    @Test
    void isSeenBeforehandAsReadersWouldSeeIt() {
        var text = "## What it costs\n\n{{reply}}, {{fee}}";
        var beside = browser.htmxPost("/desk/pages/preview", "title", "Fees", "body", text).document();

        assertThat(beside.select("section.row h2").text()).isEqualTo("What it costs");
        assertThat(beside.select(".prose").text()).isEqualTo("usually the same evening, {{fee}}");
        publish("Fees", text.replace(", {{fee}}", ""));
        assertThat(browser.htmxPost("/desk/pages/1/preview", "title", "Fees", "body", "{{reply}}").document()
                .select(".prose").text()).isEqualTo("usually the same evening");
    }

    @Test
    void tellsItsWriterWhichFactsAreNotTold() {
        var notes = browser.htmxPost("/desk/pages/preview", "title", "Fees", "body", "{{reply}} {{fees}} {{ FEES }}")
                .document().select("[role=status]");

        assertThat(notes.text()).startsWith("Not told yet: {{fees}}.").doesNotContain("reply");
        assertThat(browser.htmxPost("/desk/articles/preview", "title", "Fees", "body", "{{fees}}").document()
                .select("[role=status]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/pages/7", "/desk/pages/0", "/pages/nowhere", "/pages/%00", "/pages/%F0%9F%99%82"})
    void knowsNoSuchPage(String address) {
        assertThat(browser.get(address).status()).isEqualTo(404);
    }

    private FormElement sheet(long id) {
        return browser.get("/desk/pages/" + id).form("write");
    }

    private Reply publish(String title, String body) {
        return browser.press(browser.get("/desk/pages/new").form("write"), "publication", "title", title, "body",
                body);
    }

    private Reply submit(String start, String... typed) {
        return browser.submit(browser.get("/desk/pages/new?start=" + start).form("write"), typed);
    }
}
