package org.rapport.awards.earned;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rapport.awards.earned.Rule.ByHand;
import org.rapport.awards.earned.Rule.FirstComment;
import org.rapport.awards.earned.Rule.HelpfulAnswer;
import org.rapport.awards.earned.Rule.KeptConversation;
import org.rapport.awards.earned.Rule.Neighbour;
import org.rapport.awards.emblems.Emblem;
import org.rapport.awards.emblems.Shape;
import org.rapport.comments.Comment;
import org.rapport.comments.CommentId;
import org.rapport.comments.WriterId;
import org.rapport.content.ArticleId;
import org.rapport.testkit.MovableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RuleTests {
    private static final Instant NOW = MovableClock.START;
    private static final Duration DAY = Duration.ofDays(1);

    private static Comment said(long id, @Nullable Long parent, Instant at) {
        return new Comment(new CommentId(id), new ArticleId(1), parent == null ? null : new CommentId(parent), "Nora",
                "https://garden.example", "A word.", false, at, Comment.State.APPROVED, 0);
    }

    private static Speaker nora(List<Comment> said, Comment... answered) {
        var others = Map
                .ofEntries(List.of(answered).stream().map(it -> Map.entry(it.id(), it)).toArray(Map.Entry[]::new));
        return new Speaker(new WriterId(1), said, others, "https://garden.example"::equals);
    }

    @Test
    void earnsWithTheFirstComment() {
        assertThat(new FirstComment().earnedBy(nora(List.of()))).isEmpty();
        assertThat(new FirstComment().earnedBy(nora(List.of(said(3, null, NOW), said(5, null, NOW.plus(DAY))))))
                .map(Comment::id).contains(new CommentId(3));
    }

    @Test
    void keepsAConversationByAnsweringOnAnotherDayWhatWasAnswered() {
        var rule = new KeptConversation();
        var first = said(1, null, NOW);
        var answer = said(2, 1L, NOW.plusSeconds(60));

        assertThat(rule.earnedBy(nora(List.of(first, said(3, 2L, NOW.plus(DAY))), answer))).map(Comment::id)
                .contains(new CommentId(3));
        assertThat(rule.earnedBy(nora(List.of(first, said(3, 2L, NOW.plus(DAY).minusSeconds(1))), answer)))
                .as("the same day").isEmpty();
        assertThat(rule.earnedBy(nora(List.of(first, said(3, 1L, NOW.plus(DAY))))))
                .as("who answers herself").isEmpty();
        assertThat(rule.earnedBy(nora(List.of(first, said(3, null, NOW.plus(DAY))), answer)))
                .as("who answers nobody").isEmpty();
        assertThat(rule.earnedBy(nora(List.of(first, said(3, 2L, NOW.plus(DAY))), said(2, null, NOW))))
                .as("whom nobody answered").isEmpty();
    }

    @Test
    void findsANeighbourByTheSiteSheSignsWithAndAsksTheOwner() {
        assertThat(new Neighbour().earnedBy(nora(List.of(said(1, null, NOW))))).isPresent();
        assertThat(new Neighbour().asks()).isTrue();
        assertThat(List.of(new FirstComment(), new KeptConversation(), new HelpfulAnswer(), new ByHand()))
                .noneMatch(Rule::asks);
    }

    @Test
    void leavesToTheOwnerWhatIsHelpful() {
        var said = List.of(said(1, null, NOW), said(2, 1L, NOW.plus(DAY)));

        assertThat(new HelpfulAnswer().earnedBy(nora(said))).isEmpty();
        assertThat(new ByHand().earnedBy(nora(said))).isEmpty();
        assertThat(new HelpfulAnswer().suits(said(1, null, NOW))).isFalse();
        assertThat(new HelpfulAnswer().suits(said(2, 1L, NOW))).isTrue();
        assertThat(new ByHand().suits(said(1, null, NOW))).isTrue();
    }

    @Test
    void isFoundByItsWord() {
        assertThat(Rule.ALL).allSatisfy(rule -> assertThat(Rule.named(rule.word())).isEqualTo(rule));
        assertThatThrownBy(() -> Rule.named("volume")).hasMessageContaining("volume");
    }

    @ParameterizedTest
    @EnumSource(Ready.class)
    void comesPreparedSoThatEverybodySeesWhatIsDrawn(Ready ready) {
        assertThat(ready.emblem().isLegible()).isTrue();
    }

    @Test
    void tellsColoursApartByTheirContrast() {
        assertThat(new Emblem(Shape.STAR, "#ffffff", "#949494").isLegible()).isTrue();
        assertThat(new Emblem(Shape.STAR, "#ffffff", "#969696").isLegible()).isFalse();
        assertThatThrownBy(() -> new Emblem(Shape.STAR, "red", "#969696")).hasMessageContaining("red");
    }
}
