package org.rapport.comments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.WAITING;

class TalkTests {
    @Test
    void isNothingWhereNothingWasSaid() {
        assertThat(drawn()).isEmpty();
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

    @Test
    void leavesOutWhatIsTakenBackUnlessItIsAnswered() {
        assertThat(drawn(said(1, null), back(2, null), said(3, 2L), back(4, 1L), back(5, 2L), back(6, 5L)))
                .isEqualTo("1 2(3)");
        assertThat(outline(said(1, null), back(2, null), said(3, 2L)).count()).isEqualTo(2);
    }

    @Test
    void beginsWithWhatIsPinned() {
        var said = List.of(entry(1, null), entry(2, null), entry(3, 2L), entry(4, 1L));
        var outline = Outline.of(said, new CommentId(2));

        assertThat(outline.part(1)).extracting(line -> line.id().value()).containsExactly(2L, 3L, 1L, 4L);
        assertThat(outline.pinned()).contains(new CommentId(2));
        assertThat(Outline.of(said, new CommentId(4)).pinned()).as("it answers another").isEmpty();
        assertThat(Outline.of(said, null).pinned()).isEmpty();

        var hidden = List.of(entry(1, null), new Outline.Entry(new CommentId(2), null, Comment.State.REJECTED),
                entry(3, 2L));
        assertThat(Outline.of(hidden, new CommentId(2)).part(1)).as("it does not appear").first()
                .extracting(line -> line.id().value()).isEqualTo(1L);
    }

    private static Outline.Entry entry(long id, @Nullable Long parent) {
        var comment = said(id, parent);
        return new Outline.Entry(comment.id(), comment.parent(), comment.state());
    }

    @Test
    void isReadInParts() {
        var said = LongStream.rangeClosed(1, 2 * Outline.A_PART + 1).mapToObj(id -> said(id, null))
                .toArray(Comment[]::new);
        var outline = outline(said);

        assertThat(outline.parts()).isEqualTo(3);
        assertThat(outline.part(2)).hasSize(Outline.A_PART);
        assertThat(outline.part(3)).hasSize(1);
        assertThat(outline.part(4)).isEmpty();
        assertThat(outline.after(1)).isEqualTo(Outline.A_PART + 1);
        assertThat(outline.after(3)).isZero();
        assertThat(outline.partOf(new CommentId(Outline.A_PART))).contains(1);
        assertThat(outline.partOf(new CommentId(Outline.A_PART + 1))).contains(2);
        assertThat(outline.partOf(new CommentId(999))).isEmpty();
    }

    @Test
    void goesOnWithAThreadInTheNextPart() {
        var said = LongStream.rangeClosed(1, Outline.A_PART + 2)
                .mapToObj(id -> said(id, id == 1 ? null : Long.valueOf(id == Outline.A_PART + 1 ? 2 : 1)))
                .toArray(Comment[]::new);

        assertThat(drawn(1, said)).startsWith("1(2(51) 3 4");
        assertThat(drawn(2, said)).isEqualTo("…1(50 52)");
    }

    @Test
    void takesItsTimeWithManyAnswers() {
        var said = LongStream.rangeClosed(1, 5_000).mapToObj(id -> said(id, id == 1 ? null : Long.valueOf(id - 1)))
                .toArray(Comment[]::new);

        assertThat(outline(said).parts()).isEqualTo(100);
        assertThat(drawn(100, said)).startsWith("…1(…2(…3(4951 4952");
    }

    private static Comment said(long id, @Nullable Long parent) {
        return Cast.comment(id, parent);
    }

    private static Comment back(long id, @Nullable Long parent) {
        return new Comment(new CommentId(id), WAITING, parent == null ? null : new CommentId(parent), "", "", "",
                false, NOW, Comment.State.WITHDRAWN, 0);
    }

    private static Outline outline(Comment... said) {
        return Outline.of(Stream.of(said)
                .map(comment -> new Outline.Entry(comment.id(), comment.parent(), comment.state())).toList(), null);
    }

    private static String drawn(Comment... said) {
        return drawn(1, said);
    }

    private static String drawn(int part, Comment... said) {
        var outline = outline(said);
        var lines = outline.part(part);
        var above = lines.isEmpty() ? List.<Outline.Line>of() : outline.above(lines.getFirst());
        return drawn(Talk.of(above, lines, Stream.of(said).collect(toMap(Comment::id, Function.identity()))));
    }

    private static String drawn(List<Talk> talks) {
        return talks.stream().map(talk -> (talk.isContinued() ? "…" : "") + talk.comment().id().value()
                + (talk.answers().isEmpty() ? "" : "(" + drawn(talk.answers()) + ")")).collect(joining(" "));
    }
}
