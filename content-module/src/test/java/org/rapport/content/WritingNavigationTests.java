package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class WritingNavigationTests {
    private final WritingNavigation navigation;
    private final WritingSection section;
    private final Browser browser;

    WritingNavigationTests(WritingNavigation navigation, WritingSection section, Browser browser) {
        this.navigation = navigation;
        this.section = section;
        this.browser = browser;
    }

    @Test
    void leadsHome() {
        assertThat(navigation.entry().links()).singleElement().satisfies(link -> {
            assertThat(link.words()).isEqualTo("Writing");
            assertThat(browser.get(link.path()).status()).isEqualTo(200);
        });
    }

    @ParameterizedTest
    @CsvSource({"/, true", "/articles/silence, true", "/tags/grief, true", "/awards, false", "/articles, false",
        "/desk/articles, false"})
    void knowsWhereWritingIsRead(String path, boolean covered) {
        assertThat(navigation.entry().links()).extracting(link -> link.covers(path)).containsExactly(covered);
    }

    @Test
    void standsInTheHeaderWhateverIsPublished() {
        assertThat(navigation.entry().tags()).isEmpty();
    }

    @Test
    void leadsToTheDesk() {
        assertThat(section.entry().words()).isEqualTo("Writing");
        assertThat(browser.get(section.entry().path()).status()).isEqualTo(200);
        assertThat(section.entry().waiting()).isZero();
    }
}
