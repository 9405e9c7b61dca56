package org.rapport.app.jobs;

import java.time.Duration;

import org.rapport.api.ScheduledJob;

/// A job that counts its runs.
class SampleJob implements ScheduledJob {
    static final Duration PAUSE = Duration.ofMinutes(10);
    static final Duration FIRST = Duration.ofMinutes(2);

    volatile int runs;

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public Duration firstAfter() {
        return FIRST;
    }

    @Override
    public void run() {
        runs++;
    }
}
