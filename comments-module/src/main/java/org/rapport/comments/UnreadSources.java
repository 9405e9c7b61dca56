package org.rapport.comments;

import java.time.Clock;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.page.HealthCheck;
import org.rapport.comments.Arrivals.Announced;

/// Pages that are said to link to an article, and could not be read.
@Component
@Order(110)
class UnreadSources implements HealthCheck {
    private static final int MOST = 100;

    private final WebmentionTable table;
    private final Arrivals arrivals;
    private final Messages messages;
    private final Clock clock;

    UnreadSources(WebmentionTable table, Arrivals arrivals, Messages messages, Clock clock) {
        this.table = table;
        this.arrivals = arrivals;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Trouble> troubles() {
        return arrivals.announced(table.unread(MOST)).stream().map(this::trouble).toList();
    }

    private Trouble trouble(Announced announced) {
        var it = announced.webmention();
        var words = messages.say("comments.health.source." + it.outcome().word(), announced.title(),
                PlainText.shortened(it.source(), UnreachedTargets.LONGEST_ADDRESS));
        return new Trouble(String.valueOf(it.id()), words, it.at());
    }

    /// Anybody can announce pages that cannot be read.
    @Override
    public boolean isCausedByStrangers() {
        return true;
    }

    @Override
    public void tryAgain(String trouble) {
        var now = clock.instant();
        table.tryAnew(Long.parseLong(trouble), now, now.plus(Inquirer.A_LOOK));
    }
}
