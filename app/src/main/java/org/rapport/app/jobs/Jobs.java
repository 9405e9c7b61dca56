package org.rapport.app.jobs;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.scheduling.annotation.Scheduled;

import org.rapport.api.ScheduledJob;
import org.rapport.api.page.Places;

/// Lets the jobs of the modules begin when they are due. It looks anew each time who is there: jobs come and go.
class Jobs {
    private final Places<ScheduledJob> jobs;
    private final Executor threads;
    private final Supplier<Duration> watch;
    private Map<ScheduledJob, Turn> turns = Map.of();

    /// @param watch how late it is, counted from whenever; it never goes back
    Jobs(Places<ScheduledJob> jobs, Executor threads, Supplier<Duration> watch) {
        this.jobs = jobs;
        this.threads = threads;
        this.watch = watch;
    }

    @Scheduled(fixedDelay = 50, timeUnit = TimeUnit.MILLISECONDS)
    synchronized void look() {
        turns = present();
        turns.values().forEach(turn -> turn.beginIfDue(threads));
    }

    /// Whoever is gone is not among them, and so nothing is kept of it.
    private Map<ScheduledJob, Turn> present() {
        var present = new IdentityHashMap<ScheduledJob, Turn>();
        for (var job : jobs.all()) {
            var known = turns.get(job);
            present.put(job, known == null ? new Turn(job, watch) : known);
        }
        return present;
    }
}
