package org.rapport.comments.spam;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TraitsTests {
    @Test
    void areWordsAndTheirPairsWhateverTheirCase() {
        assertThat(Traits.of(new Text("", "", "Élan vital, ÉLAN 12")))
                .contains("élan", "vital", "0", "élan vital", "vital élan", ":short", ":links 0")
                .doesNotContain("12", ":site", ":shouting");
    }

    @Test
    void nameTheHostsAndTheWordsInThem() {
        assertThat(Traits.of(new Text("Cheap Loans", "https://www.quick-loans.example/x", "See http://Pills.example.")))
                .contains(":name cheap", ":name loans", ":site", ":host quick-loans.example", ":host loans",
                        ":host pills.example.", ":host pills", ":links 1")
                .doesNotContain("pills", "http");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"<a href='x'>y</a> ~ :tag", "[URL=x]y[/URL] ~ :bbcode",
        "[y](https://x.example) ~ :markdown", "look at cheap-loans.example today ~ :bare host", "a@b.example ~ :mail",
        "+49 170 1234567 ~ :phone", "only 99 € ~ :money", "$500 a day ~ :money", "70% off ~ :percent",
        "v1agra ~ :disguise", "c-h-e-a-p ~ :disguise", "Buy now!! ~ :cries", "BUY THIS NOW TODAY ~ :shouting"})
    void tellWhatStandsOut(String text, String mark) {
        assertThat(Traits.of(new Text("", "", text))).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I saw it at home.Then I left.", "at 3.30 p.m. on 3 March", "a well-known, so-called cure",
        "What a year! And what an end.", "NASA and the BBC said so", "e.g. rest"})
    void standOutInNothingThatPeopleWriteEveryDay(String text) {
        assertThat(Traits.of(new Text("", "", text))).noneMatch(trait -> trait.matches(
                ":(tag|bbcode|markdown|mail|phone|money|percent|disguise|cries|shouting)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "a", "a@", ".", "a.", "+1", "0", "1a", "[url", "https://", "$", "a-", "é", " ",
        "\u0301", "\u0344",
        "\uFDFA", "w\u0301"})
    void areFoundInNoTimeInWhateverIsSent(String part) {
        var text = new Text("", "", part.repeat(20_000 / part.length()));

        assertThatNoException().isThrownBy(
                () -> assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Traits.of(text)));
    }

    @Test
    void areKeptAsHashesOfWhichThereAreNotTooMany() {
        var text = new StringBuilder();
        for (var number = 0; number < 4000; number++) {
            text.append('w').append(Integer.toString(number, 36)).append(' ');
        }

        var hashes = Tally.hashes(Traits.of(new Text("", "", text.toString())));

        assertThat(hashes).hasSize(1000).isSorted();
    }
}
