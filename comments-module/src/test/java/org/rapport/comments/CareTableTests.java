package org.rapport.comments;

import org.junit.jupiter.api.Test;

import org.rapport.comments.Comment.State;
import org.rapport.content.listing.Search;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.LONG_AGO;
import static org.rapport.comments.Cast.NOW;
import static org.rapport.comments.Cast.WAITING;

@OnBothDatabases
class CareTableTests {
    private final CareTable care;
    private final CommentTable comments;
    private final QueueTable queue;
    private final FateTable fates;

    CareTableTests(Database database) {
        this.care = database.jdbi().onDemand(CareTable.class);
        this.comments = database.jdbi().onDemand(CommentTable.class);
        this.queue = database.jdbi().onDemand(QueueTable.class);
        this.fates = database.jdbi().onDemand(FateTable.class);
    }

    @Test
    void keepsOneRowForWhoeverKnowsItsVersion() {
        assertThat(care.find()).isEmpty();
        assertThat(care.insert("Call.", null, null)).isTrue();
        assertThat(care.insert("Wait.", null, null)).isFalse();

        assertThat(care.update("Call now.", NOW, "Elena", 1)).isTrue();
        assertThat(care.update("Too late.", null, null, 1)).isFalse();

        assertThat(care.find()).contains(new CareTable.Row("Call now.", NOW, "Elena", 2));
    }

    @Test
    void keepsTheSignsOfEachLanguage() {
        care.keep("en", "want to die");
        care.keep("de", "will sterben");
        care.forget("en");

        assertThat(care.signs()).containsOnlyKeys("de").containsEntry("de", "will sterben");
    }

    @Test
    void putsWhatIsUrgentBeforeWhatWaitsLonger() {
        var old = comments.insert(WAITING, null, "", "", "", "Old", false, LONG_AGO, State.HELD, null, null);
        var urgent = comments.insert(WAITING, null, "", "", "", "Urgent", false, NOW, State.HELD, null, null);
        fates.note(urgent, NOW, Fate.Step.URGENT, "Care", "…");
        fates.note(urgent, NOW, Fate.Step.URGENT, "Care", "…");
        fates.note(old, NOW, Fate.Step.HOLD, "Links", "…");

        assertThat(queue.held(NOW, 9)).extracting(Comment::id).containsExactly(urgent, old);
        assertThat(queue.having(Pile.WAITING, null, Search.ALL.all(), NOW, 0, 9)).extracting(Comment::id)
                .containsExactly(urgent, old);
        assertThat(fates.isUrgent(urgent)).isTrue();
        assertThat(fates.isUrgent(old)).isFalse();
    }
}
