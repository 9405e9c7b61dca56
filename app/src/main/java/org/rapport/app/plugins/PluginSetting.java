package org.rapport.app.plugins;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSetting;

@Component
@Order(910)
class PluginSetting implements DeskSetting {
    private final Messages messages;

    PluginSetting(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("site.plugins.title"), messages.say("site.plugins.hint"), PluginPages.PATH);
    }
}
