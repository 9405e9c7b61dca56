package org.rapport.content.listing;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListingTests {
    @ParameterizedTest
    @CsvSource({"1, 0, 9", "2, 10, 19", "3, 20, 24"})
    void showsWhatIsOnThePage(int page, int first, int last) {
        assertThat(listed(25, Search.page(page)).shown()).first().isEqualTo(first);
        assertThat(listed(25, Search.page(page)).shown()).last().isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 1, false", "10, 10, false", "11, 10, true"})
    void showsTenAndKnowsWhetherItGoesOn(int all, int shown, boolean goesOn) {
        var listed = listed(all, Search.ALL);

        assertThat(listed.shown()).hasSize(shown);
        assertThat(listed.goesOn()).isEqualTo(goesOn);
    }

    @Test
    void leadsToThePagesAroundIt() {
        var third = listed(40, Search.page(3));

        assertThat(third.newer()).isEqualTo("/tags/grief?page=2");
        assertThat(third.older()).isEqualTo("/tags/grief?page=4");
    }

    @Test
    void leadsBackToTheFirstPageWithoutANumber() {
        assertThat(listed(12, Search.page(2)).newer()).isEqualTo("/tags/grief");
    }

    @Test
    void keepsWhatIsLookedForFromPageToPage() {
        var second = listed(40, new Search("tide & shore", 2));

        assertThat(second.newer()).isEqualTo("/tags/grief?q=tide%20%26%20shore");
        assertThat(second.older()).isEqualTo("/tags/grief?q=tide%20%26%20shore&page=3");
    }

    @Test
    void staysInItsPartFromPageToPage() {
        var second = listed(40, new Search("tide", "draft", 2));

        assertThat(second.newer()).isEqualTo("/tags/grief?is=draft&q=tide");
        assertThat(second.older()).isEqualTo("/tags/grief?is=draft&q=tide&page=3");
        assertThat(second.part("public")).isEqualTo("/tags/grief?is=public&q=tide");
        assertThat(second.part("")).isEqualTo("/tags/grief?q=tide");
    }

    @Test
    void saysWhyNothingIsShown() {
        assertThat(listed(0, Search.ALL).says("empty", "nothing")).isEqualTo("empty");
        assertThat(listed(0, new Search("tide", 1)).says("empty", "nothing")).isEqualTo("nothing");
        assertThat(listed(0, new Search("", "draft", 1)).says("empty", "nothing")).isEqualTo("nothing");
        assertThat(listed(0, Search.page(2)).says("empty", "nothing")).isEqualTo("content.listing.end");
    }

    private static Listing<Integer> listed(int all, Search search) {
        return Listing.of("/tags/grief", search, 10,
                (skipped, most) -> IntStream.range(0, all).skip(skipped).limit(most).boxed().toList());
    }
}
