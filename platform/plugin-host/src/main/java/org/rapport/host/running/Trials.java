package org.rapport.host.running;

import java.time.Duration;

import org.rapport.api.ScheduledJob;

/// Lets plugins that were stopped have another try.
final class Trials implements ScheduledJob {
    private final Plugins plugins;

    Trials(Plugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        plugins.tryStopped();
    }
}
