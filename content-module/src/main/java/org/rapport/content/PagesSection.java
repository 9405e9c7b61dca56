package org.rapport.content;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(50)
class PagesSection implements DeskSection {
    private final Messages messages;

    PagesSection(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("content.pages.title"), "/desk/pages", 0);
    }
}
