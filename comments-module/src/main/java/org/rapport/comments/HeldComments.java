package org.rapport.comments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.DeskItem;
import org.rapport.api.page.DeskSection;

/// What waits for the owner: on her first page, and counted in the navigation.
@Component
@Order(100)
class HeldComments implements DeskItem, DeskSection {
    /// More would be no overview: what comes after them moves up.
    private static final int MOST = 20;
    private static final Templates TEMPLATES = new StaticTemplates();

    private final QueueTable comments;
    private final ReportTable reports;
    private final LinkbackTable linkbacks;
    private final Decisions decisions;
    private final Desk desk;
    private final Messages messages;
    private final Clock clock;

    HeldComments(QueueTable comments, ReportTable reports, LinkbackTable linkbacks, Decisions decisions, Desk desk,
            Messages messages, Clock clock) {
        this.comments = comments;
        this.reports = reports;
        this.linkbacks = linkbacks;
        this.decisions = decisions;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        return decisions.of(comments.held(clock.instant(), MOST), "/desk").stream()
                .map(held -> new Waiting(held.isUrgent() ? Instant.EPOCH : held.comment().at(),
                        TEMPLATES.decision(messages, desk, held)))
                .toList();
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("comments.desk.title"), Decision.QUEUE,
                comments.countHeld(clock.instant()) + reports.countReported() + linkbacks.countHeld());
    }
}
