package org.rapport.comments;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.DeskItem;

/// The comments that readers reported, on the owner's first page.
@Component
@Order(105)
class ReportedComments implements DeskItem {
    private static final int MOST = 20;
    private static final Templates TEMPLATES = new StaticTemplates();

    private final ReportTable reports;
    private final Decisions decisions;
    private final Desk desk;
    private final Messages messages;

    ReportedComments(ReportTable reports, Decisions decisions, Desk desk, Messages messages) {
        this.reports = reports;
        this.decisions = decisions;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public List<Waiting> waiting() {
        return decisions.of(reports.reported(MOST), "/desk").stream()
                .map(it -> new Waiting(it.reportedAt(), TEMPLATES.decision(messages, desk, it))).toList();
    }
}
