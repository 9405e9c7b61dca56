package org.rapport.content;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.api.page.PageName;
import org.rapport.api.page.Places;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class PageNamesTests {
    private final Places<PageName> names;
    private final Articles articles;

    PageNamesTests(Places<PageName> names, Articles articles) {
        this.names = names;
        this.articles = articles;
    }

    @Test
    void areTheTitlesThatSheKnows() {
        Cast.publish(articles, Cast.silence("Stille Tage"));
        Cast.publish(articles, Cast.titled("Тишина"));

        assertThat(name("/articles/silence")).contains("Silence");
        assertThat(name("/articles/тишина")).contains("Тишина");
        assertThat(name("/tags/stille-tage")).contains("Tag “Stille Tage”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/articles/", "/articles/nowhere", "/articles/%zz", "/articles/a b",
        "/articles/draft",
        "/pages/silence", "/elsewher/silence", "/tags/nowhere"})
    void areNothingElse(String path) {
        Cast.publish(articles, Cast.silence());
        Cast.draft(articles, Cast.titled("Draft"));

        assertThat(name(path)).isEmpty();
    }

    private Optional<String> name(String path) {
        return names.ask(filler -> filler.at(path)).stream().flatMap(Optional::stream).findFirst();
    }
}
