package org.rapport.comments;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment.State;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@OnBothDatabases
class ReportTableTests {
    private static final Instant EARLIER = NOW.minusSeconds(60);

    private final ReportTable reports;
    private final CommentTable comments;

    ReportTableTests(Database database) {
        this.reports = database.jdbi().onDemand(ReportTable.class);
        this.comments = database.jdbi().onDemand(CommentTable.class);
    }

    @Test
    void tellsWhatWaitsTheReasonsFirst() {
        var one = say();
        var other = say();
        reports.insert(one, 0, "", "home", EARLIER);
        reports.insert(one, 0, "b", "a train", NOW);
        reports.insert(one, 0, "a", "a café", NOW);
        reports.insert(other, 0, "c", "home", NOW);

        assertThat(reports.open(one)).containsExactly(new Report("b", NOW), new Report("a", NOW),
                new Report("", EARLIER));
    }

    @Test
    void keepsAReasonOfFullLength() {
        var one = say();
        var reason = "🙂".repeat(Report.LONGEST_REASON / 2);

        reports.insert(one, 0, reason, "n".repeat(60), NOW);

        assertThat(reports.open(one)).extracting(Report::reason).containsExactly(reason);
    }

    @Test
    void listsWhatAppearsInTheOrderOfItsFirstReport() {
        var first = say();
        var second = say();
        var held = say();
        var settled = say();
        say();
        reports.insert(settled, 0, "", "home", NOW);
        reports.settle(settled, 0, NOW);
        reports.insert(held, 0, "", "home", NOW);
        comments.reject(held, NOW, "Elena");
        reports.insert(second, 0, "", "home", NOW);
        reports.insert(first, 0, "", "home", NOW);
        reports.insert(second, 0, "", "a train", NOW);

        assertThat(reports.reported(9)).extracting(Comment::id).containsExactly(second, first);
        assertThat(reports.reported(9)).first().isEqualTo(comments.find(second).orElseThrow());
        assertThat(reports.reported(1)).hasSize(1);
        assertThat(reports.countReported()).isEqualTo(2);
    }

    @Test
    void settlesWhatWasReportedOfTheWordsThatWereRead() {
        var one = say();
        var other = say();
        reports.insert(one, 0, "a", "home", NOW);
        reports.insert(one, 1, "b", "home", NOW);
        reports.insert(one, 2, "c", "home", NOW);
        reports.insert(other, 0, "d", "home", NOW);

        assertThat(reports.settle(one, 1, NOW)).isTrue();
        assertThat(reports.settle(one, 1, NOW)).isFalse();

        assertThat(reports.open(one)).extracting(Report::reason).containsExactly("c");
        assertThat(reports.open(other)).hasSize(1);
        assertThat(reports.isSettled(one, 1)).isTrue();
        assertThat(reports.isSettled(one, 2)).isFalse();
        assertThat(reports.isSettled(other, 0)).isFalse();
    }

    @Test
    void knowsFromWhereItWasReportedForADay() {
        var one = say();
        var other = say();
        reports.insert(one, 0, "a", "home", EARLIER);
        reports.insert(one, 1, "b", "a train", NOW);
        reports.insert(other, 0, "c", "home", NOW);

        assertThat(reports.filed(one, 0)).containsExactly(new ReportTable.Filed("home", "a"));
        assertThat(reports.countFrom(List.of("home"), EARLIER)).isEqualTo(2);
        assertThat(reports.countFrom(List.of("home"), NOW)).isEqualTo(1);
        assertThat(reports.countFrom(List.of("home", "a train"), NOW)).isEqualTo(2);

        reports.forgetNetworks(NOW);

        assertThat(reports.filed(one, 0)).extracting(ReportTable.Filed::network).containsExactly("");
        assertThat(reports.filed(one, 1)).extracting(ReportTable.Filed::network).containsExactly("a train");
    }

    @Test
    void forgetsWhatIsOld() {
        var one = say();
        reports.insert(one, 0, "a", "home", EARLIER);
        reports.insert(one, 0, "b", "home", NOW);

        reports.forget(NOW);

        assertThat(reports.open(one)).extracting(Report::reason).containsExactly("b");
    }

    @Test
    void letsWaitAgainWhatWasSettledLast() {
        var one = say();
        reports.insert(one, 0, "a", "home", EARLIER);
        assertThat(reports.settledAt(one)).isEmpty();
        reports.settle(one, 0, EARLIER);
        reports.insert(one, 1, "b", "home", NOW);
        reports.settle(one, 1, NOW);
        assertThat(reports.settledAt(one)).contains(NOW);

        assertThat(reports.reopen(one, NOW)).isTrue();
        assertThat(reports.reopen(one, NOW)).isFalse();

        assertThat(reports.open(one)).extracting(Report::reason).containsExactly("b");
        assertThat(reports.settledAt(one)).contains(EARLIER);
    }

    @Test
    void forgetsWhatOneCommentWasReportedFor() {
        var one = say();
        var other = say();
        reports.insert(one, 0, "a", "home", NOW);
        reports.insert(one, 0, "", "home", NOW);
        reports.insert(other, 0, "b", "home", NOW);

        reports.blank(one, "…");
        assertThat(reports.open(one)).extracting(Report::reason).containsExactly("…", "");
        assertThat(reports.open(other)).extracting(Report::reason).containsExactly("b");

        reports.forget(one);
        assertThat(reports.open(one)).isEmpty();
        assertThat(reports.open(other)).hasSize(1);
    }

    @Test
    void goWithTheirComment() {
        var one = say();
        reports.insert(one, 0, "a", "home", NOW);

        comments.delete(one);

        assertThat(reports.open(one)).isEmpty();
    }

    private CommentId say() {
        return comments.insert(WAITING, null, "", "", "", WORDS, false, NOW, State.APPROVED, null, null);
    }
}
