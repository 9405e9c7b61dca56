package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes what was taken for spam once it lay there for a while, and the links by which nothing else was said.
@Component
class SpamBox {
    static final Duration KEPT = Duration.ofDays(30);

    private final CommentTable table;
    private final WriterTable writers;
    private final Moderation moderation;
    private final Clock clock;

    SpamBox(CommentTable table, WriterTable writers, Moderation moderation, Clock clock) {
        this.table = table;
        this.writers = writers;
        this.moderation = moderation;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void empty() {
        table.spamOf(clock.instant().minus(KEPT)).forEach(moderation::delete);
        writers.forgetSilent();
    }
}
