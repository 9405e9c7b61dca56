package org.rapport.content.feeds;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.NavigationItem;

@Component
@Order(800)
class FeedNavigation implements NavigationItem {
    private final Messages messages;

    FeedNavigation(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(List.of(new Link(messages.say("content.feed"), FeedFormat.ATOM.path("/"), List.of(),
                Spot.FOOTER)), Set.of());
    }
}
