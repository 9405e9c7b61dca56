package org.rapport.app.people;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Page;

/// The page from which the owner sends once more what could not be taken.
@Component
class SendAgain {
    private final Templates templates = new StaticTemplates();
    private final Messages messages;
    private final Desk desk;

    SendAgain(Messages messages, Desk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    Page page(KeptForm kept) {
        return Page.of(messages.say("site.people.sendAgain.title"),
                templates.sendAgain(messages, desk.formToken(), kept));
    }
}
