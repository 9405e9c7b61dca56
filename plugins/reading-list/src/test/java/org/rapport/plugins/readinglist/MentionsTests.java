package org.rapport.plugins.readinglist;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class MentionsTests {
    private static final String PAUSE = "https://harbour.example/pause";

    private final Browser browser;
    private final ReadingList readingList;

    MentionsTests(Browser browser, ReadingList readingList) {
        this.browser = browser;
        this.readingList = readingList;
    }

    @Test
    void showsWhatIsRecommendedUnderAnArticleThatNamesIt() {
        recommend("The Pause", PAUSE);
        recommend("Low Tide", "https://tide.example");
        publish("As [Marsh](" + PAUSE + ") says.");

        var page = browser.get("/articles/silence");

        assertThat(page.id("further-reading").text())
                .contains("From the reading list", "The Pause", "A. Marsh", "Short.")
                .doesNotContain("Low Tide");
    }

    @Test
    void findsArticlesThatWerePublishedBefore() {
        publish("As [Marsh](" + PAUSE + ") says.");
        recommend("The Pause", PAUSE);

        assertThat(isShown()).isTrue();
    }

    @Test
    void showsNothingUnderAnArticleThatNamesNothing() {
        recommend("The Pause", PAUSE);
        recommend("A book without an address", "");
        publish("Nobody is named here.");

        assertThat(isShown()).isFalse();
    }

    @Test
    void showsNothingWhereNothingIsRecommended() {
        publish("As [Marsh](" + PAUSE + ") says.");

        assertThat(isShown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"As [@Marsh2012, p. 14] says.", "As others say [see @marsh2012b; -@marsh2012].",
        "As [Marsh](https://doi.org/10.1234/pause) says."})
    void showsABookOfTheLibraryUnderAnArticleThatCitesItOrLinksToIt(String body) {
        keepInTheLibrary();
        recommend(Kind.BOOK, "", "marsh2012");
        publish(body);

        assertThat(isShown()).isTrue();
    }

    @Test
    void showsABookOfTheLibraryThatIsNotOnTheWeb() {
        browser.post("/desk/sources/pasted", "pasted", "@book{teal1999, author = {Teal, Bo}, title = {Low Tide}}");
        recommend(Kind.BOOK, "", "teal1999");
        publish("As [@teal1999] says.");

        assertThat(isShown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"As [@marsh2012b] says.", "As [marsh2012] says.",
        "As @marsh2012 says.", "As [Marsh](https://doi.org/10.1234/pauses) says."})
    void showsNothingUnderAnArticleThatCitesSomethingElse(String body) {
        keepInTheLibrary();
        recommend(Kind.BOOK, "", "marsh2012");
        publish(body);

        assertThat(isShown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.tide.example/blog/2024/on-pauses#end", "https://Tide.example/blog/?p=12",
        "https://tide.example/blog?p=12", "https://tide.example/blog"})
    void showsABlogUnderAnArticleThatLinksToOneOfItsPosts(String post) {
        recommend(Kind.BLOG, "https://tide.example/blog/", "");
        publish("As [Teal](" + post + ") says.");

        assertThat(isShown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://tide.example/", "https://tide.example/blogs/1", "https://tide.example.org/blog/1",
        "https://harbour.example/?to=https://tide.example/blog/1"})
    void showsNoBlogUnderAnArticleThatLinksToANeighbour(String neighbour) {
        recommend(Kind.BLOG, "https://tide.example/blog/", "");
        publish("As [Teal](" + neighbour + ") says.");

        assertThat(isShown()).isFalse();
    }

    @Test
    void takesWhatStandsBelowABookForSomethingElse() {
        recommend(Kind.BOOK, PAUSE, "");
        publish("As [somebody](" + PAUSE + "/comments) says.");

        assertThat(isShown()).isFalse();
    }

    @Test
    void makesTheArticleAnewWhenTheListOrOneOfItsSourcesChanges() {
        keepInTheLibrary();
        recommend(Kind.BOOK, "", "marsh2012");
        publish("Nobody is named here.");

        assertThat(browser.get("/articles/silence").keptUnder()).hasValueSatisfying(
                tags -> assertThat(tags).contains(ReadingList.TAG, CacheTag.of("source:marsh2012")));
    }

    @Test
    void followsARevision() {
        recommend("The Pause", PAUSE);
        publish("As [Marsh](" + PAUSE + ") says.");

        revise("As somebody says.");
        assertThat(isShown()).isFalse();

        revise("As Marsh says, " + PAUSE + ".");
        assertThat(isShown()).isTrue();
    }

    private void recommend(String title, String address) {
        readingList.add(new Tip(Kind.BOOK, title, "A. Marsh", address, "", "", "Short."));
    }

    private void recommend(Kind kind, String address, String source) {
        readingList.add(new Tip(kind, "The Pause", "A. Marsh", address, "", source, "Short."));
    }

    private void keepInTheLibrary() {
        browser.post("/desk/sources/pasted", "pasted", """
                @book{marsh2012, author = {Marsh, Anna}, title = {The Pause}, year = {2012}, doi = {10.1234/pause}}
                @book{marsh2012b, author = {Marsh, Anna}, title = {The Answer}, year = {2012}}
                """);
    }

    private void publish(String body) {
        browser.post("/desk/articles", "title", "Silence", "body", body);
        browser.post("/desk/articles/1/publication");
    }

    private void revise(String body) {
        browser.press(browser.get("/desk/articles/1").form("write"), "publication", "body", body);
    }

    private boolean isShown() {
        return browser.get("/articles/silence").has("further-reading");
    }
}
