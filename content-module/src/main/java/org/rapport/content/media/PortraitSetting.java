package org.rapport.content.media;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSetting;

@Component
@Order(20)
class PortraitSetting implements DeskSetting {
    private final Messages messages;

    PortraitSetting(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("content.media.portrait"), messages.say("content.media.portrait.setting"),
                "/desk/media");
    }
}
