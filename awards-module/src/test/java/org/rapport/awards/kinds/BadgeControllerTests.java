package org.rapport.awards.kinds;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class BadgeControllerTests {
    private final Browser browser;
    private final Catalogue catalogue;

    BadgeControllerTests(Browser browser, Catalogue catalogue) {
        this.browser = browser;
        this.catalogue = catalogue;
    }

    @Test
    void drawsTheBadgeOfEveryAward() {
        assertThat(catalogue.kinds()).allSatisfy(kind -> {
            var badge = browser.get("/badges/" + kind.id() + ".svg");

            assertThat(badge.status()).isEqualTo(200);
            assertThat(badge.header("Content-Type")).isEqualTo("image/svg+xml");
            assertThat(badge.header("Cache-Control")).isEqualTo("max-age=604800, public");
            assertThat(Jsoup.parse(badge.body(), Parser.xmlParser()).select("svg").attr("aria-label"))
                    .isEqualTo(kind.name());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"unheard-of", "..%2Fcatalogue", "liebster.svg"})
    void drawsNothingElse(String kind) {
        assertThat(browser.get("/badges/" + kind + ".svg").status()).isEqualTo(404);
    }
}
