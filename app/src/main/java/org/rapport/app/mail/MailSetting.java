package org.rapport.app.mail;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSetting;

@Component
@Order(900)
class MailSetting implements DeskSetting {
    private final Messages messages;

    MailSetting(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("site.mail.title"), messages.say("site.mail.hint"), MailController.PATH);
    }
}
