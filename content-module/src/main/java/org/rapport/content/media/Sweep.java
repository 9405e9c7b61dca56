package org.rapport.content.media;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Removes files that nothing names: of what was deleted or replaced, and of uploads that a crash cut short.
@Component
class Sweep {
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

    /// At start and daily.
    @Scheduled(initialDelay = 0, fixedDelay = 1, timeUnit = TimeUnit.DAYS)
    void run() {
        var removed = files.sweep(clock.instant().minus(PATIENCE), media::isNamed);
        if (removed > 0) {
            log.info("Removed {} files of the library that nothing names", removed);
        }
    }
}
