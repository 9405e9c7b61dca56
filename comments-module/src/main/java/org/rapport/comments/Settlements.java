package org.rapport.comments;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.comments.Announcement.Outcome;
import org.rapport.content.Articles;

/// Notes what came of telling a page elsewhere of a link, and says so.
@Component
class Settlements {
    private final AnnouncementTable table;
    private final Articles articles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settlements(AnnouncementTable table, Articles articles, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.articles = articles;
        this.events = events;
        this.clock = clock;
    }

    /// What a link that was taken out of a public article leaves is of no use any more.
    ///
    /// @param next when to try again, or null once that is done
    /// @param putOffUntil see [AnnouncementTable#putOff]: who comes later than that is succeeded already
    @Transactional
    void settle(Announcement it, Outcome outcome, @Nullable Instant next, Instant putOffUntil) {
        if (table.settle(it.id(), putOffUntil, outcome, outcome.isTold(), next, clock.instant()) && next == null) {
            if (it.linked()) {
                events.publishEvent(new LinkbackSent(it.article(), it.target(), outcome.result(), clock.instant()));
            } else if (articles.isPublic(it.article())) {
                table.forget(it.id());
            }
        }
    }
}
