package org.rapport.app.shell;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(910)
class NavigationSection implements DeskSection {
    private final Messages messages;

    NavigationSection(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("site.navigation.title"), "/desk/navigation", 0);
    }
}
