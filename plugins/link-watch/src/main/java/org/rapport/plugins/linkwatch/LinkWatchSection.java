package org.rapport.plugins.linkwatch;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(330)
class LinkWatchSection implements DeskSection {
    private final WatchedLinks links;
    private final Messages messages;

    LinkWatchSection(WatchedLinks links, Messages messages) {
        this.links = links;
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("link-watch.title"), LinkController.PATH, links.countDead());
    }
}
