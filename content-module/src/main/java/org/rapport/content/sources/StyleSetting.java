package org.rapport.content.sources;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSetting;

@Component
@Order(10)
class StyleSetting implements DeskSetting {
    private final Messages messages;

    StyleSetting(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("content.desk.sources.style"), messages.say("content.desk.sources.style.setting"),
                "/desk/sources#style");
    }
}
