package org.rapport.content;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.content.addresses.OldAddresses;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.Events;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class AddressControllerTests {
    private static final ArticleId ID = new ArticleId(1);

    private final Browser browser;
    private final Articles articles;
    private final OldAddresses oldAddresses;
    private final Events events;
    private final DroppedTags dropped;

    AddressControllerTests(Browser browser, Articles articles, OldAddresses oldAddresses, Events events,
            DroppedTags dropped) {
        this.browser = browser;
        this.articles = articles;
        this.oldAddresses = oldAddresses;
        this.events = events;
        this.dropped = dropped;
    }

    @Test
    void isALinkOnTheSheet() {
        assertThat(browser.get("/desk/articles/new").id("address-line").text()).isEmpty();
        Cast.draft(articles, Cast.silence());

        var line = browser.get("/desk/articles/1").id("address-line");

        assertThat(line.text()).isEqualTo("Address: /articles/silence");
        assertThat(browser.get(line.select("a").attr("href")).id("address").val()).isEqualTo("silence");
    }

    @Test
    void followsTheTitleOnASheetThatSavesItself() {
        var saved = browser.htmxPost("/desk/articles/manuscript", "title", "On Rain", "body", "It falls.", "turn", "1");

        assertThat(saved.document().select("#address-line[data-hx-swap-oob=true]").text())
                .isEqualTo("Address: /articles/on-rain");
    }

    @Test
    void movesAPublicArticle() {
        Cast.publish(articles, Cast.silence());

        var moved = move("A pause");

        assertThat(moved.status()).isEqualTo(303);
        assertThat(moved.location()).isEqualTo("/desk/articles/1");
        assertThat(browser.follow(moved).id("address-line").text()).contains("/articles/a-pause");
        assertThat(browser.get("/articles/a-pause").status()).isEqualTo(200);
        assertLeads("/articles/silence", "/articles/a-pause");
    }

    @Test
    void tellsOthersOfAMove() {
        var id = Cast.publish(articles, Cast.silence());
        dropped.forget();

        move("a-pause");

        assertThat(events.published(ArticleRevised.class))
                .containsExactly(new ArticleRevised(id, new Slug("a-pause"), "Silence", Cast.NOW));
        assertThat(dropped.all()).containsExactlyInAnyOrder(Articles.tag(id), Articles.LISTED);
    }

    @Test
    void isNoRevision() {
        Cast.publish(articles, Cast.silence());

        move("a-pause");

        assertThat(browser.get("/desk/articles/1/revisions").document().select(".ledger li")).hasSize(1);
        assertThat(browser.get("/desk/articles/1").id("body").wholeText().strip()).isEqualTo(Cast.BODY.strip());
    }

    @Test
    void saysNothingWhereNothingMoves() {
        Cast.publish(articles, Cast.silence());
        dropped.forget();

        move("silence");

        assertThat(events.published(ArticleRevised.class)).isEmpty();
        assertThat(dropped.all()).isEmpty();
        assertThat(browser.get("/articles/silence").status()).isEqualTo(200);
    }

    @Test
    void leadsFromEachAddressStraightToTheLast() {
        Cast.publish(articles, Cast.silence());

        move("b");
        move("c");

        assertLeads("/articles/silence", "/articles/c");
        assertLeads("/articles/b", "/articles/c");
        assertThat(browser.get("/desk/articles/1/address").document().select(".address__former li").eachText())
                .containsExactly("/articles/b", "/articles/silence");
    }

    @Test
    void findsItsWayBack() {
        Cast.publish(articles, Cast.silence());

        move("b");
        move("silence");

        assertThat(browser.get("/articles/silence").status()).isEqualTo(200);
        assertLeads("/articles/b", "/articles/silence");
        move("b");
        assertLeads("/articles/silence", "/articles/b");
    }

    @Test
    void leavesNothingBehindOfADraft() {
        Cast.draft(articles, Cast.silence());

        move("a-pause");
        articles.publish(ID);

        assertThat(browser.get("/articles/silence").status()).isEqualTo(404);
        assertThat(browser.get("/articles/a-pause").status()).isEqualTo(200);
        assertThat(events.published(ArticleRevised.class)).isEmpty();
    }

    @Test
    void staysWhereADraftWasPut() {
        Cast.draft(articles, Cast.silence());
        move("a-pause");

        browser.submit(browser.get("/desk/articles/1").form("write"), "title", "Tides");

        assertThat(articles.find(ID)).map(Article::path).contains("/articles/a-pause");
    }

    @Test
    void staysWhereItWasConfirmed() {
        Cast.draft(articles, Cast.silence());
        move("silence");

        browser.submit(browser.get("/desk/articles/1").form("write"), "title", "Tides");

        assertThat(articles.find(ID)).map(Article::path).contains("/articles/silence");
    }

    @Test
    void isGoneUnderEachOfItsAddresses() {
        Cast.publish(articles, Cast.silence());
        move("b");

        articles.withdraw(ID);

        assertThat(browser.get("/articles/b").status()).isEqualTo(410);
        assertThat(browser.get("/articles/silence").status()).isEqualTo(410);
    }

    @Test
    void keepsTheAddressesOfWhatWasTakenBack() {
        articles.withdraw(Cast.publish(articles, Cast.silence()));

        move("b");

        assertThat(browser.get("/articles/silence").status()).isEqualTo(410);
        articles.publish(ID);
        assertLeads("/articles/silence", "/articles/b");
    }

    @Test
    void takesNoAddressOfAnother() {
        Cast.publish(articles, Cast.silence());
        Cast.draft(articles, Cast.titled("Tides"));

        var refused = move("Tides!");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("address").val()).isEqualTo("Tides!");
        assertThat(refused.id("address-problem").text()).isEqualTo("“tides” belongs to another text already: Tides");
        assertThat(refused.id("address-problem").select("a").attr("href")).isEqualTo("/desk/articles/2");
        assertThat(browser.get("/articles/silence").status()).isEqualTo(200);
    }

    @Test
    void takesNoFormerAddressOfAnother() {
        Cast.publish(articles, Cast.silence());
        move("a-pause");
        Cast.draft(articles, Cast.titled("Tides"));

        var refused = browser.post("/desk/articles/2/address", "address", "silence");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.id("address-problem").select("a").attr("href")).isEqualTo("/desk/articles/1");
    }

    @Test
    void isNoneThatANewArticleGets() {
        Cast.publish(articles, Cast.silence());
        move("a-pause");

        var other = Cast.draft(articles, Cast.silence());

        assertThat(articles.find(other)).map(Article::path).contains("/articles/silence-2");
    }

    @ParameterizedTest
    @CsvSource({"Über die Stille, ueber-die-stille", "О тишине, о-тишине", "静けさ, 静けさ",
        "https://practice.example/articles/a-pause/, a-pause", "//x.example/..\\y, y", "A & B?c#d, a-b-c-d"})
    void becomesASlugWhateverIsTyped(String typed, String slug) {
        Cast.publish(articles, Cast.titled("Silence"));

        move(typed);

        assertThat(articles.find(ID)).map(Article::slug).contains(new Slug(slug));
        assertThat(URI.create(browser.get("/articles/silence").location())).hasPath("/articles/" + slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "!?/", "🙂", "\u0000"})
    void needsALetterOrADigit(String typed) {
        Cast.publish(articles, Cast.silence());

        var refused = move(typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.has("address-problem")).isTrue();
        assertThat(browser.get("/articles/silence").status()).isEqualTo(200);
    }

    @Test
    void isLedToFromAFormerSite() {
        oldAddresses.keepArticle("/?p=12", Cast.publish(articles, Cast.silence()));

        move("a-pause");

        assertThat(browser.get("/?p=12").location()).isEqualTo("/articles/a-pause");
    }

    @Test
    void isKnownByItsFormerPathToo() {
        Cast.publish(articles, Cast.silence());

        move("a-pause");

        assertThat(articles.at("/articles/silence")).map(Article::path).contains("/articles/a-pause");
        assertThat(articles.at("/articles/a-pause")).map(Article::path).contains("/articles/a-pause");
    }

    @Test
    void isNotKeptWhereItOnlyLeads() {
        Cast.publish(articles, Cast.silence());
        move("a-pause");

        assertThat(browser.get("/articles/silence").keptUnder()).isEmpty();
    }

    @Test
    void knowsOnlyWhatIsThere() {
        assertThat(browser.get("/desk/articles/1/address").status()).isEqualTo(404);
        assertThat(browser.post("/desk/articles/1/address", "address", "x").status()).isEqualTo(404);
    }

    private Reply move(String typed) {
        return browser.submit(browser.get("/desk/articles/1/address").form("move"), "address", typed);
    }

    private void assertLeads(String from, String to) {
        assertThat(browser.get(from).status()).isEqualTo(301);
        assertThat(browser.get(from).location()).isEqualTo(to);
    }
}
