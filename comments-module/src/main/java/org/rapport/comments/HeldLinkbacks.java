package org.rapport.comments;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.DeskItem;

/// The links from elsewhere that wait for the owner, on her first page.
@Component
@Order(110)
class HeldLinkbacks implements DeskItem {
    private static final int MOST = 20;
    private static final Templates TEMPLATES = new StaticTemplates();

    private final LinkbackTable linkbacks;
    private final Arrivals arrivals;
    private final Desk desk;
    private final Messages messages;

    HeldLinkbacks(LinkbackTable linkbacks, Arrivals arrivals, Desk desk, Messages messages) {
        this.linkbacks = linkbacks;
        this.arrivals = arrivals;
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public List<Waiting> waiting() {
        return arrivals.of(linkbacks.held(MOST), "/desk").stream()
                .map(held -> new Waiting(held.linkback().at(), TEMPLATES.arrival(messages, desk, held))).toList();
    }
}
