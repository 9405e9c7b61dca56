package org.rapport.content.media;

import java.time.Clock;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.rapport.api.ScheduledJob;

/// Removes files that nothing names: of what was deleted or replaced, and of uploads that a crash cut short.
@Component
class Sweep implements ScheduledJob {
    /// Nobody takes longer from writing a file to naming it.
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    private final Media media;
    private final MediaFiles files;
    private final Clock clock;

    Sweep(Media media, MediaFiles files, Clock clock) {
        this.media = media;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        var removed = files.sweep(clock.instant().minus(PATIENCE), media::isNamed);
        if (removed > 0) {
            log.info("Removed {} files of the library that nothing names", removed);
        }
    }
}
