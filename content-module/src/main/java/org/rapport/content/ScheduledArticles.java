package org.rapport.content;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.DeskItem;

/// What goes out next, and what should be out and could not.
@Component
@Order(0)
class ScheduledArticles implements DeskItem {
    private final Schedules schedules;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    ScheduledArticles(Schedules schedules, Site site, Messages messages, Clock clock) {
        this.schedules = schedules;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        return Stream.concat(schedules.stuck().stream(), schedules.next().stream())
                .map(departure -> new Waiting(departure.schedule().goesOutAt(),
                        Pages.templates().departure(site, messages, departure, departure.isStuck(clock.instant()))))
                .toList();
    }
}
