package org.rapport.content.search;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.NavigationItem;

@Component
@Order(700)
class SearchNavigation implements NavigationItem {
    private final Messages messages;

    SearchNavigation(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(List.of(new Link(messages.say("content.search.title"), SearchController.PATH, List.of())),
                Set.of());
    }
}
