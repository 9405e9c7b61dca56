package org.rapport.plugins.contact;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.DeskItem;

/// Who waits to hear from the owner, on her first page.
@Component
@Order(320)
class WaitingRequests implements DeskItem {
    private final Requests requests;
    private final Site site;
    private final Messages messages;

    WaitingRequests(Requests requests, Site site, Messages messages) {
        this.requests = requests;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public List<Waiting> waiting() {
        return requests.all().stream().map(request -> new Waiting(request.receivedAt(),
                new StaticTemplates().request(site, messages, request, true))).toList();
    }
}
