package org.rapport.plugins.readinglist;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

/// A book that is in the library of sources.
@ModuleTest
class SourceOfABookTests {
    private final Browser browser;
    private final ReadingList readingList;

    SourceOfABookTests(Browser browser, ReadingList readingList) {
        this.browser = browser;
        this.readingList = readingList;
    }

    @BeforeEach
    void keepInTheLibrary() {
        assertThat(browser.post("/desk/sources/pasted", "pasted", """
                @book{marsh2012, author = {Marsh, Anna}, title = {The Pause & the Answer}, year = {2012},
                    publisher = {Harbour Press}}
                """).status()).isEqualTo(200);
    }

    private Reply recommend(String... typed) {
        return browser.submit(browser.get("/desk/reading-list").form("recommend"), typed);
    }

    @Test
    void takesTitleAndAuthorFromTheLibrary() {
        assertThat(recommend("source", " Marsh2012 ", "words", "She knows when to stop.").status()).isEqualTo(303);

        assertThat(readingList.all()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("The Pause & the Answer");
            assertThat(one.author()).isEqualTo("Anna Marsh");
            assertThat(one.source()).isEqualTo("marsh2012");
        });
    }

    @Test
    void showsTheWholeEntry() {
        recommend("source", "marsh2012");

        var page = browser.get("/reading-list");

        assertThat(page.id("shelf-book").select(".recommendation__source").text()).contains("Marsh, A.", "(2012)",
                "Harbour Press");
        assertThat(page.keptUnder()).hasValueSatisfying(
                tags -> assertThat(tags).contains(CacheTag.of("source:marsh2012")));
    }

    @Test
    void keepsWhatSheCallsIt() {
        recommend("source", "marsh2012", "title", "The Pause");

        assertThat(browser.get("/reading-list").id("shelf-book").select("h3").text()).isEqualTo("The Pause");
    }

    @Test
    void refusesAKeyThatNobodyHas() {
        var answer = recommend("source", "marsh2013", "title", "The Pause");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.id("source-problem").text()).contains("no source with this key");
        assertThat(answer.id("source").attr("value")).isEqualTo("marsh2013");
        assertThat(readingList.all()).isEmpty();
    }

    @Test
    void goesOnWithoutASourceThatIsTakenOut() {
        readingList.add(new Tip(Kind.BOOK, "The Pause", "A. Marsh", "", "", "gone2012", ""));

        assertThat(browser.get("/reading-list").id("shelf-book").text()).contains("The Pause", "A. Marsh");
    }
}
