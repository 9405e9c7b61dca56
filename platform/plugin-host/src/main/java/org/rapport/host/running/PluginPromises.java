package org.rapport.host.running;

import java.util.List;
import java.util.Set;

/// What a plugin that runs promised by being what it is, for those who test whether it keeps that.
public final class PluginPromises {
    private final RunningPlugin plugin;

    /// Throws [java.util.NoSuchElementException] if the plugin `id` does not run.
    public PluginPromises(RunningPlugins running, String id) {
        this.plugin = running.get(id);
    }

    /// The routes of its manifest that no handler answers.
    public List<String> idleRoutes() {
        return HouseRoutes.idle(plugin.manifest(), plugin.handlers());
    }

    /// The addresses of handlers to which nobody is led: no route matches them.
    public List<String> handlersAstray() {
        return HouseRoutes.astray(plugin.manifest(), plugin.handlers());
    }

    /// The published interfaces that its components implement: places, most of them.
    public Set<Class<?>> places() {
        return plugin.published();
    }
}
