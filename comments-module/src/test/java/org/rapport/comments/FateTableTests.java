package org.rapport.comments;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.comments.Fate.Step;
import org.rapport.comments.Finding.Verdict;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@OnBothDatabases
class FateTableTests {
    private final FateTable fates;
    private final CommentTable comments;

    FateTableTests(Database database) {
        this.fates = database.jdbi().onDemand(FateTable.class);
        this.comments = database.jdbi().onDemand(CommentTable.class);
    }

    @Test
    void tellsTheStepsOfOneCommentInTheirOrder() {
        var one = say();
        var other = say();
        fates.note(one, NOW, Step.HOLD, "Links", "Three.");
        fates.note(other, NOW, Step.FINE, "Links", "None.");
        fates.note(one, NOW, Step.APPROVED, "Elena", "");

        assertThat(fates.of(one)).containsExactly(new Fate(NOW, Step.HOLD, "Links", "Three."),
                new Fate(NOW, Step.APPROVED, "Elena", ""));

        fates.forget(one);

        assertThat(fates.of(one)).isEmpty();
        assertThat(fates.of(other)).hasSize(1);
    }

    @Test
    void keepsALongFinding() {
        var one = say();
        var words = "🙂".repeat(Finding.LONGEST / 2);

        fates.note(one, NOW, Step.FINE, "N".repeat(200), words);

        assertThat(fates.of(one)).extracting(Fate::words).containsExactly(words);
    }

    @Test
    void tellsTheWriterWhatIsSaidOfTheWordsAsTheyStand() {
        var one = say();
        fates.note(say(), NOW, List.of(checked("It is Sunday.")));
        fates.note(one, NOW, List.of(checked("It is late."), checked("")));
        assertThat(fates.notes(one)).containsExactly("It is late.");

        fates.note(one, NOW, Step.REVISED, "", "");
        assertThat(fates.notes(one)).isEmpty();

        fates.note(one, NOW, List.of(checked("It is early."), checked("It is cold.")));
        assertThat(fates.notes(one)).containsExactly("It is early.", "It is cold.");

        fates.forgetNotes(one);
        assertThat(fates.notes(one)).isEmpty();
        assertThat(fates.of(one)).hasSize(5);
    }

    private static Checks.Checked checked(String note) {
        return new Checks.Checked("Hours", new Finding(Verdict.HOLD, "It came at night.").telling(note));
    }

    @Test
    void goWithTheirComment() {
        var one = say();
        fates.note(one, NOW, Step.SPAM, "Links", "Ninety.");

        comments.delete(one);

        assertThat(fates.of(one)).isEmpty();
    }

    private CommentId say() {
        return comments.insert(WAITING, null, "", "", "", WORDS, false, NOW, Comment.State.HELD, null, null);
    }
}
