package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleTests {
    @Test
    void isPublicFromItsPublicationUntilItIsWithdrawn() {
        assertThat(Cast.article(null, null, 0).isPublic()).isFalse();
        assertThat(Cast.article(Cast.LONG_AGO, null, 0).isPublic()).isTrue();
        assertThat(Cast.article(Cast.LONG_AGO, Cast.NOW, 0).isPublic()).isFalse();
    }

    @Test
    void standsAtItsSlug() {
        assertThat(Cast.article(null, null, 0).path()).isEqualTo("/articles/silence");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "329, 1", "330, 2", "2200, 10"})
    void takesAtLeastAMinuteToRead(int words, int minutes) {
        assertThat(Cast.article(null, null, words).minutes()).isEqualTo(minutes);
        assertThat(new Headline(new ArticleId(1), "silence", "", "", words, Cast.NOW).minutes()).isEqualTo(minutes);
    }
}
