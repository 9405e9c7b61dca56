package org.rapport.plugins.contact;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(320)
class ContactSection implements DeskSection {
    private final Requests requests;
    private final Messages messages;

    ContactSection(Requests requests, Messages messages) {
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("contact.title"), RequestController.PATH, requests.count());
    }
}
