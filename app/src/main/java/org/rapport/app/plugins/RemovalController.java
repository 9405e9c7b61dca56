package org.rapport.app.plugins;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.SeeOther;
import org.rapport.host.running.Plugins;

/// A plugin is taken out, with what it keeps or without. Who asks twice is told twice that it is done.
@Controller
class RemovalController {
    private final Plugins plugins;
    private final PluginPages pages;
    private final Messages messages;

    RemovalController(Plugins plugins, PluginPages pages, Messages messages) {
        this.plugins = plugins;
        this.pages = pages;
        this.messages = messages;
    }

    @PostMapping(PluginPages.ONE + "/removal")
    Answer create(@PathVariable String id) {
        plugins.remove(id);
        return SeeOther.telling(PluginPages.PATH, "site.plugins.removed");
    }

    @GetMapping(PluginPages.ONE + "/purge")
    Answer askWhetherToPurge(@PathVariable String id) {
        return isKnown(id) ? pages.purge(id) : Missing.unknown();
    }

    @PostMapping(PluginPages.ONE + "/purge")
    Answer purge(@PathVariable String id, @RequestParam(defaultValue = "false") boolean sure) {
        if (!sure && isKnown(id)) {
            return pages.refusePurge(id, Objection.at("sure", messages.say("site.plugins.purge.unsure")));
        }
        plugins.purge(id);
        return SeeOther.telling(PluginPages.PATH, "site.plugins.purged");
    }

    /// Whether it is here, or left something behind.
    private boolean isKnown(String id) {
        return plugins.find(id).isPresent() || plugins.isLeftBehind(id);
    }
}
