package org.rapport.app.plugins;

import java.io.IOException;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.page.Answer;
import org.rapport.api.page.SeeOther;
import org.rapport.host.gate.Refused;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;

/// A plugin goes back to the version before.
@Controller
class ReturnController {
    private final Plugins plugins;
    private final PluginPages pages;

    ReturnController(Plugins plugins, PluginPages pages) {
        this.plugins = plugins;
        this.pages = pages;
    }

    /// @param version the one that the owner wants: who asks twice does not come back to the one that she left
    @PostMapping(PluginPages.ONE + "/return")
    Answer create(@PathVariable String id, @RequestParam(defaultValue = "") String version) throws IOException {
        var plugin = plugins.find(id);
        return plugin.isEmpty() ? pages.absent(id) : goBack(plugin.get(), version);
    }

    private Answer goBack(Plugin plugin, String version) throws IOException {
        try {
            if (plugin.former().map(former -> former.version().getVersion()).filter(version::equals).isPresent()) {
                plugins.goBack(plugin.id());
            }
        } catch (Refused e) {
            return pages.refuse(plugin, Objection.against(version, e.findings()));
        }
        var path = PluginPages.path(plugin);
        return plugins.find(plugin.id()).filter(now -> now.manifest().version().getVersion().equals(version))
                .isPresent()
                        ? SeeOther.telling(path, "site.plugins.returned")
                        : new SeeOther(path);
    }
}
