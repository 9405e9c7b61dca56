package org.rapport.plugins.readinglist;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(300)
class ReadingListSection implements DeskSection {
    private final Messages messages;

    ReadingListSection(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("reading-list.title"), "/desk/reading-list", 0);
    }
}
