package org.rapport.awards.credentials;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PrintsTests {
    private static final String DISC = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='%d'/></svg>";

    private final Prints prints = new Prints();

    @Test
    void drawsADrawingOnce() {
        var first = prints.of("liebster", disc(3)).orElseThrow();

        assertThat(prints.of("liebster", disc(3)).orElseThrow()).isSameAs(first);
    }

    @Test
    void drawsAnewWhatChanged() {
        var first = prints.of("liebster", disc(3)).orElseThrow();

        assertThat(prints.of("liebster", disc(4)).orElseThrow()).isNotEqualTo(first);
        assertThat(prints.of("sunshine", disc(3)).orElseThrow()).isEqualTo(first);
    }

    @Test
    void keepsNothingThatCannotBeDrawn() {
        assertThat(prints.of("liebster", "a heart".getBytes(UTF_8))).isEmpty();
        assertThat(prints.of("liebster", disc(3))).isPresent();
    }

    private static byte[] disc(int radius) {
        return DISC.formatted(radius).getBytes(UTF_8);
    }
}
