package org.rapport.app.plugins;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;
import org.rapport.host.running.Plugins;

/// Tells readers what plugins keep that do not run, and so do not tell it themselves.
@Component
@Order(790)
class RestingPlugins implements Disclosure {
    private final Plugins plugins;
    private final PluginWords words;
    private final Messages messages;

    RestingPlugins(Plugins plugins, PluginWords words, Messages messages) {
        this.plugins = plugins;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public List<Kept> kept() {
        return plugins.leftBehind().stream().filter(left -> left.entries() > 0)
                .map(left -> new Kept(messages.say("site.privacy.resting", words.name(left.id())),
                        messages.say("site.privacy.resting.why"), null, Set.of()))
                .toList();
    }
}
