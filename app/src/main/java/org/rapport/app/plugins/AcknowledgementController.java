package org.rapport.app.plugins;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;
import org.rapport.host.running.Plugins;

/// The owner has read which version of a plugin was taken back.
@Controller
class AcknowledgementController {
    private final Plugins plugins;
    private final PluginPages pages;

    AcknowledgementController(Plugins plugins, PluginPages pages) {
        this.plugins = plugins;
        this.pages = pages;
    }

    @PostMapping(PluginPages.ONE + "/acknowledgement")
    Answer create(@PathVariable String id) {
        plugins.forgetFault(id);
        return plugins.find(id).<Answer>map(plugin -> new SeeOther(PluginPages.path(plugin)))
                .orElseGet(() -> pages.absent(id));
    }
}
