package org.rapport.content.sitemap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.api.Site;
import org.rapport.content.sitemap.SitemapSource.Page;
import org.rapport.testkit.ExampleSite;

import static org.assertj.core.api.Assertions.assertThat;

class SitemapTests {
    private static final Site SITE = new ExampleSite();
    private static final Instant MARCH = Instant.parse("2026-03-04T17:00:00Z");

    private static Sitemap of(int pages) {
        var all = new ArrayList<Page>();
        for (var number = 1; number <= pages; number++) {
            all.add(new Page("/articles/no-" + number, Optional.of(MARCH.plusSeconds(number))));
        }
        return new Sitemap(all, Set.of());
    }

    private static Document read(String xml) {
        return Jsoup.parse(xml, Parser.xmlParser());
    }

    @Test
    void listsPagesInOneFileAsLongAsTheyGoIn() {
        var map = of(50_000);

        assertThat(map.isOneFile()).isTrue();
        assertThat(map.file(2)).isEmpty();
        assertThat(read(map.write(SITE)).select("urlset > url > loc").eachText().getLast())
                .isEqualTo("https://practice.example/articles/no-50000");
    }

    @Test
    void partsMoreThanThat() {
        var map = of(50_001);

        assertThat(map.isOneFile()).isFalse();
        assertThat(map.file(1).orElseThrow().pages()).hasSize(50_000);
        assertThat(map.file(2).orElseThrow().pages()).extracting(Page::path).containsExactly("/articles/no-50001");
        var index = read(map.index(SITE));
        assertThat(index.select("sitemapindex > sitemap > loc").eachText()).containsExactly(
                "https://practice.example/sitemap-1.xml", "https://practice.example/sitemap-2.xml");
        assertThat(index.select("lastmod").eachText().getLast()).isEqualTo(MARCH.plusSeconds(50_001).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "1, 2", "1, -1", "50001, 3"})
    void hasNoOtherFiles(int pages, int number) {
        assertThat(of(pages).file(number)).isEmpty();
    }

    @Test
    void writesAddressesInAscii() {
        var map = new Sitemap(List.of(new Page("/articles/тишина", Optional.empty())), Set.of());

        assertThat(read(map.write(SITE)).select("loc").text())
                .isEqualTo("https://practice.example/articles/%D1%82%D0%B8%D1%88%D0%B8%D0%BD%D0%B0");
        assertThat(map.write(SITE)).doesNotContain("lastmod");
    }
}
