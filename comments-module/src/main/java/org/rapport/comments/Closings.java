package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.rapport.api.ScheduledJob;
import org.rapport.api.Site;

/// Lets finished pages be made anew when a day is over. Each node does so for itself.
@Component
class Closings implements ScheduledJob {
    private final Policies policies;
    private final Site site;
    private final Clock clock;
    private volatile @Nullable LocalDate today;

    Closings(Policies policies, Site site, Clock clock) {
        this.policies = policies;
        this.site = site;
        this.clock = clock;
    }

    /// A page that still has its form for some seconds does no harm: what is sent then is answered.
    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    public void run() {
        var day = LocalDate.ofInstant(clock.instant(), site.zone());
        if (!day.equals(today)) {
            policies.turn();
            today = day;
        }
    }
}
