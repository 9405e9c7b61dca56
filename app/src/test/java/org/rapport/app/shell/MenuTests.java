package org.rapport.app.shell;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rapport.api.page.NavigationItem.Link;
import org.rapport.api.page.NavigationItem.Spot;

import static org.assertj.core.api.Assertions.assertThat;

class MenuTests {
    private static final Menu MENU = new Menu(Map.of(Spot.HEADER, List.of(link("a"), link("b"), link("c")),
            Spot.FOOTER, List.of(link("z"))));

    @ParameterizedTest
    @CsvSource({"/a, UP, abc, z, ''", "/b, UP, bac, z, ''", "/b, DOWN, acb, z, ''", "/c, DOWN, abc, z, ''",
        "/a, FOOTER, bc, za, ''", "/z, HEADER, abcz, '', ''", "/b, NOWHERE, ac, z, b", "/x, UP, abc, z, ''",
        "/a, HEADER, bca, z, ''", "/z, UP, abc, z, ''"})
    void takesAStep(String path, Menu.Step step, String header, String footer, String nowhere) {
        var after = MENU.after(path, step);

        assertThat(words(after, Spot.HEADER)).isEqualTo(header);
        assertThat(words(after, Spot.FOOTER)).isEqualTo(footer);
        assertThat(words(after, Spot.NOWHERE)).isEqualTo(nowhere);
    }

    @ParameterizedTest
    @CsvSource({"/a, UP, true", "/a, DOWN, false", "/c, DOWN, true", "/b, UP, false", "/z, UP, true", "/z, DOWN, true",
        "/z, NOWHERE, false", "/x, UP, true"})
    void tellsAStepThatLeadsNowhere(String path, Menu.Step step, boolean stays) {
        assertThat(MENU.stays(path, step)).isEqualTo(stays);
    }

    @Test
    void hasNothingWhereNothingWasPut() {
        assertThat(new Menu(Map.of()).at(Spot.HEADER)).isEmpty();
    }

    private static String words(Menu menu, Spot spot) {
        return String.join("", menu.at(spot).stream().map(Link::words).toList());
    }

    private static Link link(String word) {
        return new Link(word, "/" + word, List.of());
    }
}
