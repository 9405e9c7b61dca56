package org.rapport.plugins.newsletter;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(320)
class NewsletterSection implements DeskSection {
    private final Messages messages;

    NewsletterSection(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("newsletter.desk.title"), DeskNewsletterController.PATH, 0);
    }
}
