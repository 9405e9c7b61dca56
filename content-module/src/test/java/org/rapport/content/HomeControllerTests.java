package org.rapport.content;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class HomeControllerTests {
    private final Browser browser;
    private final Articles articles;
    private final MovableClock clock;

    HomeControllerTests(Browser browser, Articles articles, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.clock = clock;
    }

    @Test
    void saysWhoWritesHereAndThatNothingIsThereYet() {
        var home = browser.get("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.document().title()).isEmpty();
        assertThat(home.document().select("h1").text()).isEqualTo("Elena");
        assertThat(home.document().select("main").text()).contains("Psychotherapist",
                "She listens, and sometimes she writes.", "Nothing has been published here yet.");
        assertThat(home.document().select("nav")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/index.html", "/index.htm", "/index.php"})
    void hasOneAddress(String guess) {
        assertThat(browser.get(guess).status()).isEqualTo(301);
        assertThat(browser.get(guess).location()).isEqualTo("/");
    }

    @Test
    void tellsHowItIsSearchedAndWhatItIs() {
        var head = browser.get("/").document().head();

        assertThat(head.select("link[rel=search]").attr("href")).isEqualTo("/opensearch.xml");
        assertThat(head.select("[property=og:type]").attr("content")).isEqualTo("website");
        assertThat(head.select("[property=og:image]")).isEmpty();
    }

    @Test
    void showsAnArticle() {
        Cast.publish(articles, Cast.silence());

        var headline = browser.get("/").document().select(".headline");

        assertThat(headline.select("a[href=/articles/silence]").text()).isEqualTo("Silence");
        assertThat(headline.text()).contains("What a pause says.", "4 March 2026", "1 minute");
        assertThat(headline.select("time").attr("datetime")).isEqualTo("2026-03-04T17:00:00Z");
    }

    @Test
    void showsTheNewestTenAndLeadsToTheRest() {
        publish(11);

        var first = browser.get("/");
        assertThat(titles(first)).hasSize(10).startsWith("No. 11", "No. 10").endsWith("No. 2");
        assertThat(first.document().select("[rel=prev]")).isEmpty();

        var second = browser.get(first.document().select("[rel=next]").attr("href"));
        assertThat(titles(second)).containsExactly("No. 1");
        assertThat(second.document().title()).isEqualTo("Writing, page 2");
        assertThat(second.document().select("h1").text()).isEqualTo("Writing, page 2");
        assertThat(second.document().select("[rel=next]")).isEmpty();
        assertThat(second.document().select("[rel=prev]").attr("href")).isEqualTo("/");
    }

    @Test
    void leadsNowhereElseWhereTenAreAll() {
        publish(10);

        assertThat(browser.get("/").document().select("nav")).isEmpty();
        assertThat(browser.get("/?page=2").status()).isEqualTo(404);
    }

    @Test
    void isAlsoItsPageOne() {
        publish(1);

        assertThat(browser.get("/?page=1").status()).isEqualTo(301);
        assertThat(browser.get("/?page=1").location()).isEqualTo("/");
        assertThat(titles(browser.get("/?page="))).containsExactly("No. 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 404", "-1, 404", "2, 404", "100000, 404", "100001, 404", "2147483647, 404", "2147483648, 400",
        "x, 400", "1.5, 400", "%27, 400"})
    void hasNoSuchPage(String page, int status) {
        publish(1);

        assertThat(browser.get("/?page=" + page).status()).isEqualTo(status);
    }

    @Test
    void showsNeitherDraftsNorWhatIsWithdrawn() {
        Cast.draft(articles, Cast.titled("A draft"));
        var withdrawn = Cast.publish(articles, Cast.titled("A mistake"));
        articles.withdraw(withdrawn);

        assertThat(browser.get("/").body()).doesNotContain("A draft", "A mistake");
    }

    @Test
    void showsATitleAsItsWords() {
        Cast.publish(articles, Cast.titled("<script>alert(1)</script> & \"more\""));

        assertThat(titles(browser.get("/"))).containsExactly("<script>alert(1)</script> & \"more\"");
    }

    @Test
    void showsWhatStandsBelowTheBlog() {
        assertThat(browser.get("/").has("foot")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?page=2"})
    void isKeptUntilAnArticleChanges(String address) {
        publish(11);

        assertThat(browser.get(address).keptUnder()).hasValueSatisfying(tags -> assertThat(tags)
                .containsExactlyInAnyOrder(Articles.LISTED, CacheTag.of("portrait"), Lighthouse.TAG, CacheTag.SITE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?utm_source=x", "/?page=2&q=", "/?Page=2"})
    void isNotKeptForAQuestionThatItDoesNotRead(String address) {
        publish(11);

        assertThat(browser.get(address).status()).isEqualTo(200);
        assertThat(browser.get(address).keptUnder()).isEmpty();
    }

    @Test
    void isNotKeptWhereThereIsNoSuchPage() {
        assertThat(browser.get("/?page=2").keptUnder()).isEmpty();
    }

    private void publish(int count) {
        for (var number = 1; number <= count; number++) {
            Cast.publish(articles, Cast.titled("No. " + number));
            clock.pass(Duration.ofMinutes(1));
        }
    }

    private static List<String> titles(Reply page) {
        return page.document().select(".headline__title").eachText();
    }
}
