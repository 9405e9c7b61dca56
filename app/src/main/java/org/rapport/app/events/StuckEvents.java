package org.rapport.app.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.HealthCheck;
import org.rapport.app.events.PublicationTable.Backlog;

/// Events that somebody could not hear, or has been at for too long.
@Component
@Order(900)
class StuckEvents implements HealthCheck {
    private static final Duration TOO_LONG = Duration.ofMinutes(10);

    private final PublicationTable publications;
    private final FailedEventPublications failed;
    private final Messages messages;
    private final Clock clock;

    StuckEvents(Jdbi jdbi, FailedEventPublications failed, Messages messages, Clock clock) {
        this.publications = jdbi.onDemand(PublicationTable.class);
        this.failed = failed;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Trouble> troubles() {
        return publications.backlogs(tooLongAgo()).stream()
                .map(it -> new Trouble(it.listener(), words(it), it.since())).toList();
    }

    private String words(Backlog backlog) {
        return messages.say("site.health.events", module(backlog.listener()), backlog.events());
    }

    /// The ids of listeners begin with their module's.
    private static String module(String listener) {
        return listener.replaceFirst("\\..*", "");
    }

    /// A listener may hear twice what it is still at.
    @Override
    public void tryAgain(String listener) {
        publications.abandon(listener, tooLongAgo());
        var again = publications.failed(listener);
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(Redelivery.MOST_AT_ONCE)
                .withFilter(publication -> again.contains(publication.getIdentifier())));
    }

    private Instant tooLongAgo() {
        return clock.instant().minus(TOO_LONG);
    }
}
