package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes what was taken for spam once it lay there for a while.
@Component
class SpamBox {
    static final Duration KEPT = Duration.ofDays(30);

    private final CommentTable comments;
    private final Clock clock;

    SpamBox(CommentTable comments, Clock clock) {
        this.comments = comments;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void empty() {
        comments.empty(clock.instant().minus(KEPT));
    }
}
