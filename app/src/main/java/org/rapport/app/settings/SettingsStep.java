package org.rapport.app.settings;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.FirstStep;

@Component
@Order(0)
class SettingsStep implements FirstStep {
    private final Settings settings;
    private final Messages messages;

    SettingsStep(Settings settings, Messages messages) {
        this.settings = settings;
        this.messages = messages;
    }

    @Override
    public Step step() {
        return new Step(messages.say("site.settings.step"), messages.say("site.settings.step.hint"), "/desk/settings",
                settings.now().version() > 0);
    }
}
