package org.rapport.content;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class ReadingOnTests {
    private final Browser browser;
    private final Articles articles;
    private final MovableClock clock;

    ReadingOnTests(Browser browser, Articles articles, MovableClock clock) {
        this.browser = browser;
        this.articles = articles;
        this.clock = clock;
    }

    private void publish(String title, String... tags) {
        publish(Cast.titled(title, tags));
    }

    private ArticleId publish(ArticleText text) {
        var id = Cast.publish(articles, text);
        clock.pass(Duration.ofDays(1));
        return id;
    }

    private List<String> shown(String path, String where) {
        return browser.get(path).document().select(where).eachText();
    }

    @Test
    void leadsToWhatCameOutBeforeAndAfter() {
        publish("One");
        publish("Two");
        publish("Three");

        assertThat(shown("/articles/two", ".on a[rel=prev]")).containsExactly("One");
        assertThat(shown("/articles/two", ".on a[rel=next]")).containsExactly("Three");
        assertThat(shown("/articles/one", ".on a")).containsExactly("Two");
    }

    @Test
    void isNowhereWhileAnArticleIsAlone() {
        publish("One", "Grief");
        Cast.draft(articles, Cast.titled("Draft", "Grief"));

        assertThat(shown("/articles/one", ".on")).isEmpty();
    }

    @Test
    void leadsToOthersOnTheSameThings() {
        publish("Far");
        publish("Of both", "Grief", "Waiting");
        publish("Of one", "Grief");
        publish("Between");
        publish("It", "Grief", "Waiting");
        publish("Next", "Grief");

        assertThat(shown("/articles/it", ".on__near a")).containsExactly("Of both", "Of one");
        assertThat(shown("/articles/far", ".on__near")).isEmpty();
    }

    private static ArticleText citing(String mark, String title, String... tags) {
        return Cast.titled(title, tags).saying("We wait " + mark + ".");
    }

    @Test
    void leadsToOthersWithTheSameSources() {
        publish(citing("[@schore2003]", "Of one"));
        var changed = publish(citing("[@schore2003]", "Other by now"));
        articles.revise(changed, citing("[@tronick1989]", "Other by now"));
        publish("Tagged", "Grief");
        publish("Between");
        publish(citing("[see @Schore2003, p. 14]", "It", "Grief"));
        publish("Next");

        assertThat(shown("/articles/it", ".on__near a")).containsExactly("Of one", "Tagged");
    }

    @Test
    void isMadeAnewWhenArticlesComeAndGo() {
        publish("One");

        assertThat(browser.get("/articles/one").keptUnder())
                .hasValueSatisfying(tags -> assertThat(tags).contains(Articles.LISTED));
    }
}
