package org.rapport.plugins.contact;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSetting;

@Component
@Order(320)
class ContactSetting implements DeskSetting {
    private final Messages messages;

    ContactSetting(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("contact.title"), messages.say("contact.setting"), TermsController.PATH);
    }
}
