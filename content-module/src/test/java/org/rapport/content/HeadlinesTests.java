package org.rapport.content;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadlinesTests {
    @ParameterizedTest
    @CsvSource({"1, 0", "2, 10", "3, 20", "100000, 999990"})
    void skipsWhatStandsOnPagesBefore(int number, int from) {
        assertThat(Headlines.from(number)).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 1, false", "10, 10, false", "11, 10, true"})
    void showsTenAndKnowsWhetherThereAreMore(int found, int shown, boolean more) {
        var listed = Headlines.of("/", 1, headlines(found));

        assertThat(listed.shown()).hasSize(shown);
        assertThat(listed.more()).isEqualTo(more);
    }

    @Test
    void leadsToThePagesAroundIt() {
        var third = Headlines.of("/tags/grief", 3, headlines(11));

        assertThat(third.newer()).isEqualTo("/tags/grief?page=2");
        assertThat(third.older()).isEqualTo("/tags/grief?page=4");
    }

    @Test
    void leadsBackToTheFirstPageWithoutANumber() {
        assertThat(Headlines.of("/", 2, headlines(1)).newer()).isEqualTo("/");
    }

    private static List<Headline> headlines(int count) {
        return IntStream.range(0, count).mapToObj(number -> new Headline("silence-" + number, "", "", 0, Cast.NOW))
                .toList();
    }
}
