package org.rapport.app.settings;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSection;

@Component
@Order(920)
class SettingsSection implements DeskSection {
    private final Messages messages;

    SettingsSection(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("site.settings.title"), "/desk/settings", 0);
    }
}
