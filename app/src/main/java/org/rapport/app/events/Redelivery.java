package org.rapport.app.events;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.jdbi.v3.core.Jdbi;
import org.springframework.core.env.Environment;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Delivers again what a listener did not hear: a minute after it failed, then after two, four…, at last once a day.
///
/// Where this is the only process on its database, all that is unfinished at its start was left behind. Spring Modulith
/// takes that up, save what it had taken up once before when the process died again: to it that is still under way.
@Component
class Redelivery {
    private static final String ALONE = "spring.modulith.events.republish-outstanding-events-on-restart";
    private static final Duration LONGEST = Duration.ofDays(1);
    /// So many are looked through: what is not due yet would else stand before what is.
    static final int MOST_AT_ONCE = 10_000;

    private final FailedEventPublications failed;
    private final Clock clock;

    Redelivery(FailedEventPublications failed, Jdbi jdbi, Environment environment, Clock clock) {
        this.failed = failed;
        this.clock = clock;
        if (environment.getProperty(ALONE, Boolean.class, false)) {
            jdbi.onDemand(PublicationTable.class).abandon();
        }
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void retry() {
        failed.resubmit(ResubmissionOptions.defaults().withBatchSize(MOST_AT_ONCE).withFilter(this::isDue));
    }

    private boolean isDue(EventPublication publication) {
        var last = Objects.requireNonNullElse(publication.getLastResubmissionDate(), publication.getPublicationDate());
        return !last.plus(pause(publication.getCompletionAttempts())).isAfter(clock.instant());
    }

    /// How long to wait after so many attempts.
    static Duration pause(int attempts) {
        var minutes = 1L << Math.clamp(attempts - 1, 0, 20);
        return minutes < LONGEST.toMinutes() ? Duration.ofMinutes(minutes) : LONGEST;
    }
}
