package org.rapport.content;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class LinksTests {
    private final Browser browser;
    private final Articles articles;
    private final Links links;

    LinksTests(Browser browser, Articles articles, Links links) {
        this.browser = browser;
        this.articles = articles;
        this.links = links;
    }

    @Test
    void areThoseOfTheTextAndOfItsSources() {
        keep("title", "Pauses", "issued", "2003", "authors", "Harbour, Ada", "doi", "10.5555/pause.2003", "url",
                "https://journal.example/pauses");
        keep("title", "The pause", "issued", "1988", "authors", "Marsh, A.", "url", "https://marsh.example/pause");
        keep("title", "On paper", "issued", "1950", "authors", "Reed, B.");
        keep("title", "Not cited", "issued", "2001", "authors", "Ferry, C.", "url", "https://ferry.example/");

        assertThat(named("""
                [Marsh](https://marsh.example/) says [@marsh1988; see @harbour2003; @reed1950; @nobody2000], and again
                [there](https://marsh.example/pause), [here](/articles/other) and [by mail](mailto:a@b.example).
                """)).containsExactly("https://marsh.example/", "https://marsh.example/pause",
                "https://doi.org/10.5555/pause.2003");
    }

    private void keep(String... typed) {
        var form = browser.get("/desk/sources/new").form("source");
        assertThat(browser.submit(form, typed).status()).isEqualTo(303);
    }

    private List<String> named(String body) {
        var id = Cast.publish(articles, new ArticleText("Silence", "", body, Format.MARKDOWN, List.of()));
        return links.in(articles.find(id).orElseThrow());
    }
}
