package org.rapport.awards.earned;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.rapport.awards.earned.Holder.State;
import org.rapport.awards.emblems.Emblem;
import org.rapport.awards.emblems.Shape;
import org.rapport.comments.CommentId;
import org.rapport.comments.WriterId;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class HolderTableTests {
    private static final BadgeId BADGE = new BadgeId(1);
    private static final BadgeId OTHER = new BadgeId(2);
    private static final WriterId NORA = new WriterId(7);
    private static final WriterId ILVI = new WriterId(8);
    private static final CommentId FIRST = new CommentId(1);
    private static final CommentId SECOND = new CommentId(2);
    private static final HolderId HOLDER = new HolderId(1);

    private final Jdbi jdbi;
    private final BadgeTable badges;
    private final HolderTable holders;

    HolderTableTests(Database database) {
        this.jdbi = database.jdbi();
        this.badges = jdbi.onDemand(BadgeTable.class);
        this.holders = jdbi.onDemand(HolderTable.class);
    }

    @BeforeEach
    void add() {
        assertThat(add("first-comment")).isTrue();
        assertThat(add("neighbour")).isTrue();
    }

    private boolean add(String slug) {
        return badges.insert(slug, "A badge", "It means something.", "by-hand", Shape.STAR, "#000000", "#ffffff", true,
                MovableClock.START);
    }

    private Optional<HolderId> earn(BadgeId badge, WriterId writer, CommentId comment) {
        return holders.insert(badge, writer, comment, State.EARNED, MovableClock.START);
    }

    @Test
    void keepsBadgesUnderTheirSlugs() {
        assertThat(add("first-comment")).isFalse();

        assertThat(badges.at("first-comment")).contains(new Badge(BADGE, "first-comment", "A badge",
                "It means something.", "by-hand", new Emblem(Shape.STAR, "#000000", "#ffffff"), true,
                MovableClock.START));
        assertThat(badges.all()).extracting(Badge::id).containsExactly(BADGE, OTHER);
        assertThat(badges.find(new BadgeId(9))).isEmpty();
    }

    @Test
    void changesABadgeAndSwitchesItOffOnce() {
        badges.update(BADGE, "Another", "Other words.", Shape.LAMP, "#111111", "#eeeeee");

        var later = MovableClock.START.plus(Duration.ofDays(1));
        assertThat(badges.activate(BADGE, true, later)).isFalse();
        assertThat(badges.activate(BADGE, false, later)).isTrue();
        assertThat(badges.activate(BADGE, false, later)).isFalse();
        assertThat(badges.find(BADGE)).contains(new Badge(BADGE, "first-comment", "Another", "Other words.", "by-hand",
                new Emblem(Shape.LAMP, "#111111", "#eeeeee"), false, later));
    }

    @Test
    void givesEachBadgeOnceToEach() {
        assertThat(earn(BADGE, NORA, FIRST)).contains(HOLDER);
        assertThat(earn(BADGE, NORA, SECOND)).isEmpty();
        assertThat(earn(OTHER, NORA, FIRST)).isPresent();
        assertThat(earn(BADGE, ILVI, SECOND)).isPresent();

        assertThat(holders.find(BADGE, NORA))
                .contains(new Holder(HOLDER, BADGE, NORA, FIRST, State.EARNED, MovableClock.START));
        assertThat(holders.by(FIRST)).extracting(Holder::badge).containsExactly(BADGE, OTHER);
        assertThat(holders.of(BADGE, 1)).extracting(Holder::writer).containsExactly(ILVI);
        assertThat(holders.count(State.EARNED)).containsExactlyInAnyOrder(new HolderTable.Count(BADGE, 2),
                new HolderTable.Count(OTHER, 1));
    }

    @Test
    void givesItOnceAlsoToWhomManyGiveItAtTheSameMoment() throws Exception {
        var start = new CyclicBarrier(4);
        Callable<Long> giving = () -> {
            start.await();
            return IntStream.rangeClosed(1, 50).mapToObj(WriterId::new)
                    .filter(writer -> earn(BADGE, writer, FIRST).isPresent())
                    .count();
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var given = 0L;
            for (var each : threads.invokeAll(Collections.nCopies(4, giving))) {
                given += each.get();
            }
            assertThat(given).isEqualTo(50);
        }
        assertThat(holders.count(State.EARNED)).containsExactly(new HolderTable.Count(BADGE, 50));
    }

    @Test
    void movesOnlyFromWhereItStands() {
        earn(BADGE, NORA, FIRST);

        assertThat(holders.become(HOLDER, State.LAPSED, State.EARNED, SECOND, MovableClock.START)).isFalse();
        assertThat(holders.become(HOLDER, State.EARNED, State.REVOKED, SECOND, MovableClock.START)).isTrue();
        assertThat(holders.become(HOLDER, State.EARNED, State.LAPSED, SECOND, MovableClock.START)).isFalse();

        assertThat(holders.find(HOLDER)).map(Holder::state).contains(State.REVOKED);
    }

    @Test
    void showsWhatStandsOfBadgesThatAreOn() {
        earn(BADGE, NORA, FIRST);
        earn(OTHER, NORA, SECOND);
        earn(BADGE, ILVI, SECOND);
        holders.become(HOLDER, State.EARNED, State.LAPSED, FIRST, MovableClock.START);
        var both = List.of(NORA, ILVI);
        assertThat(holders.shown(both, List.of())).extracting(Holder::badge).containsExactly(BADGE, OTHER);
        assertThat(holders.shown(List.of(NORA), List.of())).extracting(Holder::badge).containsExactly(OTHER);

        badges.activate(OTHER, false, MovableClock.START);
        assertThat(holders.shown(both, List.of())).extracting(Holder::badge).containsExactly(BADGE);
    }

    @Test
    void keepsWhatCameInWithACommentBesideThatAlone() {
        var third = new CommentId(3);
        var former = holders.insert(BADGE, null, FIRST, State.EARNED, MovableClock.START);
        assertThat(holders.insert(BADGE, null, SECOND, State.REVOKED, MovableClock.START)).isPresent();
        earn(BADGE, NORA, third);

        assertThat(holders.shown(List.of(), List.of(FIRST, SECOND))).extracting(Holder::id)
                .containsExactly(former.orElseThrow());
        assertThat(holders.shown(List.of(), List.of(third))).as("hers shows beside her, not beside a comment")
                .isEmpty();
        assertThat(holders.shown(List.of(NORA), List.of(FIRST))).extracting(Holder::comment)
                .containsExactlyInAnyOrder(FIRST, third);
        assertThat(holders.shown(List.of(), List.of())).isEmpty();
        assertThat(holders.standing(BADGE)).as("nobody knows whom to look at").extracting(Holder::comment)
                .containsExactly(third);
        assertThat(holders.all(BADGE)).extracting(Holder::comment).containsExactly(FIRST, SECOND, third);

        holders.forget(SECOND);
        assertThat(holders.by(SECOND)).as("nothing is left of whom it was taken back").isEmpty();
    }

    @Test
    void forgetsWhatAGoneCommentEarnedButNotWhatWasRevoked() {
        earn(BADGE, NORA, FIRST);
        earn(OTHER, NORA, FIRST);
        holders.note(HOLDER, State.EARNED, MovableClock.START, null, "");
        holders.note(HOLDER, State.REVOKED, MovableClock.START, "Elena", "Not hers");
        holders.become(HOLDER, State.EARNED, State.REVOKED, FIRST, MovableClock.START);

        holders.forget(FIRST);
        holders.detach(FIRST);

        assertThat(holders.find(OTHER, NORA)).isEmpty();
        assertThat(holders.find(HOLDER)).contains(new Holder(HOLDER, BADGE, NORA, null, State.REVOKED,
                MovableClock.START));
        assertThat(holders.steps(List.of(HOLDER))).containsExactly(
                new Holder.Step(HOLDER, State.REVOKED, MovableClock.START, "Elena", "Not hers"),
                new Holder.Step(HOLDER, State.EARNED, MovableClock.START, null, ""));
    }

    @Test
    void withdrawsWhatNobodySaidYesTo() {
        holders.insert(BADGE, NORA, FIRST, State.PROPOSED, MovableClock.START);
        earn(BADGE, ILVI, SECOND);
        earn(OTHER, NORA, FIRST);
        assertThat(holders.proposed(9)).extracting(Holder::id).containsExactly(HOLDER);
        assertThat(holders.standing(BADGE)).extracting(Holder::writer).containsExactly(NORA, ILVI);

        holders.withdrawProposals(FIRST);

        assertThat(holders.by(FIRST)).extracting(Holder::badge).containsExactly(OTHER);
        assertThat(holders.proposed(9)).isEmpty();
        assertThat(holders.standing(BADGE)).extracting(Holder::writer).containsExactly(ILVI);
    }
}
