package org.rapport.app.health;

import java.time.Clock;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskItem;

/// One line on the owner's first page while something is stuck.
@Component
@Order(900)
class HealthItem implements DeskItem {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Health health;
    private final Messages messages;
    private final Clock clock;

    HealthItem(Health health, Messages messages, Clock clock) {
        this.health = health;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        var found = health.look().withoutStrangers();
        var since = found.stuck().stream().map(Stuck::since).findFirst().orElseGet(clock::instant);
        return found.count() == 0
                ? List.of()
                : List.of(new Waiting(since, TEMPLATES.notice(messages, found.count())));
    }
}
