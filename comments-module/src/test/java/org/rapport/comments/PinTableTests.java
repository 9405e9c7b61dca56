package org.rapport.comments;

import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment.State;
import org.rapport.content.ArticleId;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.WAITING;
import static org.rapport.comments.Cast.WORDS;

@OnBothDatabases
class PinTableTests {
    private static final ArticleId OTHER = new ArticleId(2);

    private final PinTable pins;
    private final CommentTable comments;

    PinTableTests(Database database) {
        this.pins = database.jdbi().onDemand(PinTable.class);
        this.comments = database.jdbi().onDemand(CommentTable.class);
    }

    private CommentId say(ArticleId under) {
        return comments.insert(under, null, NORA, "", "", WORDS, false, NOW, State.APPROVED, null, null);
    }

    @Test
    void keepsOneUnderEachArticle() {
        var first = say(WAITING);
        var second = say(WAITING);
        var elsewhere = say(OTHER);
        assertThat(pins.insert(WAITING, first)).isTrue();
        pins.insert(OTHER, elsewhere);
        assertThat(pins.insert(WAITING, second)).as("there is one already").isFalse();

        pins.replace(WAITING, second);

        assertThat(pins.under(WAITING)).contains(second);
        assertThat(pins.all()).containsExactlyInAnyOrder(second, elsewhere);
        assertThat(pins.delete(first)).isFalse();
        assertThat(pins.delete(second)).isTrue();
        assertThat(pins.all()).containsExactly(elsewhere);
    }

    @Test
    void forgetsWhatIsDeleted() {
        var id = say(WAITING);
        pins.insert(WAITING, id);

        comments.delete(id);

        assertThat(pins.under(WAITING)).isEmpty();
    }
}
