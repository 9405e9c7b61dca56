package org.rapport.content.pages;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.NavigationItem.Link;
import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class SitePagesTests {
    private final SitePages pages;
    private final PageNavigation navigation;
    private final Browser browser;
    private final DroppedTags dropped;

    SitePagesTests(SitePages pages, PageNavigation navigation, Browser browser, DroppedTags dropped) {
        this.pages = pages;
        this.navigation = navigation;
        this.browser = browser;
        this.dropped = dropped;
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
        assertThat(page.keptUnder()).hasValueSatisfying(tags -> assertThat(tags).contains(CacheTag.of("page:1")));
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
        browser.press(browser.get("/desk/pages/new?start=IMPRINT").form("page"), "publication");

        assertThat(navigation.entry().links()).extracting(Link::path).containsExactly("/pages/fees",
                "/pages/legal-notice");
        assertThat(navigation.entry().links()).extracting(Link::spot).containsExactly(Spot.HEADER, Spot.FOOTER);
        assertThat(dropped.all()).contains(SitePages.LISTED);
    }

    @Test
    void isMadeAnewWhenItIsRevised() {
        publish("Fees", "x");

        browser.press(sheet(1), "publication", "body", "y");

        assertThat(browser.get("/pages/fees").document().select(".prose").text()).isEqualTo("y");
        assertThat(dropped.all()).contains(CacheTag.of("page:1"));
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
        var refused = submit("BLANK", "title", "Fees", "body", "{{fee}} <x>");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("body-problem").text()).endsWith("fee");
        assertThat(refused.id("body").wholeText().strip()).isEqualTo("{{fee}} <x>");
        assertThat(pages.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B"})
    void doesNotPublishAnEmptyText(String body) {
        var refused = browser.press(browser.get("/desk/pages/new").form("page"), "publication", "title", "Fees",
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
        assertThat(refused.document().select(".standing-text pre").text()).isEqualTo("theirs");
        assertThat(refused.id("body").wholeText().strip()).isEqualTo("hers");
        assertThat(browser.submit(refused.form("page")).status()).isEqualTo(303);
        assertThat(pages.find(new SitePageId(1))).map(SitePage::body).contains("hers");
    }

    @Test
    void followsItsTitleUntilItWasPublic() {
        submit("BLANK", "title", "Fees", "body", "x");
        browser.submit(sheet(1), "title", "Costs");
        assertThat(pages.find(new SitePageId(1))).map(SitePage::path).contains("/pages/costs");

        browser.press(sheet(1), "publication");
        browser.press(sheet(1), "publication", "title", "Prices");
        assertThat(pages.find(new SitePageId(1))).map(SitePage::path).contains("/pages/costs");
    }

    @Test
    void givesEachPageAnAddressOfItsOwn() {
        publish("Fees", "x");
        publish("Fees!", "x");
        browser.submit(sheet(2), "title", "Fees?");

        assertThat(pages.all()).extracting(SitePage::slug).containsExactly("fees", "fees-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/pages/7", "/desk/pages/0", "/pages/nowhere", "/pages/%00", "/pages/%F0%9F%99%82"})
    void knowsNoSuchPage(String address) {
        assertThat(browser.get(address).status()).isEqualTo(404);
    }

    private FormElement sheet(long id) {
        return browser.get("/desk/pages/" + id).form("page");
    }

    private Reply publish(String title, String body) {
        return browser.press(browser.get("/desk/pages/new").form("page"), "publication", "title", title, "body",
                body);
    }

    private Reply submit(String start, String... typed) {
        return browser.submit(browser.get("/desk/pages/new?start=" + start).form("page"), typed);
    }
}
