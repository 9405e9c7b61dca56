package org.rapport.host.running;

import java.time.Duration;

import org.rapport.api.ScheduledJob;

/// Finds out whether plugins that have ended are held by something. A site where none ended lately pays nothing for it.
final class Sweep implements ScheduledJob {
    private static final Duration PAUSE = Duration.ofHours(1);

    private final RunningPlugins plugins;

    Sweep(RunningPlugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        plugins.collect(PAUSE);
    }
}
