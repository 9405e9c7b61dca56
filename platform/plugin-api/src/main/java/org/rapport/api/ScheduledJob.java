package org.rapport.api;

import java.time.Duration;

/// A place: work that comes again and again while the site runs. The house does it on threads of its own, one run of a job
/// at a time. A run that throws is logged, and the job comes again after its pause.
@Place
public interface ScheduledJob {
    /// How long it rests at least, from the end of a run to the beginning of the next. Asked after each run.
    Duration pause();

    /// How long it waits before its first run, once the site has started or the job came to it. Not at all, unless it says
    /// otherwise: who would wait for a whole day first never ran on a site that is started every morning.
    default Duration firstAfter() {
        return Duration.ZERO;
    }

    /// Does what is to be done now; quickly, if that is nothing. On several nodes it may run at the same time.
    void run();
}
