package org.rapport.content;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.api.page.CacheTag;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class TagControllerTests {
    private final Browser browser;
    private final Articles articles;
    private final MovableClock clock;

    TagControllerTests(Browser browser, Articles articles, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.clock = clock;
    }

    @Test
    void showsTheArticlesOfATag() {
        Cast.publish(articles, Cast.titled("Silence", "Grief & loss", "Waiting"));
        Cast.publish(articles, Cast.titled("Tides", "Waiting"));

        var page = browser.get("/tags/grief-loss");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().title()).isEqualTo("Grief & loss");
        assertThat(page.document().select("h1").text()).isEqualTo("Grief & loss");
        assertThat(titles(page)).containsExactly("Silence");
        assertThat(page.has("foot")).isTrue();
    }

    @Test
    void showsTheNewestTenAndLeadsToTheRest() {
        publish(11);

        var first = browser.get("/tags/grief");
        assertThat(titles(first)).hasSize(10).startsWith("No. 11");
        assertThat(first.document().select("[rel=next]").attr("href")).isEqualTo("/tags/grief?page=2");

        var second = browser.get("/tags/grief?page=2");
        assertThat(titles(second)).containsExactly("No. 1");
        assertThat(second.document().select("[rel=prev]").attr("href")).isEqualTo("/tags/grief");
    }

    @ParameterizedTest
    @CsvSource({"/tags/tides, 404", "/tags/Grief, 404", "/tags/%00, 404", "/tags/grief?page=0, 404",
        "/tags/grief?page=-1, 404", "/tags/grief?page=2, 404", "/tags/grief?page=100001, 404",
        "/tags/grief?page=x, 400"})
    void hasNoSuchPage(String address, int status) {
        publish(1);

        assertThat(browser.get(address).status()).isEqualTo(status);
    }

    @Test
    void doesNotTellTheTagsOfDraftsAndOfWhatIsWithdrawn() {
        Cast.draft(articles, Cast.titled("A draft", "Secrets"));
        articles.withdraw(Cast.publish(articles, Cast.titled("A mistake", "Mistakes")));

        assertThat(browser.get("/tags/secrets").status()).isEqualTo(404);
        assertThat(browser.get("/tags/mistakes").status()).isEqualTo(404);
    }

    @Test
    void followsARevision() {
        var id = Cast.publish(articles, Cast.titled("Silence", "Grief"));

        articles.revise(id, Cast.titled("Silence", "Waiting"));

        assertThat(browser.get("/tags/grief").status()).isEqualTo(404);
        assertThat(titles(browser.get("/tags/waiting"))).containsExactly("Silence");
    }

    @Test
    void isKeptUntilAnArticleChanges() {
        publish(11);

        for (var address : List.of("/tags/grief", "/tags/grief?page=2")) {
            assertThat(browser.get(address).keptUnder()).hasValueSatisfying(tags -> assertThat(tags)
                    .containsExactlyInAnyOrder(Articles.LISTED, Lighthouse.TAG, CacheTag.SITE));
        }
        assertThat(browser.get("/tags/grief?q=x").keptUnder()).isEmpty();
    }

    private void publish(int count) {
        for (var number = 1; number <= count; number++) {
            Cast.publish(articles, Cast.titled("No. " + number, "Grief"));
            clock.pass(Duration.ofMinutes(1));
        }
    }

    private static List<String> titles(Reply page) {
        return page.document().select(".headline__title").eachText();
    }
}
