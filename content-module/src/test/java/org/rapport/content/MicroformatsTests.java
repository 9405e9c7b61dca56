package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.Site;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

/// What parsers of microformats2 read on the pages.
@ModuleTest
class MicroformatsTests {
    private final Browser browser;
    private final Articles articles;
    private final Site site;

    MicroformatsTests(Browser browser, Articles articles, Site site) {
        this.browser = browser;
        this.articles = articles;
        this.site = site;
    }

    @Test
    void knowAnArticleByWhoWroteWhatWhen() {
        Cast.publish(articles, Cast.silence("Grief", "Waiting"));

        var entry = browser.get("/articles/silence").document().expectFirst(".h-entry");

        assertThat(entry.select(".p-name").text()).isEqualTo("Silence");
        assertThat(entry.select(".p-summary").text()).isEqualTo(Cast.STANDFIRST);
        assertThat(entry.select("data.u-url").eachAttr("value")).containsExactly("/articles/silence");
        assertThat(entry.select("time.dt-published").attr("datetime")).isEqualTo(Cast.NOW.toString());
        assertThat(entry.select("a.p-author.h-card").eachText()).containsExactly(site.practice().author());
        assertThat(entry.select("a.p-author").attr("href")).isEqualTo("/");
        assertThat(entry.select(".p-category").eachText()).containsExactly("Grief", "Waiting");
        assertThat(entry.select(".e-content").text()).startsWith("Somebody comes in");
    }

    @Test
    void knowTheFirstPageByWhoWritesAndWhatIsNew() {
        Cast.publish(articles, Cast.silence());

        var page = browser.get("/").document();

        assertThat(page.select(".h-card > .p-name").text()).isEqualTo(site.practice().author());
        assertThat(page.select(".h-card > data.u-url").attr("value")).isEqualTo(site.absolute("/"));
        assertThat(page.select(".h-feed > .h-entry a.p-name.u-url").eachAttr("href"))
                .containsExactly("/articles/silence");
    }

    /// The entries of a list say nothing of who wrote them: the page does (IndieWeb, authorship).
    @ParameterizedTest
    @ValueSource(strings = {"/", "/tags/grief", "/archive/2026"})
    void knowOfAllListsWhoWritesThem(String path) {
        Cast.publish(articles, Cast.silence("Grief"));

        assertThat(browser.get(path).document().select("head link[rel=author]").attr("href")).isEqualTo("/");
    }
}
