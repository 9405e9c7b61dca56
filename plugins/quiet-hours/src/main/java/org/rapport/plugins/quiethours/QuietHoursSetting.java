package org.rapport.plugins.quiethours;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSetting;

@Component
@Order(310)
class QuietHoursSetting implements DeskSetting {
    private final Messages messages;

    QuietHoursSetting(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("quiet-hours.title"), messages.say("quiet-hours.setting"),
                QuietHoursController.PATH);
    }
}
