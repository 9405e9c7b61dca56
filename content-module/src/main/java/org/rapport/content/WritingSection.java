package org.rapport.content;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(0)
class WritingSection implements DeskSection {
    private final Schedules schedules;
    private final Messages messages;

    WritingSection(Schedules schedules, Messages messages) {
        this.schedules = schedules;
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("content.desk.title"), "/desk/articles", schedules.stuck().size());
    }
}
