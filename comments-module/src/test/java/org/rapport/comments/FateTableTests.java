package org.rapport.comments;

import org.junit.jupiter.api.Test;

import org.rapport.comments.Fate.Step;
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
