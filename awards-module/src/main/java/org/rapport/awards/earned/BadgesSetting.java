package org.rapport.awards.earned;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSetting;

@Component
@Order(200)
class BadgesSetting implements DeskSetting {
    private final Messages messages;

    BadgesSetting(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("awards.earned.title"), messages.say("awards.earned.setting"),
                DeskBadgeController.PATH);
    }
}
