package org.rapport.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// A plugin that fills every place goes, and what the practice and its readers wrote stays readable without it.
class DepartureTests {
    private static final String ARTICLE = "/articles/the-pause-before-the-answer";
    /// What is written on each page, by selectors.
    private static final Map<String, String> WRITTEN = Map.of(ARTICLE, "h1, .prose", "/",
            "h1, h2, h3",
            "/search?q=pause", "main h2, main h3", "/feed.atom", "entry title, entry content",
            "/sitemap.xml", "loc:not(:containsOwn(keepsakes))");

    @Test
    void leavesEveryPageReadable(@TempDir Path home) throws Exception {
        try (var site = KeepsakesSite.in(home)) {
            site.send(ARTICLE, "form#thank", Map.of());
            assertThat(site.seen(ARTICLE, ".thanks__times")).isNotEmpty();
            var written = written(site);
            assertThat(written).allSatisfy((path, text) -> assertThat(text).as(path).isNotBlank());

            site.desk().switchOff("keepsakes");
            written(site).forEach((path, text) -> assertThat(text).as(path).isEqualTo(written.get(path)));

            site.desk().purge("keepsakes");
            written(site).forEach((path, text) -> assertThat(text).as(path).isEqualTo(written.get(path)));
            assertThat(site.browser().get(ARTICLE).document().select(".thanks")).isEmpty();
            assertThat(site.browser().get("/").document().select("[href^=/keepsakes]")).isEmpty();
            assertThat(site.browser().get("/keepsakes").status()).isEqualTo(404);
            assertThat(site.exported()).contains("The pause before the answer").doesNotContain("keepsakes");
        }
    }

    private static Map<String, String> written(KeepsakesSite site) {
        return WRITTEN.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, page -> {
            var answer = site.browser().get(page.getKey());
            assertThat(answer.status()).as(page.getKey()).isEqualTo(200);
            var document = answer.document();
            document.select("#thanks, #most-thanked").remove();
            return document.select(page.getValue()).text();
        }));
    }
}
