package org.rapport.content;

import java.util.List;

import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.content.addresses.OldAddresses;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class TagsTests {
    private final Articles articles;
    private final OldAddresses addresses;
    private final Browser browser;
    private final DroppedTags dropped;

    TagsTests(Articles articles, OldAddresses addresses, Browser browser, DroppedTags dropped) {
        this.articles = articles;
        this.addresses = addresses;
        this.browser = browser;
        this.dropped = dropped;
    }

    @BeforeEach
    void publishTwo() {
        Cast.publish(articles, Cast.titled("Silence", "Grief", "Rest"));
        Cast.publish(articles, Cast.titled("Tides", "Grief"));
    }

    @Test
    void standsOnTheDeskWithItsArticles() {
        assertThat(browser.get("/desk/tags").document().select(".ledger li").eachText())
                .containsExactly("Grief 2 articles", "Rest one article");
    }

    @Test
    void takesAnotherNameAndKeepsItsOldAddress() {
        var named = browser.submit(sheet("Grief", "tag"), "name", "Mourning & after", "description", "Slowly.");

        assertThat(named.location()).isEqualTo("/desk/tags");
        var page = browser.get("/tags/mourning-after");
        assertThat(page.document().select("h1").text()).isEqualTo("Mourning & after");
        assertThat(page.document().select(".lead").text()).isEqualTo("Slowly.");
        assertThat(browser.get("/tags/grief").status()).isEqualTo(301);
        assertThat(browser.get("/tags/grief").location()).isEqualTo("/tags/mourning-after");
        assertThat(browser.get("/articles/silence").document().select(".tags").text()).contains("Mourning & after");
    }

    @Test
    void makesItsPagesAnew() {
        dropped.forget();
        browser.submit(sheet("Rest", "tag"), "name", "Repose");

        assertThat(dropped.all()).contains(Articles.LISTED, Articles.tag(new ArticleId(1)))
                .doesNotContain(Articles.tag(new ArticleId(2)));
    }

    @Test
    void findsItsWayBackToANameOfBefore() {
        browser.submit(sheet("Grief", "tag"), "name", "Mourning");
        browser.submit(sheet("Mourning", "tag"), "name", "Grief");

        assertThat(browser.get("/tags/grief").status()).isEqualTo(200);
        assertThat(browser.get("/tags/mourning").location()).isEqualTo("/tags/grief");
    }

    @Test
    void changesItsMindAsOftenAsItLikes() {
        for (var name : List.of("Mourning", "Grief", "Mourning")) {
            var before = name.equals("Grief") ? "Mourning" : "Grief";

            assertThat(browser.submit(sheet(before, "tag"), "name", name).status()).isEqualTo(303);
        }

        assertThat(browser.get("/tags/grief").location()).isEqualTo("/tags/mourning");
    }

    @Test
    void isMeantByItsOldNameToo() {
        browser.submit(sheet("Grief", "tag"), "name", "Mourning");

        Cast.publish(articles, Cast.titled("Third", "grief", "Mourning"));

        assertThat(articles.find(Genre.ARTICLE, new Slug("third"))).map(Article::tags)
                .hasValueSatisfying(tags -> assertThat(tags).extracting(Tag::name).containsExactly("Mourning"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rest", "rest!", "  REST "})
    void doesNotTakeTheNameOfAnother(String name) {
        var refused = browser.submit(sheet("Grief", "tag"), "name", name);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("name-problem").text()).contains("Another tag has this name");
        assertThat(refused.id("name").val()).isEqualTo(name.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "Grief, loss"})
    void needsAName(String name) {
        assertThat(browser.submit(sheet("Grief", "tag"), "name", name).status()).isEqualTo(422);
    }

    @Test
    void becomesOneWithAnother() {
        addresses.keepTag("/category/ruhe", "rest");
        var rest = sheet("Rest", "merger").select("option").getLast().val();

        var merged = browser.submit(sheet("Rest", "merger"), "into", rest);

        assertThat(browser.follow(merged).document().select("h1").text()).isEqualTo("Grief");
        assertThat(browser.get("/tags/rest").location()).isEqualTo("/tags/grief");
        assertThat(browser.get("/category/ruhe").location()).isEqualTo("/tags/grief");
        assertThat(browser.get("/desk/tags").document().select(".ledger li").eachText())
                .containsExactly("Grief 2 articles");
        assertThat(browser.get("/articles/silence").document().select(".tags li").eachText()).containsExactly("Grief");
    }

    @Test
    void doesNotBecomeOneWithItselfOrNothing() {
        var address = sheet("Rest", "merger").attr("action");
        var itself = address.replaceAll("\\D", "");

        for (var into : List.of(itself, "99", "", "x", "9".repeat(30))) {
            var refused = browser.post(address, "into", into);
            assertThat(refused.status()).as(into).isEqualTo(422);
            assertThat(refused.id("into-problem").text()).isEqualTo("Please choose the tag that stays.");
        }
        assertThat(sheet("Rest", "merger").select("option").getFirst().val()).as("none is chosen for her").isEmpty();
        assertThat(browser.get("/desk/tags/" + itself).status()).isEqualTo(200);
        assertThat(browser.get("/desk/tags/99").status()).isEqualTo(404);
    }

    @Test
    void vanishesIfItWasOnlyHalfTyped() {
        var sheet = browser.post("/desk/articles", "title", "Walls", "tags", "Grenzen, Gren").location();

        browser.submit(browser.get(sheet).form("write"), "tags", "Grenzen, Grenzen se");
        browser.submit(browser.get(sheet).form("write"), "tags", "Grenzen setzen");

        assertThat(browser.get("/desk/tags").document().select(".ledger a").eachText())
                .containsExactly("Grenzen setzen", "Grief", "Rest");
    }

    @Test
    void staysWithoutArticlesIfSomethingSpeaksForIt() {
        browser.submit(sheet("Rest", "tag"), "name", "Rest", "description", "Slowly.");
        browser.submit(sheet("Grief", "tag"), "name", "Mourning", "description", "");
        browser.press(browser.get("/desk/articles/1").form("write"), "publication", "tags", "");
        browser.press(browser.get("/desk/articles/2").form("write"), "publication", "tags", "");

        assertThat(browser.get("/desk/tags").document().select(".ledger li").eachText())
                .containsExactly("Mourning no article", "Rest no article");
    }

    @Test
    void canBeTakenAwayIfNothingCarriesIt() {
        addresses.keepTag("/category/ruhe", "rest");
        var refused = browser.submit(sheet("Rest", "removal"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("removal-problem").text()).startsWith("It stays: an article carries it.");
        assertThat(browser.get("/tags/rest").status()).isEqualTo(200);

        var silence = browser.get("/desk/articles/1").form("write");
        browser.press(silence, "publication", "tags", "Grief");
        assertThat(browser.submit(sheet("Rest", "removal")).location()).isEqualTo("/desk/tags");

        assertThat(browser.get("/desk/tags").document().select(".ledger a").eachText()).containsExactly("Grief");
        assertThat(browser.get("/tags/rest").status()).isEqualTo(404);
        assertThat(browser.get("/category/ruhe").status()).isEqualTo(404);
        assertThat(browser.post("/desk/tags/99/removal").status()).isEqualTo(404);
    }

    private FormElement sheet(String name, String form) {
        var links = browser.get("/desk/tags").document().select(".ledger a");
        return browser.get(links.stream().filter(link -> link.text().equals(name)).findFirst().orElseThrow()
                .attr("href")).form(form);
    }
}
