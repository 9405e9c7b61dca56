package org.example.keepsakes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

/// The keepsakes among the sections of the desk, with how many ideas are open.
@Component
@Order(400)
class KeepsakesSection implements DeskSection {
    private final Ideas ideas;
    private final Messages messages;

    KeepsakesSection(Ideas ideas, Messages messages) {
        this.ideas = ideas;
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("keepsakes.title"), KeepsakesDesk.PATH, ideas.open().size());
    }
}
