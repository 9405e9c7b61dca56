package org.rapport.content.sources;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class MarkTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @harbour2003                         | harbour2003 | ''    | ''      | ''    | ''
            @Harbour2003, p. 14                  | harbour2003 | ''    | page    | 14    | ''
            @harbour2003, pp. 14–16              | harbour2003 | ''    | page    | 14–16 | ''
            @harbour2003, S. 14                  | harbour2003 | ''    | page    | 14    | ''
            @harbour2003, págs. 14-16            | harbour2003 | ''    | page    | 14-16 | ''
            @harbour2003, 14                     | harbour2003 | ''    | page    | 14    | ''
            @harbour2003 p. 14                   | harbour2003 | ''    | page    | 14    | ''
            @harbour2003, chap. 3                | harbour2003 | ''    | chapter | 3     | ''
            see @harbour2003, p. 14, my italics  | harbour2003 | see   | page    | 14    | ', my italics'
            @harbour2003, passim                 | harbour2003 | ''    | ''      | ''    | ', passim'
            """)
    void namesASourceAndAPlaceInIt(String written, String key, String before, String label, String locator,
            String after) {
        var cite = Mark.read(written).orElseThrow().cites().getFirst();

        assertThat(cite.key()).isEqualTo(new CitationKey(key));
        assertThat(cite.before()).isEqualTo(before);
        assertThat(cite.label()).isEqualTo(label);
        assertThat(cite.locator()).isEqualTo(locator);
        assertThat(cite.after()).isEqualTo(after);
    }

    @Test
    void namesSeveral() {
        assertThat(Mark.read("@one, p. 3; see @two; -@three").orElseThrow().cites())
                .extracting(Cite::key, Cite::bare).containsExactly(tuple(new CitationKey("one"), false),
                        tuple(new CitationKey("two"), false), tuple(new CitationKey("three"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "@", "@one; and more", "^1", "see below",
        "@-", "one@two@three"})
    void isNothingElse(String inside) {
        assertThat(Mark.read(inside)).isEmpty();
    }

    @Test
    void areFoundInATextInItsOrder() {
        assertThat(Mark.keysIn("A [@two], [not], [@one; @two] and [@One, p. 3]."))
                .containsExactly(new CitationKey("two"), new CitationKey("one"));
    }

    @Test
    void takeNoTimeInAHostileText() {
        for (var text : new String[]{"[".repeat(400_000), "[" + "@".repeat(400_000), "[@a".repeat(100_000),
            "[" + "@a;".repeat(100_000) + "]", "[@a, p. " + "1,".repeat(100_000) + "]"}) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Mark.keysIn(text));
        }
        assertThatNoException().isThrownBy(() -> Mark.keysIn("[@" + "a-".repeat(100_000) + "b]"));
    }
}
