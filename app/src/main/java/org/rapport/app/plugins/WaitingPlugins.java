package org.rapport.app.plugins;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskItem;
import org.rapport.host.running.Plugin;
import org.rapport.host.running.Plugins;

/// Tells the owner on her first page which versions of plugins wait for her. She decides on the page of the plugin, where
/// she reads what each wants.
@Component
@Order(910)
class WaitingPlugins implements DeskItem {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Plugins plugins;
    private final WishWords words;
    private final Messages messages;

    WaitingPlugins(Plugins plugins, WishWords words, Messages messages) {
        this.plugins = plugins;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public List<Waiting> waiting() {
        return plugins.all().stream().flatMap(plugin -> plugin.waiting().map(it -> item(plugin, it)).stream()).toList();
    }

    private Waiting item(Plugin plugin, org.rapport.host.running.Waiting version) {
        return new Waiting(version.since(), TEMPLATES.undecided(messages, words, plugin, version));
    }
}
