package org.rapport.app.plugins;

import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.State;

/// What the desk says of a plugin with which something went wrong: what happened, and what the owner can do. What machines
/// said of it stands apart, for whoever wrote the plugin.
@Component
class FaultWords {
    private static final int LONGEST = 1_000;

    private final PluginWords words;
    private final Messages messages;

    FaultWords(PluginWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /// In plain words; empty if nothing went wrong.
    String fault(Plugin plugin) {
        return plugin.fault().isNone()
                ? ""
                : messages.say("site.plugins.fault." + code(plugin), plugin.fault().version()) + " " + why(plugin);
    }

    private static String code(Plugin plugin) {
        return plugin.state() == State.QUARANTINED && plugin.tried() ? "tried" : PluginWords.code(plugin);
    }

    /// What may help on the page of the plugin; empty if there is no such thing.
    String cure(Plugin plugin) {
        return plugin.state().isStuck() && plugin.former().isPresent() ? messages.say("site.plugins.fault.return") : "";
    }

    /// The same with the name of the plugin, for who is not on its page.
    String trouble(Plugin plugin) {
        return messages.say("site.plugins.trouble." + PluginWords.code(plugin), words.name(plugin)) + " " + why(plugin);
    }

    private String why(Plugin plugin) {
        return plugin.fault().isOfMachine() ? messages.say("site.plugins.fault.ask") : reason(plugin);
    }

    /// What a machine said of which version; empty if none did.
    String technical(Plugin plugin) {
        return plugin.fault().isOfMachine() ? (plugin.fault().version() + " " + reason(plugin)).strip() : "";
    }

    private static String reason(Plugin plugin) {
        return PlainText.shortened(PlainText.line(plugin.fault().words()), LONGEST);
    }
}
