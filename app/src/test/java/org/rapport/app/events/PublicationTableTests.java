package org.rapport.app.events;

import java.time.Instant;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rapport.app.events.PublicationTable.Backlog;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class PublicationTableTests {
    private static final Instant NOW = MovableClock.START;
    private static final Instant LONG_AGO = NOW.minusSeconds(601);
    private static final Instant BEFORE = NOW.minusSeconds(600);

    private final Jdbi jdbi;
    private final PublicationTable publications;

    PublicationTableTests(Database database) {
        this.jdbi = database.jdbi();
        this.publications = jdbi.onDemand(PublicationTable.class);
    }

    private UUID publish(String listener, String status, Instant at, @Nullable Instant resubmitted) {
        var id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute("""
                insert into site.event_publication (id, listener_id, event_type, serialized_event, publication_date,
                    status, completion_attempts, completion_date, last_resubmission_date)
                values (?, ?, 'Event', '{}', ?, ?, 1, ?, ?)
                """, id, listener, at, status, status.equals("COMPLETED") ? NOW : null, resubmitted));
        return id;
    }

    @Test
    void knowsWhatEachListenerHasNotFinishedWith() {
        publish("content.drafts", "FAILED", NOW, null);
        publish("awards.offers", "PROCESSING", LONG_AGO, null);
        publish("awards.offers", "FAILED", NOW, NOW);
        publish("awards.offers", "COMPLETED", LONG_AGO.minusSeconds(1), null);

        assertThat(publications.backlogs(BEFORE)).containsExactly(new Backlog("awards.offers", 2, LONG_AGO),
                new Backlog("content.drafts", 1, NOW));
    }

    @Test
    void countsNothingThatSomebodyIsAt() {
        publish("content.drafts", "PUBLISHED", NOW, null);
        publish("content.drafts", "RESUBMITTED", LONG_AGO, NOW);

        assertThat(publications.backlogs(BEFORE)).isEmpty();
    }

    @Test
    void abandonsWhatOneListenerIsAtForTooLong() {
        var stuck = publish("content.drafts", "RESUBMITTED", LONG_AGO, LONG_AGO);
        var failed = publish("content.drafts", "FAILED", NOW, null);
        publish("content.drafts", "PROCESSING", NOW, null);
        publish("content.drafts", "COMPLETED", LONG_AGO, null);
        publish("awards.offers", "PROCESSING", LONG_AGO, null);

        publications.abandon("content.drafts", BEFORE);

        assertThat(publications.failed("content.drafts")).containsExactlyInAnyOrder(stuck, failed);
        assertThat(publications.failed("awards.offers")).isEmpty();
    }
}
