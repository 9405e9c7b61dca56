package org.rapport.plugins.readinglist;

import org.junit.jupiter.api.Test;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.NavigationItem.Link;
import org.rapport.testkit.Browser;
import org.rapport.testkit.DroppedTags;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ReadingListTests {
    private final Browser browser;
    private final ReadingListNavigation navigation;
    private final ReadingListSection section;
    private final DroppedTags dropped;

    ReadingListTests(Browser browser, ReadingListNavigation navigation, ReadingListSection section,
            DroppedTags dropped) {
        this.browser = browser;
        this.navigation = navigation;
        this.section = section;
        this.dropped = dropped;
    }

    @Test
    void showsBooksThenBlogsToReaders() {
        recommend("kind", "BLOG", "title", "Low Tide");
        recommend("kind", "BOOK", "title", "The <Pause>", "author", "A. Marsh", "address",
                "https://harbour.example/pause", "words", "She knows when to stop.");

        var page = browser.get("/reading-list");

        assertThat(page.document().select("h2").eachText()).containsExactly("Books", "Blogs");
        assertThat(page.id("shelf-book").text()).contains("A. Marsh", "She knows when to stop.");
        assertThat(page.id("shelf-book").select("a[href=https://harbour.example/pause]").text())
                .isEqualTo("The <Pause>");
        assertThat(page.id("shelf-blog").select("a")).isEmpty();
    }

    @Test
    void leadsToTheListFromTheHeader() {
        recommend("title", "The Pause");

        assertThat(navigation.entry().links()).extracting(Link::path).containsExactly("/reading-list");
    }

    @Test
    void isToldToSearchEnginesOnceThereIsSomething() {
        assertThat(browser.get("/sitemap.xml").body()).doesNotContain("/reading-list");
        recommend("title", "The Pause");

        assertThat(browser.get("/sitemap.xml").body())
                .contains("<loc>https://practice.example/reading-list</loc>");
    }

    @Test
    void showsNothingWhereNothingIsRecommended() {
        assertThat(browser.get("/reading-list").status()).isEqualTo(404);
        assertThat(navigation.entry().links()).isEmpty();
        assertThat(navigation.entry().tags()).containsExactly(ReadingList.TAG);
    }

    @Test
    void makesThePageAnewWhenTheListChanges() {
        recommend("title", "The Pause");

        assertThat(browser.get("/reading-list").keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).containsExactlyInAnyOrder(ReadingList.TAG, CacheTag.SITE));
        assertThat(dropped.all()).containsExactly(ReadingList.TAG);

        dropped.forget();
        takeAway("recommendation-1");
        assertThat(dropped.all()).containsExactly(ReadingList.TAG);
    }

    @Test
    void leadsBackToWhatWasAdded() {
        var answer = recommend("title", "The Pause");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/desk/reading-list#recommendation-1");
        assertThat(browser.follow(answer).id("recommendation-1").text()).contains("The Pause", "4 March 2026");
    }

    @Test
    void leadsToTheListAsReadersSeeIt() {
        assertThat(browser.get("/desk/reading-list").document().select("a[href=/reading-list]")).isEmpty();
        recommend("title", "The Pause");

        assertThat(browser.get("/desk/reading-list").document().select("header a[href=/reading-list]")).hasSize(1);
    }

    @Test
    void showsEmphasisAndLinksInHerWords() {
        recommend("title", "The Pause", "words", "I read it *three* times. <img src=x>");

        var words = browser.get("/reading-list").id("shelf-book").select(".recommendation__words");
        assertThat(words.select("em").text()).isEqualTo("three");
        assertThat(words.select("img")).isEmpty();
    }

    @Test
    void changesOneWhereItStands() {
        recommend("title", "The Pause", "author", "A. Marsh", "words", "Short.");
        recommend("title", "Low Tide");
        dropped.forget();

        var page = browser.get(browser.get("/desk/reading-list").id("recommendation-1").select("a").attr("href"));
        var answer = browser.submit(page.form("recommend"), "words", "Long.");

        assertThat(page.id("author").attr("value")).isEqualTo("A. Marsh");
        assertThat(answer.location()).isEqualTo("/desk/reading-list#recommendation-1");
        assertThat(dropped.all()).containsExactly(ReadingList.TAG);
        assertThat(browser.get("/reading-list").id("shelf-book").text())
                .isEqualTo("Books Low Tide The Pause A. Marsh Long.");
    }

    @Test
    void keepsAChangeThatCannotBeTaken() {
        recommend("title", "The Pause");

        var answer = browser.submit(browser.get("/desk/reading-list/1").form("recommend"), "title", "", "words",
                "New.");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.has("title-problem")).isTrue();
        assertThat(answer.id("words").text()).isEqualTo("New.");
        assertThat(answer.form("recommend").attr("action")).isEqualTo("/desk/reading-list/1");
        assertThat(browser.get("/desk/reading-list/99").status()).isEqualTo(404);
        assertThat(browser.post("/desk/reading-list/99", "title", "Gone").status()).isEqualTo(303);
    }

    @Test
    void takesOneAway() {
        recommend("title", "The Pause");
        recommend("title", "Low Tide");

        var answer = takeAway("recommendation-1");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.follow(answer).has("recommendation-1")).isFalse();
        assertThat(browser.get("/reading-list").id("shelf-book").text()).isEqualTo("Books Low Tide");
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeTaken() {
        var answer = recommend("kind", "BLOG", "title", " ", "author", "A. Marsh", "address", "harbour.example",
                "words", "“Short.”");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.id("kind").select("option[selected]").attr("value")).isEqualTo("BLOG");
        assertThat(answer.id("author").attr("value")).isEqualTo("A. Marsh");
        assertThat(answer.id("address").attr("value")).isEqualTo("harbour.example");
        assertThat(answer.id("words").text()).isEqualTo("“Short.”");
        assertThat(answer.has("title-problem")).isTrue();
        assertThat(answer.has("address-problem")).isTrue();
        assertThat(answer.has("author-problem")).isFalse();
        assertThat(browser.get("/desk/reading-list").has("recommendation-1")).isFalse();
    }

    @Test
    void refusesWhatIsTooLong() {
        var answer = recommend("title", "x".repeat(301), "author", "x".repeat(201), "address",
                "https://a.example/" + "x".repeat(1000), "words", "x".repeat(1001));

        assertThat(answer.document().select(".form__problem[id]").eachAttr("id"))
                .containsExactly("title-problem", "author-problem", "address-problem", "words-problem");
    }

    @Test
    void standsOnTheDesk() {
        assertThat(browser.get(section.entry().path()).form("recommend").attr("action"))
                .isEqualTo("/desk/reading-list#new");
    }

    private Reply recommend(String... typed) {
        return browser.submit(browser.get("/desk/reading-list").form("recommend"), typed);
    }

    private Reply takeAway(String recommendation) {
        return browser.submit(browser.get("/desk/reading-list").form(recommendation));
    }
}
