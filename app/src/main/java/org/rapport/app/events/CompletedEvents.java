package org.rapport.app.events;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.CompletedEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;

/// What was heard by everybody is forgotten after a week; until then it can be seen what was said when.
@Component
@Order(910)
class CompletedEvents implements Disclosure {
    private static final Duration KEPT = Duration.ofDays(7);

    private final CompletedEventPublications completed;
    private final Messages messages;

    CompletedEvents(CompletedEventPublications completed, Messages messages) {
        this.completed = completed;
        this.messages = messages;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        completed.deletePublicationsOlderThan(KEPT);
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(messages.say("site.privacy.event"), messages.say("site.privacy.event.why"), KEPT,
                Set.of("event_publication.serialized_event")));
    }
}
