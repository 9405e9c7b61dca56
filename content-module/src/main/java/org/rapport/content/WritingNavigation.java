package org.rapport.content;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.NavigationItem;

@Component
@Order(0)
class WritingNavigation implements NavigationItem {
    private final Messages messages;

    WritingNavigation(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        var link = new Link(messages.say("content.navigation.writing"), "/",
                List.of("/articles/", "/tags/", "/archive"));
        return new Entry(List.of(link), Set.of());
    }
}
