package org.rapport.app.plugins;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;

/// A plugin is switched on or off.
@Controller
class ActivationController {
    private final Plugins plugins;
    private final PluginPages pages;
    private final Messages messages;

    ActivationController(Plugins plugins, PluginPages pages, Messages messages) {
        this.plugins = plugins;
        this.pages = pages;
        this.messages = messages;
    }

    /// @param seen the SHA-256 of the JAR whose wishes the owner read: she allows nothing to another one
    @PostMapping(PluginPages.ONE + "/activation")
    Answer create(@PathVariable String id, @RequestParam(defaultValue = "") String seen) {
        return plugins.find(id).map(plugin -> activate(plugin, seen)).orElseGet(() -> pages.absent(id));
    }

    private Answer activate(Plugin plugin, String seen) {
        if (!plugin.sha256().equals(seen)) {
            return pages.refuse(plugin, Objection.at("activation", messages.say("site.plugins.other")));
        }
        plugins.switchOn(plugin.id());
        var path = PluginPages.path(plugin);
        return plugins.find(plugin.id()).filter(Plugin::isOn).isPresent()
                ? SeeOther.telling(path, "site.plugins.switched-on")
                : new SeeOther(path);
    }

    @PostMapping(PluginPages.ONE + "/deactivation")
    Answer end(@PathVariable String id) {
        return plugins.find(id).map(this::deactivate).orElseGet(() -> pages.absent(id));
    }

    private Answer deactivate(Plugin plugin) {
        plugins.switchOff(plugin.id());
        return SeeOther.telling(PluginPages.path(plugin), "site.plugins.switched-off");
    }
}
