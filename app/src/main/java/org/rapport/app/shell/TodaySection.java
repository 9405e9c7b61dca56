package org.rapport.app.shell;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TodaySection implements DeskSection {
    private final Messages messages;

    TodaySection(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("site.today.title"), "/desk", 0);
    }
}
