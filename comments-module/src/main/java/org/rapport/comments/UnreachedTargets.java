package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.page.HealthCheck;
import org.rapport.comments.Arrivals.Told;

/// Pages that are to be told of a link, and could not be reached. What was given up long ago is not worth a word.
@Component
@Order(100)
class UnreachedTargets implements HealthCheck {
    static final Duration TOLD = Duration.ofDays(30);
    static final int LONGEST_ADDRESS = 120;
    private static final int MOST = 100;

    private final AnnouncementTable table;
    private final Arrivals arrivals;
    private final Messages messages;
    private final Clock clock;

    UnreachedTargets(AnnouncementTable table, Arrivals arrivals, Messages messages, Clock clock) {
        this.table = table;
        this.arrivals = arrivals;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Trouble> troubles() {
        return arrivals.told(table.unreached(clock.instant().minus(TOLD), MOST)).stream().map(this::trouble).toList();
    }

    private Trouble trouble(Told told) {
        var it = told.announcement();
        var words = messages.say("comments.health.target." + it.outcome().word(), told.title(),
                PlainText.shortened(it.target(), LONGEST_ADDRESS));
        return new Trouble(String.valueOf(it.id()), words, it.at());
    }

    @Override
    public void tryAgain(String trouble) {
        var now = clock.instant();
        table.tryAnew(Long.parseLong(trouble), now, now.plus(Announcer.A_ROUND));
    }
}
