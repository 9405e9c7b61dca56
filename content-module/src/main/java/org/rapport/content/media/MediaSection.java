package org.rapport.content.media;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(20)
class MediaSection implements DeskSection {
    private final Messages messages;

    MediaSection(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("content.media.title"), "/desk/media", 0);
    }
}
