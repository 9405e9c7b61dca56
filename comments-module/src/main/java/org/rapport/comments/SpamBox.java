package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

import org.rapport.api.ScheduledJob;

/// Deletes what was taken for spam once it lay there for a while, and the links by which nothing else was said.
@Component
class SpamBox implements ScheduledJob {
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

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration firstAfter() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        table.spamOf(clock.instant().minus(KEPT)).forEach(moderation::delete);
        writers.forgetSilent();
    }
}
