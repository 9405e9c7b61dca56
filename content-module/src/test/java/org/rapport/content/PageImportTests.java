package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.NavigationItem.Link;
import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PageImportTests {
    private final FormerSite formerSite;
    private final Articles articles;
    private final PageNavigation navigation;
    private final Browser browser;
    private final DroppedTags dropped;

    PageImportTests(FormerSite formerSite, Articles articles, PageNavigation navigation, Browser browser,
            DroppedTags dropped) {
        this.formerSite = formerSite;
        this.articles = articles;
        this.navigation = navigation;
        this.browser = browser;
        this.dropped = dropped;
    }

    @Test
    void bringsAPublicPageWithItsLeadAndParagraphs() {
        assertThat(formerSite.bring(about().excerpt("Who <em>waits</em>.").body("One.\n\nTwo."))).contains(
                "brought: pages");

        var page = browser.get("/pages/about").document();
        assertThat(page.select("h1").text()).isEqualTo("About");
        assertThat(page.select(".lead").text()).isEqualTo("Who waits.");
        assertThat(page.select(".prose p").eachText()).containsExactly("One.", "Two.");
        assertThat(dropped.all()).contains(Genre.PAGE.listed());
    }

    @Test
    void putsTheFactsWhereAPageNamesThem() {
        formerSite.bring(about().body("<p>{{reply}}</p>"));

        assertThat(browser.get("/pages/about").document().select(".prose").text())
                .isEqualTo("usually the same evening");
    }

    @Test
    void readsMarkdownWhereThePageSaysSo() {
        formerSite.bring(about().body("## Where\n\n*Here*").meta("_rapport_format", "markdown"));

        assertThat(browser.get("/pages/about").document().select(".prose em").text()).isEqualTo("Here");
    }

    @Test
    void doesNotPushItselfIntoTheNavigation() {
        assertThat(formerSite.bring(about())).contains(
                "noted: About: public, but in no navigation yet: say under Navigation where it belongs");

        assertThat(navigation.entry().links()).extracting(Link::spot).containsExactly(Spot.NOWHERE);
    }

    @ParameterizedTest
    @CsvSource({"/about/", "/?page_id=12", "/?p=12", "/About"})
    void leadsFromItsOldAddresses(String old) {
        formerSite.bring(about());

        assertThat(browser.get(old).location()).isEqualTo("/pages/about");
    }

    @Test
    void leadsFromBelowAnotherPage() {
        formerSite.bring(about());
        formerSite.bring(new FormerPost(13).type("page").title("Team").slug("team").path("/about/team/"));

        assertThat(browser.get("/about/team/").location()).isEqualTo("/pages/team");
    }

    @Test
    void bringsNothingTwice() {
        formerSite.bring(about());

        assertThat(formerSite.bring(about().title("Again").slug("again"))).containsExactly("known: pages");
        assertThat(articles.all(Genre.PAGE)).extracting(Article::title).containsExactly("About");
    }

    @Test
    void leavesAloneWhatTheOwnerMadeOfIt() {
        formerSite.bring(about());
        browser.press(browser.get("/desk/pages/1").form("write"), "withdrawal", "title", "About her");

        formerSite.bring(about());

        assertThat(browser.get("/pages/about").status()).isEqualTo(410);
        assertThat(articles.all(Genre.PAGE)).extracting(Article::title).containsExactly("About her");
    }

    @Test
    void staysHtmlWhenTheOwnerRevisesIt() {
        formerSite.bring(about().body("<p>x</p>"));

        browser.press(browser.get("/desk/pages/1").form("write"), "publication", "body", "<p><i>y</i></p>");

        assertThat(browser.get("/pages/about").document().select(".prose i").text()).isEqualTo("y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "pending", "private", "future", ""})
    void keepsWhatWasNotPublicForTheOwnerAlone(String status) {
        assertThat(formerSite.bring(about().status(status))).contains("brought: pages",
                "noted: About: kept as a draft, because it was not public (" + status + ")");

        assertThat(browser.get("/pages/about").status()).isEqualTo(404);
        assertThat(browser.get("/?page_id=12").status()).isEqualTo(404);
        assertThat(navigation.entry().links()).isEmpty();
    }

    @Test
    void keepsWhatAPasswordProtectedForTheOwnerAlone() {
        assertThat(formerSite.bring(about().password("tide"))).contains(
                "noted: About: kept as a draft, because a password protected it");

        assertThat(browser.get("/pages/about").status()).isEqualTo(404);
    }

    @Test
    void takesAnotherAddressWhereItsOwnIsTaken() {
        formerSite.bring(about());
        formerSite.bring(new FormerPost(13).type("page").title("About").slug("about"));

        assertThat(browser.get("/?page_id=13").location()).isEqualTo("/pages/about-2");
    }

    @Test
    void leavesOutWhatLayInTheBin() {
        assertThat(formerSite.bring(about().status("trash"))).containsExactly("skipped: About: was in the bin");

        assertThat(articles.all(Genre.PAGE)).isEmpty();
    }

    private static FormerPost about() {
        return new FormerPost(12).type("page").title("About").slug("about").path("/about/");
    }
}
