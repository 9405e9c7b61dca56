package org.rapport.awards.recognition;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.awards.kinds.Catalogue;
import org.rapport.awards.kinds.Customs;
import org.rapport.awards.kinds.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class AwardNamesTests {
    private final AwardNames names = new AwardNames(new Catalogue().kinds());

    @ParameterizedTest
    @ValueSource(strings = {"Sunshine Blogger Award", "sunshine blogger", "SUNSHINE-BLOGGER-AWARD",
        "SunshineBloggerAward", "Sunshine\u00a0Blogger\u00a0Award", "sun\u017fhine award", "Sunshine\nBlogger"})
    void marksANameHoweverItIsWritten(String name) {
        assertThat(names.marked("A " + name + ", please").strip().split("\\s+")).containsExactly("A", "★sunshine", ",",
                "please");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leibster Award", "Liebser Award", "Liebbster Award", "Liebsten Award", "Premios Liebster"})
    void marksANameWithOneSlipOfThePen(String name) {
        assertThat(names.marked("A " + name + ", please").strip().split("\\s+")).containsExactly("A", "★liebster", ",",
                "please");
    }

    @Test
    void passesOverAKindThatHasNoName() {
        var nameless = new Kind("award", "Award", List.of(), List.of(), new Customs(2026, 7, 0, 0, 5), List.of(), 1);
        var kinds = Stream.concat(Stream.of(nameless), new Catalogue().kinds().stream()).toList();

        assertThat(new AwardNames(kinds).marked("I give you the Liebster Award.")).isEqualTo("I give you  ★liebster .");
    }

    @Test
    void marksEachName() {
        assertThat(names.marked("Liebster Award or One Lovely Blog?")).contains("★liebster", " or ",
                "★one-lovely-blog", "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sunshine", "the sunshine bloggerettes", "my liebsters", "Mein liebster Blog", "an award",
        "the liebste", "Leibxter Award", "one lively blog"})
    void leavesOtherWordsAlone(String words) {
        assertThat(names.marked(words)).isEqualTo(words);
    }

    @Test
    void knowsTheAwardThatIsMarkedFirst() {
        assertThat(names.firstIn("the ★liebster and the ★sunshine").map(Kind::id)).hasValue("liebster");
        assertThat(names.firstIn("the ★unheard-of")).isEmpty();
        assertThat(names.firstIn("none")).isEmpty();
    }

    @Test
    void knowsTheOwnNameOfEveryAward() {
        assertThat(new Catalogue().kinds())
                .allSatisfy(kind -> assertThat(names.firstIn(names.marked(kind.name()))).hasValue(kind));
    }
}
