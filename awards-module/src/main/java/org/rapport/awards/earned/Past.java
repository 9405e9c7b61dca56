package org.rapport.awards.earned;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.comments.Writers;

/// Goes through all that was said before there was a badge, a few writers at a time. Each part is kept before the next
/// begins: whatever ends the site in between, it goes on there. A part that is looked at twice changes nothing.
@Component
class Past {
    static final int A_PART = 100;

    private final Badges badges;
    private final Holders holders;
    private final Writers writers;
    private final ApplicationEventPublisher events;

    Past(Badges badges, Holders holders, Writers writers, ApplicationEventPublisher events) {
        this.badges = badges;
        this.holders = holders;
        this.writers = writers;
        this.events = events;
    }

    @ApplicationModuleListener(id = "awards.earned.past")
    void on(PastWanted wanted) {
        badges.find(wanted.badge()).filter(Badge::isActive).ifPresent(badge -> {
            var part = writers.after(wanted.after(), A_PART);
            part.forEach(writer -> holders.consider(writer, List.of(badge)));
            if (part.size() == A_PART) {
                events.publishEvent(new PastWanted(badge.id(), part.getLast()));
            }
        });
    }
}
