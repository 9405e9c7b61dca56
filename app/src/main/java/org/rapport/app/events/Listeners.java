package org.rapport.app.events;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

import org.jdbi.v3.core.Jdbi;
import org.springframework.stereotype.Component;

/// Those who hear of what a verb did. They go on after it, so that the process must not end before they have.
@Component
public class Listeners {
    private static final Duration PAUSE = Duration.ofMillis(50);
    /// So many pauses in which nobody finished are a standstill: one minute.
    private static final int PATIENCE = 1200;

    private final PublicationTable publications;

    Listeners(Jdbi jdbi) {
        this.publications = jdbi.onDemand(PublicationTable.class);
    }

    /// Returns when all events published at `since` or later have been heard, or when nobody gets any further; what is
    /// left is delivered later.
    public void finish(Instant since, PrintStream out) {
        var left = publications.unfinished(since);
        for (var pauses = 0; left > 0 && pauses < PATIENCE; pauses++) {
            pause();
            var now = publications.unfinished(since);
            pauses = now < left ? 0 : pauses;
            left = now;
        }
        tell(left + publications.failed(since), out);
    }

    private static void tell(int undelivered, PrintStream out) {
        if (undelivered > 0) {
            out.println(undelivered + " reactions to this are not finished; the site takes them up when it starts.");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while others still listen", e);
        }
    }
}
