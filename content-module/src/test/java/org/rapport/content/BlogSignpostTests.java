package org.rapport.content;

import java.util.List;
import java.util.stream.IntStream;

import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class BlogSignpostTests {
    private final BlogSignpost signpost;
    private final Articles articles;

    BlogSignpostTests(BlogSignpost signpost, Articles articles) {
        this.signpost = signpost;
        this.articles = articles;
    }

    @Test
    void leadsToTheFullestTagsAndToAllArticles() {
        IntStream.range(0, 13)
                .forEach(number -> Cast.publish(articles, Cast.titled("No. " + number, "T" + number, "Zeal")));
        Cast.draft(articles, Cast.titled("Secret", "Secrets"));

        var ways = ways();
        assertThat(ways).hasSize(13).startsWith("/tags/zeal", "/tags/t0", "/tags/t1").endsWith("/archive");
        assertThat(ways).doesNotContain("/tags/secrets");
    }

    @Test
    void saysNothingWhereNothingIsToBeRead() {
        Cast.draft(articles, Cast.titled("Secret", "Secrets"));

        assertThat(ways()).isEmpty();
    }

    private List<String> ways() {
        var shown = new StringOutput();
        signpost.towards("/nowhere").content().writeTo(shown);
        return Jsoup.parse(shown.toString()).select("a").eachAttr("href");
    }
}
