package org.rapport.comments;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

class TalkTests {
    @Test
    void isNothingWhereNothingWasSaid() {
        assertThat(Talk.of(List.of())).isEmpty();
    }

    @Test
    void startsAThreadWithEachCommentThatAnswersNone() {
        assertThat(drawn(said(1, null), said(2, null))).isEqualTo("1 2");
    }

    @Test
    void hangsAnswersBelowWhatTheyAnswer() {
        assertThat(drawn(said(1, null), said(2, null), said(3, 1L), said(4, 3L), said(5, 1L)))
                .isEqualTo("1(3(4) 5) 2");
    }

    @Test
    void letsAnswersGoThreeLevelsDeep() {
        assertThat(drawn(said(1, null), said(2, 1L), said(3, 2L), said(4, 3L), said(5, 4L), said(6, 5L)))
                .isEqualTo("1(2(3(4 5 6)))");
    }

    @Test
    void keepsTheOrderOfTimeOnTheDeepestLevel() {
        assertThat(drawn(said(1, null), said(2, 1L), said(3, 2L), said(4, 3L), said(5, 3L), said(6, 4L)))
                .isEqualTo("1(2(3(4 5 6)))");
    }

    @Test
    void startsAThreadWithAnAnswerToWhatDoesNotAppear() {
        assertThat(drawn(said(2, 1L), said(3, 2L))).isEqualTo("2(3)");
    }

    @Test
    void losesNothingOfAnAnswerThatIsOlderThanWhatItAnswers() {
        assertThat(drawn(said(1, 2L), said(2, 1L), said(3, 3L))).isEqualTo("1(2) 3");
    }

    private static Comment said(long id, @Nullable Long parent) {
        return Cast.comment(id, parent);
    }

    private static String drawn(Comment... comments) {
        return drawn(Talk.of(List.of(comments)));
    }

    private static String drawn(List<Talk> talks) {
        return talks.stream().map(talk -> talk.comment().id().value()
                + (talk.answers().isEmpty() ? "" : "(" + drawn(talk.answers()) + ")")).collect(joining(" "));
    }
}
