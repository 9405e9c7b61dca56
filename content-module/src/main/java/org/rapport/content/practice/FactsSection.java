package org.rapport.content.practice;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(900)
class FactsSection implements DeskSection {
    private final Messages messages;

    FactsSection(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("content.facts.title"), "/desk/practice", 0);
    }
}
