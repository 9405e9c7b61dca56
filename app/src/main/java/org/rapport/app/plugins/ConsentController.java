package org.rapport.app.plugins;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;
import org.rapport.host.gate.Refused;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;

/// A version of a plugin that wants more than the one before is allowed it, or not.
@Controller
class ConsentController {
    private final Plugins plugins;
    private final PluginPages pages;
    private final Messages messages;

    ConsentController(Plugins plugins, PluginPages pages, Messages messages) {
        this.plugins = plugins;
        this.pages = pages;
        this.messages = messages;
    }

    /// @param seen the SHA-256 of the JAR whose wishes the owner read: she allows nothing to another one
    @PostMapping(PluginPages.ONE + "/consent")
    Answer create(@PathVariable String id, @RequestParam(defaultValue = "") String seen) {
        return plugins.find(id).map(plugin -> agree(plugin, seen)).orElseGet(() -> pages.absent(id));
    }

    private Answer agree(Plugin plugin, String seen) {
        if (plugin.waiting().filter(waiting -> waiting.sha256().equals(seen)).isEmpty()) {
            return pages.refuse(plugin, Objection.at("consent", messages.say("site.plugins.other")));
        }
        try {
            plugins.agree(plugin.id());
        } catch (Refused e) {
            return pages.refuse(plugin, Objection.against(plugin.id(), e.findings()));
        }
        var path = PluginPages.path(plugin);
        return plugins.find(plugin.id()).filter(now -> now.sha256().equals(seen)).isPresent()
                ? SeeOther.telling(path, "site.plugins.agreed")
                : new SeeOther(path);
    }

    @PostMapping(PluginPages.ONE + "/refusal")
    Answer end(@PathVariable String id) {
        return plugins.find(id).map(this::refuse).orElseGet(() -> pages.absent(id));
    }

    private Answer refuse(Plugin plugin) {
        plugins.forgetWaiting(plugin.id());
        var stays = plugin.waiting().filter(plugin::canGoBackTo).isPresent();
        return SeeOther.telling(PluginPages.path(plugin), stays ? "site.plugins.left.kept" : "site.plugins.left");
    }
}
